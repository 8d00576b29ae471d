import { bareLabel } from '../../terms/label.js'
import type { Draft } from '../draft.js'
import { oneLine, type Printed } from '../printed.js'

const longestTitle = 40

/** `预算单位：某局` on the cover of a unit’s own budget, `预算主管部门：某局` on that of a department, or of its unit. */
const led = /^(预算单位|单位名称|(?:预算)?主管部门)[:：](.+)$/u
const titled = /([部单])[门位]预算(?:公开)?(?:编制)?(?:说明|情况说明|表|报告|草案)?(?:目录)?$/u

interface Said {
  readonly text: string
  readonly printed: Printed
}

/** Of whom a budget is: of a department or of one unit, and the department over the unit. */
export function putBudgetForm(draft: Draft, texts: readonly Printed[]): void {
  const said = new Map<string, Said>()
  for (const printed of texts) {
    const [, lead = '', text = ''] = led.exec(bareLabel(oneLine(printed.text))) ?? []
    if (lead !== '' && !said.has(lead)) said.set(lead, { text, printed })
  }
  const unit = said.get('预算单位')
  const above = said.get('预算主管部门') ?? said.get('主管部门')
  const form = unit ? 'unit' : (formOfTitles(texts) ?? (above ? 'department' : null))
  if (form === null) return
  draft.put(['form'], form)
  if (form !== 'unit') return
  if (unit) draft.put(['department'], unit.text, unit.printed)
  if (above && above.text !== draft.at(['department'])) draft.put(['superior'], above.text, above.printed)
}

/** What most titles say; null where they say as often the one as the other, or nothing. */
function formOfTitles(texts: readonly Printed[]): 'department' | 'unit' | null {
  const found = texts.flatMap(({ text }) => {
    const bare = bareLabel(oneLine(text)).replace(/[.…]+\d*$/u, '')
    return bare.length > longestTitle ? [] : (titled.exec(bare)?.[1] ?? [])
  })
  const units = found.filter((one) => one === '单').length
  if (units * 2 === found.length) return null
  return units * 2 > found.length ? 'unit' : 'department'
}
