import { basicExpenditureParts, expenditureKinds } from '../terms/expenditure.js'
import { bareLabel } from '../terms/label.js'
import { bareName } from './labels.js'
import type { MoneyRow } from './moneyRow.js'

/** A row of money and the rows that stand for what it is made of. */
export interface Division {
  readonly whole: MoneyRow
  /** Who gives the money, the budgets of an appropriation, other parts; or kinds of expenditure, and lines of a kind. */
  readonly by: 'sources' | 'budgets' | 'parts' | 'natures' | 'lines'
  readonly parts: readonly MoneyRow[]
  /** The parts need not be all: they are named 其中, or a single one is. */
  readonly isPartial: boolean
}

const appropriations: ReadonlySet<string | undefined> = /* @__PURE__ */ new Set([
  'generalPublicBudget',
  'governmentManagedFund',
  'stateCapitalOperations',
])
const kinds: ReadonlySet<string | undefined> = /* @__PURE__ */ new Set(expenditureKinds.map(({ id }) => id))
const basicParts: ReadonlySet<string | undefined> = /* @__PURE__ */ new Set(basicExpenditureParts.map(({ id }) => id))
/** Levels of government that give the money: one alone is a part. */
const givers: ReadonlySet<string | undefined> = /* @__PURE__ */ new Set([
  'central',
  'provincial',
  'municipal',
  'county',
  'superior',
  'sameLevel',
])

const isSum = ({ code, name }: MoneyRow): boolean => code === undefined && /^(?:小计|合计|总计)$/u.test(bareLabel(name))

/** A row that may be one of its own, or a detail of the row above it: no list knows it, or it is a level of government. */
export const mayBeDetail = ({ code }: MoneyRow): boolean => code === undefined || givers.has(code)

/** A row that is printed as a part of something, other than a source that only stands “of which” below the total. */
const isNamedPart = (row: MoneyRow): boolean => row.ofWhich && mayBeDetail(row)

/** Of kinds of expenditure: by its code, or under the heading of those that have one. */
export function isOfNature(rows: readonly MoneyRow[], { code, group }: MoneyRow): boolean {
  if (kinds.has(code)) return true
  return code === undefined && group !== '' && group === rows.find((one) => kinds.has(one.code))?.group
}

/** Every row that others make up, in lists of sources: the total by its sources and by kinds, and rows that are divided again. */
export function divisionsOfFunding(printed: readonly MoneyRow[]): readonly Division[] {
  const rows = printed.filter((row) => !isSum(row))
  const total = rows.find(({ code }) => code === 'total')
  const wholes = new Map(rows.map((row) => [row, wholeOf(row, rows)]))
  const top = rows.filter((row) => row !== total && !wholes.get(row))
  const natures = top.filter((row) => isOfNature(rows, row))
  const sources = top.filter((row) => !natures.includes(row))
  const isOne = sources.length === 1 && sources.every(({ code, ofWhich }) => ofWhich || givers.has(code))
  return [
    ...(total ? [{ whole: total, by: 'sources', parts: sources, isPartial: isOne } as const] : []),
    ...(total ? [{ whole: total, by: 'natures', parts: natures, isPartial: false } as const] : []),
    ...rows.map((whole) =>
      divisionOf(
        whole,
        rows.filter((row) => wholes.get(row) === whole),
      ),
    ),
  ].filter(({ parts }) => parts.length > 0)
}

/** The same in lists of expenditure: the total by kinds, and each kind by its lines. */
export function divisionsOfExpenditure(printed: readonly MoneyRow[], total: MoneyRow | undefined): readonly Division[] {
  const rows = printed.filter((row) => !isSum(row))
  const names = new Set(rows.map(({ name }) => name))
  const isKind = ({ code, ofWhich, group }: MoneyRow): boolean =>
    code === undefined ? !ofWhich && !names.has(bareName(group)) : kinds.has(code)
  const natures: readonly Division[] = total
    ? [{ whole: total, by: 'natures', parts: rows.filter(isKind), isPartial: false }]
    : []
  const coded = rows.filter(({ code }) => code !== undefined)
  const lines = coded.map((whole) =>
    divisionOf(
      whole,
      rows.filter((row) => isLineOf(row, whole)),
    ),
  )
  return [...natures, ...lines].filter(({ parts }) => parts.length > 0)
}

function divisionOf(whole: MoneyRow, parts: readonly MoneyRow[]): Division {
  const [one, ...others] = parts
  const isOne = one !== undefined && others.length === 0 && (one.ofWhich || basicParts.has(one.code))
  const isBudgets = whole.code === 'fiscalAppropriation' && parts.every(({ code }) => appropriations.has(code))
  const isLines = whole.list === 'expenditure' || kinds.has(whole.code) || isKindByName(whole)
  return {
    whole,
    by: isBudgets ? 'budgets' : isLines ? 'lines' : 'parts',
    parts,
    isPartial: isOne || parts.some(isNamedPart),
  }
}

const isKindByName = ({ name }: MoneyRow): boolean =>
  expenditureKinds.some(({ zh }) => bareLabel(zh) === bareLabel(name))

/** A line stands under the heading of its kind; personnel and non-personnel make basic expenditure. */
const isLineOf = ({ code, group }: MoneyRow, whole: MoneyRow): boolean =>
  code === undefined ? group !== '' && bareName(group) === whole.name : whole.code === 'basic' && basicParts.has(code)

/** The source that a row is a part of; undefined where it is a source of its own. */
function wholeOf(row: MoneyRow, rows: readonly MoneyRow[]): MoneyRow | undefined {
  if (row.code === 'total') return undefined
  const subtotal = rows.find(({ code }) => code === 'fiscalAppropriation')
  if (subtotal && isAppropriation(row, subtotal)) return subtotal
  const heading = rows.find(
    (one) => one !== row && one.code !== 'total' && row.group !== '' && one.name === bareName(row.group),
  )
  return heading ?? (isNamedPart(row) ? sourceAbove(row, rows) : undefined)
}

/** A budget is a part of the appropriations, unless the form prints it outside of their heading. */
const isAppropriation = ({ code, group }: MoneyRow, subtotal: MoneyRow): boolean =>
  appropriations.has(code) && (subtotal.group === '' || subtotal.group === group)

/** What stands “of which” below a source is a part of it; below the total it begins the list of sources. */
function sourceAbove({ at }: MoneyRow, rows: readonly MoneyRow[]): MoneyRow | undefined {
  const above = rows.findLast((one) => one.at < at && !isNamedPart(one))
  return above?.code === 'total' ? undefined : above
}
