import { bareLabel } from '../../terms/label.js'
import { organisationEndings } from '../../terms/tableHead.js'
import type { Draft } from '../draft.js'
import { nextOf } from '../forms/formState.js'
import type { TextItem } from '../items.js'
import { oneLine, type Printed } from '../printed.js'
import type { PartToRead } from '../recognise.js'

const day = /^20\d\d\s*年\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?$/u
const named = new RegExp(`^(?:20\\d\\d\\s*年度?)?\\s*[\\p{Script=Han}（）()]{2,40}[${organisationEndings}]$`, 'u')
const level = /[一二三]级预算单位/u
const attached = /^\s*附件\s*[:：]?\s*\d*\s*[:：.、．]?\s*/u
const listed = /^\s*(\d{1,2})\s*[.、．]\s*/u

/** Puts title, date, rank and attachments of a report; gives the texts that are none of these. */
export function putCover(draft: Draft, { stretch, title }: PartToRead): readonly TextItem[] {
  const { texts } = stretch
  const taken = new Set<TextItem>()
  if (title !== undefined && stretch.title) {
    const above = titleAbove(texts, stretch.title.printed)
    if (above) taken.add(above)
    const whole = above ? `${oneLine(above.printed.text)}${title}` : title
    draft.put(['title'], whole, stretch.title.printed, ...(above ? [above.printed] : []))
    if (above && draft.json.department === undefined)
      draft.put(['department'], bareLabel(above.printed.text).replace(/^20\d\d年度?/u, ''), above.printed)
  }
  const dated = [...texts.slice(0, 8), ...texts.slice(-4)].find(({ printed }) => day.test(printed.text.trim()))
  if (dated) draft.put(['signatures', 'date'], dated.printed.text.trim(), dated.printed)
  if (dated) taken.add(dated)
  const ranked = texts.find(({ printed }) => level.test(printed.text))
  if (ranked) draft.put(['budgetLevel'], level.exec(ranked.printed.text)?.[0] as string, ranked.printed)
  for (const one of putAttachments(draft, texts)) taken.add(one)
  return texts.filter((one) => !taken.has(one))
}

/** A title over two lines: the office stands on the one before. */
function titleAbove(texts: readonly TextItem[], { place }: Printed): TextItem | undefined {
  const before = texts.filter(
    ({ printed }) => place.line !== undefined && (printed.place.line ?? Number.POSITIVE_INFINITY) < place.line,
  )
  const last = before.at(-1)
  return last && named.test(last.printed.text.trim()) ? last : undefined
}

/** 附件：1. …, and the numbered lines behind it. */
function putAttachments(draft: Draft, texts: readonly TextItem[]): readonly TextItem[] {
  const first = texts.findLastIndex(({ printed }) => attached.test(printed.text) && printed.text.trim().length > 4)
  if (first < 0) return []
  const behind = texts.slice(first + 1)
  const end = behind.findIndex(({ printed }) => !listed.test(printed.text))
  const all = [texts[first] as TextItem, ...(end < 0 ? behind : behind.slice(0, end))]
  for (const { printed } of all) {
    const text = printed.text.replace(/^\s*附件\s*[:：]?\s*/u, '')
    const path = nextOf(draft, ['attachments'])
    const number = listed.exec(text)?.[1]
    if (number !== undefined) draft.put([...path, 'number'], number, printed)
    draft.put([...path, 'title'], oneLine(text.replace(listed, '')), printed)
  }
  return all
}
