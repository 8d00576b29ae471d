import { figureIn } from '../targets/quantities.js'
import type { QuantityTarget } from '../targets/target.js'
import { isCount, isCumulative, isExtent, isMoney } from '../targets/unitKinds.js'
import { bareLabel } from '../terms/label.js'
import { mayBeLess } from '../terms/names/mayBeLess.js'
import type { Relation } from '../verdicts/relation.js'
import type { Facts } from './facts.js'
import type { IndicatorRow, PrintedValue } from './indicatorRow.js'
import type { PrintedCell } from './printedCell.js'

/** Which term lies in which. */
export type ShorterTerm = 'halfYear' | 'period' | 'annual'

/** A figure of a term beside that of a longer term, in one unit. */
export interface TwoTerms {
  readonly term: ShorterTerm
  readonly shorter: PrintedCell
  readonly longer: PrintedCell
  /** How the shorter one stands to the longer one. */
  readonly relation: Relation
  /** What it counts adds up from term to term: more in a part than in the whole cannot be. */
  readonly addsUp: boolean
  /** Money may be printed rounded; what else a target asks for is exactly what it prints. */
  readonly exact: boolean
}

const moneyTerms = [
  ['halfYear', 'halfYearPlannedOutturn', 'budget'],
  ['annual', 'budget', 'mediumTermBudget'],
] as const

/** Rows of money that are printed for two terms. */
export const moneyOfTerms = ({ funding, expenditure }: Facts): readonly TwoTerms[] =>
  moneyTerms.flatMap(([term, short, long]) =>
    [...funding, ...expenditure].flatMap((row) => {
      const [shorter, longer] = [row.money(short), row.money(long)]
      if (shorter.figure === 'missing' || longer.figure === 'missing') return []
      return [{ term, shorter, longer, relation: 'atMost' as const, addsUp: true, exact: false }]
    }),
  )

/** Targets of indicators that are printed for two terms, as far as they can be compared. */
export const targetsOfTerms = ({ indicators }: Facts): readonly TwoTerms[] =>
  indicators.flatMap((row) => [
    ...partOfYear('halfYear', row.value('halfYearTarget'), row.target),
    ...partOfYear('period', row.value('periodTarget'), row.target),
    ...yearOfMany(row),
  ])

function partOfYear(term: ShorterTerm, part: PrintedValue | null, year: PrintedValue | null): readonly TwoTerms[] {
  const [short, long] = [part?.read, year?.read]
  if (!part || !year || short?.kind !== 'quantity' || long?.kind !== 'quantity' || short.unit === null) return []
  if (!isCumulative(short.unit) && !isExtent(short.unit)) return []
  return inOneUnit(term, [part, short], [year, long], 'atMost', true)
}

/** A medium-term target for each year is no total of the years. */
const yearly = /每年|年均|各年|\/年|逐年/u

function yearOfMany(row: IndicatorRow): readonly TwoTerms[] {
  const [year, medium] = [row.target, row.value('mediumTermTarget')]
  const [short, long] = [year?.read, medium?.read]
  if (!year || !medium || short?.kind !== 'quantity' || long?.kind !== 'quantity') return []
  const isAlike = short.change === long.change && isLimit(short) === isLimit(long)
  if (!isAlike || yearly.test(bareLabel(`${row.called('mediumTermTarget')}${medium.text}`))) return []
  const relation = relationOf(short, row.shown)
  return relation ? inOneUnit('annual', [year, short], [medium, long], relation, addsUp(short)) : []
}

const addsUp = (target: QuantityTarget): boolean => target.change === undefined && isCumulative(target.unit)

/** By the operator; where none is printed and less may be better, nothing is said of which way it should change. */
function relationOf(target: QuantityTarget, name: string): Relation | null {
  const { comparator, unit, change } = target
  if (isLimit(target)) return isCount(unit) ? null : isCumulative(unit) ? 'atMost' : 'atLeast'
  const isFloor = comparator === '>=' || comparator === '>' || change !== undefined
  return isFloor || !mayBeLess(name) ? 'atMost' : null
}

const isLimit = ({ comparator }: QuantityTarget): boolean => comparator === '<=' || comparator === '<'

type Read = readonly [value: PrintedValue, read: QuantityTarget]

function inOneUnit(term: ShorterTerm, shorter: Read, longer: Read, relation: Relation, addsUp: boolean): TwoTerms[] {
  const { unit } = shorter[1]
  const figure = unit === null ? null : figureIn(longer[1], unit)
  if (!figure) return []
  return [
    {
      term,
      shorter: cellOf(shorter[0], shorter[1], unit),
      longer: cellOf(longer[0], figure, unit),
      relation,
      addsUp,
      exact: !isMoney(unit),
    },
  ]
}

const cellOf = (
  { label, where, text }: PrintedValue,
  { value, decimals }: Pick<QuantityTarget, 'value' | 'decimals'>,
  unit: string | null,
): PrintedCell => ({ label, where, text, figure: { value, decimals }, counting: { kind: 'count', unit } })
