import type { DocumentLine } from '../../deviation/lines/documentLine.js'
import { linesByIncomeSource } from '../../deviation/lines/incomeLines.js'
import { linesOf } from '../../deviation/linesOf.js'
import { readMoney } from '../../deviation/readMoney.js'
import { type Decimal, zero } from '../../exact/decimal.js'
import type { MoneyUnit } from '../../exact/unit.js'
import { agreedLines, type PrintedLines, printsOfPapers } from './prints.js'
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
  /** Papers that are in no line: they print nothing by this, or are given more than once with different figures. */
  readonly lacks: readonly PlaceLack[]
}

/** A paper that is in no sum. */
export interface PlaceLack {
  readonly department: string
  readonly year: number
  readonly stage: PlaceStage
  /** It is given more than once, and the prints differ. */
  readonly printsDiffer?: true
}

const stageOf = ({ paper }: Published): PlaceStage => (paper === 'departmentBudget' ? 'originalBudget' : 'outturn')

function linesIn({ document }: Published, by: MoneyDimension): readonly DocumentLine[] {
  if (document.kind === 'finalAccounts' && by === 'fundingSource') return linesByIncomeSource(document)
  return linesOf(document, by, { level: 'class' })
}

const ownLines = (one: Published, by: MoneyDimension, stage: PlaceStage, unit: MoneyUnit): PrintedLines =>
  linesIn(one, by).flatMap(({ key, label, [stage]: given }) => {
    const amount = readMoney(given, { unit })
    return typeof amount === 'string' ? [] : [{ key, label, ...amount }]
  })

/** The money of these documents, of which none holds another, added up line by line. */
export function placeMoneyOf(published: readonly Published[], by: MoneyDimension, unit: MoneyUnit): PlaceMoney {
  const added = new Map<string, { label: string; amounts: Map<string, PlaceAmount> }>()
  const total = new Map<string, PlaceAmount>()
  const lacks: PlaceLack[] = []
  for (const prints of printsOfPapers(published)) {
    const [one] = prints
    const { year } = one
    const stage = stageOf(one)
    const printed = prints.map((print) => ownLines(print, by, stage, unit)).filter((lines) => lines.length > 0)
    const own = agreedLines(printed)
    if (own === null) {
      const differ = printed.length > 0 ? { printsDiffer: true as const } : {}
      lacks.push({ department: one.document.department, year, stage, ...differ })
      continue
    }
    for (const { key, label, value } of own) {
      const line = added.get(key) ?? { label, amounts: new Map() }
      added.set(key, line)
      put(line.amounts, { year, stage, value, documents: 1 })
    }
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
