import { bareLabel } from '../../terms/label.js'
import type { Draft } from '../draft.js'
import { oneLine, type Printed } from '../printed.js'

/** The sentence that leads to a list of the units whose budgets are in it. */
const leads =
  /(?:预算单位|下属单位|所属单位|二级单位|行政单位|事业单位|编制范围)[^。]{0,60}?(?:包括|如下|分别是|为)(?:[(（][^()（）]*[)）])?[:：]?\s*$/u
/** A number before a name, by how it is written. */
const numberings: readonly RegExp[] = [
  /^\s*\d{1,3}\s*[.．、]\s*/u,
  /^\s*[(（]\s*\d{1,3}\s*[)）]\s*/u,
  /^\s*[(（]\s*[一二三四五六七八九十]{1,3}\s*[)）]\s*/u,
  /^\s*[一二三四五六七八九十]{1,3}\s*、\s*/u,
]
/** Its budget is told to be a part of the head office’s. */
const within = /(?:不单列|不单独(?:列示|编制|公开)|并入|纳入|合并(?:在|至|到))[^。]*(?:预算|本部|本级|机关|编制|公开)/u
const longestName = 60

/** The units that the text of a department’s budget lists, each with what it says of those that publish none of their own. */
export function putBudgetUnits(draft: Draft, texts: readonly Printed[]): void {
  const begins = texts.findIndex(({ text }) => leads.test(oneLine(text)))
  const items = begins < 0 ? [] : itemsAfter(texts.slice(begins + 1))
  const units = items.flatMap(({ text, printed }) => {
    const name = nameIn(text)
    return name === null ? [] : [{ name, isWithin: within.test(text), printed }]
  })
  if (units.length < items.length || units.length === 0) return
  for (const [at, { name, isWithin, printed }] of units.entries()) {
    draft.put(['units', at, 'name'], name, printed)
    if (isWithin) draft.put(['units', at, 'withinHeadOffice'], true)
  }
}

interface ListItem {
  readonly text: string
  readonly printed: Printed
}

/** The items of one list: with items of another kind within, it is a list of something else, and has none. */
function itemsAfter(texts: readonly Printed[]): readonly ListItem[] {
  const items: ListItem[] = []
  let own: RegExp | undefined
  let isOver = false
  for (const printed of texts)
    for (const line of printed.text.split('\n')) {
      const style = numberings.find((one) => one.test(line))
      if (style === undefined) return items
      own ??= style
      if (isOver && style === own) return []
      isOver ||= style !== own
      if (!isOver) items.push({ text: line.replace(style, '').replace(/\s*[。；;，,]?\s*$/u, ''), printed })
    }
  return items
}

/** The name of an office without what is said of it; null where it is a sentence. */
function nameIn(text: string): string | null {
  const named = text
    .replace(/^(?:下属|所属)?(?:行政单位|参公单位|(?:公益[一二]类)?事业单位|预算单位)[:：]?(?=\p{Script=Han}{4})/u, '')
    .replace(/(?:不单列|不单独|并入|纳入|合并).*$/u, '')
    .replace(/[，,（(](?:为|系|属于)?(?:行政|参公|(?:财政)?(?:全额|差额)|公益)[^，,（）()]*[)）]?$/u, '')
    .trim()
  return bareLabel(named) === '' || named.length > longestName || /[。；;：:，,]/u.test(named) ? null : named
}
