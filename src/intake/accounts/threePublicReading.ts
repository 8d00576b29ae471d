import { accountTables } from '../../documents/accountTables.js'
import type { TableLayout } from '../../documents/tableLayout.js'
import { budgetColumns, budgetStages } from '../../terms/budgetStage.js'
import { bareLabel } from '../../terms/label.js'
import { termByLabel } from '../../terms/term.js'
import { oneLine, type Printed } from '../printed.js'
import { tried } from './brokenIn.js'
import { columnOfPath, headWord } from './columnMatch.js'

export const layout = /* @__PURE__ */ accountTables.find(({ id }) => id === 'threePublic') as TableLayout

/** A figure with the words over it and beside it. */
export interface Worded {
  readonly printed: Printed
  readonly column: number
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
export function stageOf(word: string): readonly string[] {
  const head = headWord(word).replace(/^本年度?|^当年/u, '')
  const found = [termByLabel(budgetStages, head), termByLabel(budgetColumns, head)].find((term) => term !== null)
  return found && layout.named.some(({ code }) => code === found.id) ? [found.id] : []
}

const year = /^\d{4}年度?$/u

/** The item that the words name, without stages and years. */
function itemOf(words: readonly string[]): string | null {
  const items = words.filter((word) => stageOf(word).length === 0 && !year.test(bareLabel(word)))
  return columnOfPath(layout, items) ?? columnOfPath(layout, items.slice(-2))
}

/** A reading by turns stands only where the sums of the table prove it. */
export function proved(reading: Reading, figures: readonly Worded[]): Reading | null {
  if (!isWhole(reading, figures)) return null
  const { held, broken } = tried(layout.path, rowsOf(reading))
  return held > 0 && broken === 0 ? reading : null
}

export const eachOnce = (reading: Reading): Reading =>
  reading.filter((one, at) => reading.findIndex(({ stage, item }) => stage === one.stage && item === one.item) === at)

export function placedByHeads({ printed, words }: Worded): Reading {
  const [stage, ...others] = [...new Set(words.flatMap(stageOf))]
  const item = itemOf(words)
  return stage === undefined || others.length > 0 || item === null ? [] : [{ printed, stage, item }]
}

/** The items come in turns: each time one comes again the next stage begins. The last place may have lost its head. */
export function placedByTurns(figures: readonly Worded[], stages: readonly string[]): Reading {
  const placed: Placed[] = []
  let seen = new Set<string>()
  let turn = 0
  const order: string[] = []
  for (const { printed, words } of figures) {
    const item = itemOf(words) ?? order.find((one) => !seen.has(one)) ?? null
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

export function rowsOf(reading: Reading): readonly Record<string, string>[] {
  const stages = [...new Set(reading.map(({ stage }) => stage))]
  return stages.map((code) => ({
    code,
    label: labelOf(code),
    total: '',
    ...Object.fromEntries(
      reading.filter(({ stage }) => stage === code).map(({ item, printed }) => [item, oneLine(printed.text)]),
    ),
  }))
}

const labelOf = (code: string): string => layout.named.find((named) => named.code === code)?.label ?? code
