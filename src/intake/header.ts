import { Decimal } from '../exact/decimal.js'
import { type MoneyUnit, moneyUnits } from '../exact/unit.js'
import { bareLabel } from '../terms/label.js'
import type { PrintedCaption } from './captions.js'
import type { Draft } from './draft.js'
import type { Hints } from './hints.js'
import { oneLine, type Printed } from './printed.js'
import { yearInDigits } from './yearInDigits.js'

/** What is said of a document as a whole. */
export interface Header {
  readonly year: number | null
  readonly unit: MoneyUnit
}

interface Said<T> {
  readonly value: T
  readonly printed: Printed
}

/** What most of them say, the first among equals. */
export function mostSaid<T>(said: readonly Said<T>[]): Said<T> | undefined {
  const counts = new Map<T, number>()
  for (const { value } of said) counts.set(value, (counts.get(value) ?? 0) + 1)
  const most = Math.max(0, ...counts.values())
  return said.find(({ value }) => counts.get(value) === most)
}

/** A year, but not that of money carried over, or of a balance. */
const yearIn = /20\d\d(?=年(?!度?(?:[初末底]|结转|结余)))/u
const everyYear = /20\d\d/gu
const departmentBefore =
  /^(.+?)(?:20\d\d年度?|[部单][门位](?:预算|决算|收支|财务|收入|支出|财政|一般|政府|国有|“?三公)|部门整体|整体支出|项目支出)/u

/** What the rest of the paper says, for a document that is silent. */
export interface Known {
  readonly year?: number | undefined
  readonly department?: string | undefined
  readonly unit?: MoneyUnit | undefined
}

/** What a whole paper says of itself. */
export const knownIn = (captions: readonly PrintedCaption[]): Known => ({
  year: mostSaid(captions.flatMap(yearsIn))?.value,
  department: (mostSaid(captions.flatMap(departmentsIn)) ?? mostSaid(captions.flatMap(departmentOfTitle)))?.value,
  unit: mostSaid(captions.flatMap(unitsIn))?.value,
})

/** What stands in a title for the name of any office. */
const generic = /^(?:市级|省级|县级|区级)?(?:部门|单位|\(|\))*$|^[^省市县区]*[省市县区](?:[省市县]级)?$/u

/** Year, department, unit and place of a document: from what stands around its tables, else from the caller. */
export function readHeader(draft: Draft, captions: readonly PrintedCaption[], hints: Hints, known: Known = {}): Header {
  const year = mostSaid(captions.flatMap(yearsIn)) ?? hinted(hints.year)
  const unit = mostSaid(captions.flatMap(unitsIn)) ?? hinted(hints.unit) ?? hinted(known.unit)
  const department =
    mostSaid(captions.flatMap(departmentsIn)) ??
    mostSaid(captions.flatMap(departmentOfTitle)) ??
    hinted(hints.department)
  if (year) draft.put(['year'], year.value, ...printedOf(year))
  if (department) draft.put(['department'], department.value, ...printedOf(department))
  draft.put(['unit'], unit?.value ?? '万元', ...printedOf(unit ?? {}))
  if (!unit) draft.doubt(['unit'], '万元', 'unitNotPrinted')
  for (const key of ['year', 'department'] as const) {
    if (draft.at([key]) !== undefined || known[key] === undefined) continue
    draft.put([key], known[key])
    draft.doubt([key], String(known[key]), 'fromSameFile')
  }
  if (hints.region !== undefined) draft.put(['region'], hints.region)
  if (hints.level !== undefined) draft.put(['level'], hints.level)
  for (const caption of captions) {
    settle(draft, caption)
    doubtYear(draft, caption)
  }
  return { year: year?.value ?? known.year ?? null, unit: unit?.value ?? '万元' }
}

/** What is said again of the whole document; what says otherwise is left. */
function settle({ ledger, json }: Draft, caption: PrintedCaption): void {
  if (yearsIn(caption).some(({ value }) => value === json.year)) ledger.mark('repeated', caption.printed)
  if (caption.says !== 'year' && caption.says !== 'unit' && caption.says !== 'department') return
  if (json[caption.says] === saidBy(caption)) ledger.mark('repeated', caption.printed)
  else ledger.leave('twice', caption.printed)
}

/** A title or a line that names other years, and not that of the document: one of them is wrong, or the table is of another year. */
function doubtYear(draft: Draft, caption: PrintedCaption): void {
  const { year } = draft.json
  const { printed } = caption
  if (typeof year !== 'number' || yearsIn(caption).length === 0) return
  const named: readonly string[] = yearInDigits(bareLabel(printed.text)).match(everyYear) ?? []
  if (!named.includes(String(year)))
    draft.doubt(['year'], String(year), 'yearsDiffer', printed.place, oneLine(printed.text))
}

const saidBy = (caption: PrintedCaption): string | number | undefined =>
  caption.says === 'year'
    ? caption.year
    : caption.says === 'unit'
      ? caption.unit
      : 'text' in caption
        ? caption.text
        : undefined

const hinted = <T>(value: T | undefined): { value: T; printed?: undefined } | undefined =>
  value === undefined ? undefined : { value }

const printedOf = ({ printed }: { readonly printed?: Printed | undefined }): readonly Printed[] =>
  printed ? [printed] : []

function yearsIn(caption: PrintedCaption): readonly Said<number>[] {
  const { printed } = caption
  if (caption.says === 'year') return [{ value: caption.year, printed }]
  const found = caption.says === 'title' ? yearIn.exec(yearInDigits(bareLabel(printed.text)))?.[0] : undefined
  return found === undefined ? [] : [{ value: new Decimal(found).toNumber(), printed }]
}

const unitsIn = (caption: PrintedCaption): readonly Said<MoneyUnit>[] => {
  const { printed } = caption
  if (caption.says === 'unit') return [{ value: caption.unit, printed }]
  const inTitle = caption.says === 'title' ? /\((?:单位:)?([^()]*元)\)$/u.exec(bareLabel(printed.text))?.[1] : undefined
  const unit = moneyUnits.find((one) => one === inTitle)
  return unit === undefined ? [] : [{ value: unit, printed }]
}

const departmentsIn = (caption: PrintedCaption): readonly Said<string>[] =>
  caption.says === 'department' ? [{ value: caption.text, printed: caption.printed }] : []

function departmentOfTitle({ says, printed }: PrintedCaption): readonly Said<string>[] {
  const bare = yearInDigits(bareLabel(printed.text)).replace(/^20\d\d年度?/u, '')
  const found = says === 'title' ? departmentBefore.exec(bare)?.[1] : undefined
  return found === undefined || found.length < 4 || generic.test(found) ? [] : [{ value: found, printed }]
}
