import type { TableLayout } from '../../documents/tableLayout.js'
import { budgetLines } from '../../terms/budgetLine.js'
import { budgetColumns, budgetStages } from '../../terms/budgetStage.js'
import { bareLabel } from '../../terms/label.js'
import { type Term, termByLabel } from '../../terms/term.js'
import { threePublic } from '../../terms/threePublic.js'
import { oneLine, type Printed } from '../printed.js'
import { tried } from './brokenIn.js'
import { columnOfPath, headWord, isNamed } from './columnMatch.js'

/** A figure with the words over it and beside it. */
export interface Worded {
  readonly printed: Printed
  readonly column: number
  /** The row that it stands in, and the heads over it. */
  readonly row: object
  readonly path: readonly string[]
  readonly words: readonly string[]
  /** Its row ends where the heads end. */
  readonly fits: boolean
}

/** A figure with the stage and the item that it is of. */
export interface Placed {
  readonly printed: Printed
  readonly stage: string
  readonly item: string
}

export type Reading = readonly Placed[]

/** The stage of the budget that a head names. */
export function stageOf(layout: TableLayout, word: string): readonly string[] {
  const head = headWord(word).replace(/^本年度?|^当年/u, '')
  const lists: readonly (readonly Term[])[] = [budgetStages, budgetColumns, budgetLines]
  const found = lists.map((terms) => termByLabel(terms, head)?.id).find((id) => id !== undefined)
  const named = layout.named.find(({ code, also = [] }) => code === found || also.includes(head))
  return named ? [named.code] : []
}

const year = /^\d{4}年度?$/u

/** The item that the words name, without stages and years. */
function itemOf(layout: TableLayout, words: readonly string[]): string | null {
  const items = words.filter((word) => stageOf(layout, word).length === 0 && !year.test(bareLabel(word)))
  return columnOfPath(layout, items) ?? columnOfPath(layout, items.slice(-2))
}

/** A reading by turns stands only where the sums of the table prove it. */
export function proved(layout: TableLayout, reading: Reading, figures: readonly Worded[]): Reading | null {
  if (!isWhole(reading, figures)) return null
  const { held, broken } = tried(layout, rowsOf(layout, reading))
  return held > 0 && broken === 0 ? reading : null
}

export const eachOnce = (reading: Reading): Reading =>
  reading.filter((one, at) => reading.findIndex(({ stage, item }) => stage === one.stage && item === one.item) === at)

/** `alone` is the stage of a table that names none. */
export function placedByHeads(layout: TableLayout, { printed, words }: Worded, alone: string | null): Reading {
  const [named, ...others] = [...new Set(words.flatMap((word) => stageOf(layout, word)))]
  const stage = named ?? alone
  const item = itemOf(layout, words)
  return stage === null || others.length > 0 || item === null ? [] : [{ printed, stage, item }]
}

/** A total that stands outside the three beside one of the three is that of all the table. */
export function withGrandTotal(layout: TableLayout, reading: Reading, figures: readonly Worded[]): Reading {
  if (!layout.columns.some(({ id }) => id === 'grandTotal')) return reading
  const wordsOf = new Map(figures.map(({ printed, words }) => [printed, words]))
  const isOfThree = ({ printed }: Placed): boolean =>
    (wordsOf.get(printed) ?? []).some((word) => isNamed(word, threePublic.zh))
  const totals = reading.filter(({ item }) => item === 'total')
  return reading.map((one) => {
    const others = totals.filter((other) => other !== one && other.stage === one.stage)
    const isAll = one.item === 'total' && !isOfThree(one) && others.some(isOfThree)
    return isAll ? { ...one, item: 'grandTotal' } : one
  })
}

/** The items come in turns: each time one comes again the next stage begins. The last place may have lost its head. */
export function placedByTurns(layout: TableLayout, figures: readonly Worded[], stages: readonly string[]): Reading {
  const placed: Placed[] = []
  let seen = new Set<string>()
  let turn = 0
  const order: string[] = []
  for (const { printed, words } of figures) {
    const item = itemOf(layout, words) ?? order.find((one) => !seen.has(one)) ?? null
    if (item === null) return []
    if (seen.has(item)) {
      turn++
      seen = new Set()
    }
    if (turn === 0) order.push(item)
    seen.add(item)
    const stage = stages[turn]
    if (stage === undefined) return []
    placed.push({ printed, stage, item })
  }
  return placed
}

/** Is every figure placed, and each in a place of its own? */
export const isWhole = (reading: Reading, figures: readonly Worded[]): boolean =>
  reading.length === figures.length &&
  reading.length > 0 &&
  new Set(reading.map(({ stage, item }) => `${stage}.${item}`)).size === reading.length

export function rowsOf(layout: TableLayout, reading: Reading): readonly Record<string, string>[] {
  const stages = [...new Set(reading.map(({ stage }) => stage))]
  return stages.map((code) => ({
    code,
    label: labelOf(layout, code),
    total: '',
    ...Object.fromEntries(
      reading.filter(({ stage }) => stage === code).map(({ item, printed }) => [item, oneLine(printed.text)]),
    ),
  }))
}

const labelOf = (layout: TableLayout, code: string): string =>
  layout.named.find((named) => named.code === code)?.label ?? code
