import type { DocumentLine } from '../../deviation/lines/documentLine.js'
import { linesByIncomeSource } from '../../deviation/lines/incomeLines.js'
import { linesOf } from '../../deviation/linesOf.js'
import { knownValue, readMoney } from '../../deviation/readMoney.js'
import { type Decimal, zero } from '../../exact/decimal.js'
import type { MoneyUnit } from '../../exact/unit.js'
import type { Published } from './publisher.js'

/** By what the money of a place is told. */
export const moneyDimensions = ['functionalClass', 'fundingSource', 'expenditureKind', 'threePublic'] as const
/** One of these. */
export type MoneyDimension = (typeof moneyDimensions)[number]

/** Budgets give the budget of the year, accounts what became of it. */
export type PlaceStage = 'originalBudget' | 'outturn'

/** What all publishers together have of a line, in one year and at one stage. */
export interface PlaceAmount {
  readonly year: number
  readonly stage: PlaceStage
  readonly value: Decimal
  /** How many documents print it. */
  readonly documents: number
}

/** A line of the money of a place: what all publishers have of it, by year and stage. */
export interface PlaceMoneyLine {
  readonly key: string
  readonly label: string
  readonly amounts: readonly PlaceAmount[]
}

/** The money of a place line by line over the years, the largest line of the last year first. */
export interface PlaceMoney {
  readonly kind: 'placeMoney'
  readonly by: MoneyDimension
  readonly unit: MoneyUnit
  readonly years: readonly number[]
  readonly lines: readonly PlaceMoneyLine[]
  /** Every year and stage over all lines. */
  readonly total: readonly PlaceAmount[]
  /** Documents that print nothing by this, so that they are in no line. */
  readonly lacks: readonly { readonly department: string; readonly year: number; readonly stage: PlaceStage }[]
}

const stageOf = ({ paper }: Published): PlaceStage => (paper === 'departmentBudget' ? 'originalBudget' : 'outturn')

function linesIn({ document }: Published, by: MoneyDimension): readonly DocumentLine[] {
  if (document.kind === 'finalAccounts' && by === 'fundingSource') return linesByIncomeSource(document)
  return linesOf(document, by, { level: 'class' })
}

/** The money of these documents, of which none holds another, added up line by line. */
export function placeMoneyOf(published: readonly Published[], by: MoneyDimension, unit: MoneyUnit): PlaceMoney {
  const added = new Map<string, { label: string; amounts: Map<string, PlaceAmount> }>()
  const total = new Map<string, PlaceAmount>()
  const lacks: PlaceMoney['lacks'][number][] = []
  for (const one of published) {
    const { year } = one
    const stage = stageOf(one)
    const own = linesIn(one, by).flatMap(({ key, label, [stage]: given }) => {
      const value = knownValue(readMoney(given, { unit }))
      return value ? [{ key, label, value }] : []
    })
    if (own.length === 0) lacks.push({ department: one.document.department, year, stage })
    for (const { key, label, value } of own) {
      const line = added.get(key) ?? { label, amounts: new Map() }
      added.set(key, line)
      put(line.amounts, { year, stage, value, documents: 1 })
    }
    if (own.length > 0)
      put(total, { year, stage, value: own.reduce((sum, { value }) => sum.plus(value), zero), documents: 1 })
  }
  const years = [...new Set(published.map(({ year }) => year))].toSorted((one, other) => one - other)
  const lines = [...added].map(([key, { label, amounts }]) => ({
    key,
    label,
    amounts: [...amounts.values()].toSorted(inTime),
  }))
  return {
    kind: 'placeMoney',
    by,
    unit,
    years,
    lines: lines.toSorted(byLast),
    total: [...total.values()].toSorted(inTime),
    lacks,
  }
}

function put(amounts: Map<string, PlaceAmount>, { year, stage, value, documents }: PlaceAmount): void {
  const key = `${year}/${stage}`
  const before = amounts.get(key)
  amounts.set(key, {
    year,
    stage,
    value: value.plus(before?.value ?? zero),
    documents: documents + (before?.documents ?? 0),
  })
}

const inTime = (one: PlaceAmount, other: PlaceAmount): number =>
  one.year - other.year || (one.stage < other.stage ? -1 : 1)

const byLast = (one: PlaceMoneyLine, other: PlaceMoneyLine): number => {
  const last = ({ amounts }: PlaceMoneyLine): Decimal => amounts.at(-1)?.value ?? zero
  return last(other).cmp(last(one)) || (one.key < other.key ? -1 : 1)
}
