import { describe, expect, it } from 'vitest'
import type { TableDescription } from '../../examples/publishing/fileOf.js'
import { paperOfPages } from '../../src/formats/pdf/geometry/paperOfPages.js'
import type { PageShapes } from '../../src/formats/pdf/geometry/shapes.js'
import type { PaperCell, PaperTable } from '../../src/paper/paper.js'
import { tablesIn } from '../fixtures/files/drawn/cellsRead.js'
import { shapesOf } from '../fixtures/files/drawn/drawnPage.js'
import { drawTable, type TableStyle } from '../fixtures/files/drawn/drawnTable.js'
import { codedTable, codedWidths, longTable, plainTable, plainWidths } from '../fixtures/files/drawn/madeUpTables.js'
import { chance } from '../unit/intake/sabotage.js'
import { harmful, harmless } from './pdfMutations.js'

const bases: readonly (readonly [TableDescription, TableStyle])[] = [
  [codedTable, { widths: codedWidths }],
  [codedTable, { widths: codedWidths, clips: true }],
  [codedTable, { widths: [50, 70, 60, 60, 60] }],
  [plainTable, { widths: plainWidths, lines: 'across' }],
  [plainTable, { widths: plainWidths, lines: 'none' }],
  [longTable(20), { widths: [80, 200, 90] }],
]

const isNumber = (text: string): boolean => /^-?[\d,]+\.\d+$/u.test(text)
const bare = (text: string): string => text.replaceAll(/\s/gu, '')

interface Figure {
  readonly text: string
  readonly label: string
  /** All that stands over it, above the first figure. */
  readonly heads: string
  readonly doubt: boolean
}

const covers = (one: PaperCell, column: number, columnSpan = 1): boolean =>
  one.column < column + columnSpan && one.column + (one.columnSpan ?? 1) > column

/** The figures of a table with what they are of: the names before them in their row, and the heads over them. */
function figuresOf({ cells }: PaperTable): readonly Figure[] {
  const numbers = cells.filter(({ text }) => isNumber(text))
  const first = Math.min(...numbers.map(({ row }) => row))
  const doubted = new Set(cells.filter(({ doubt }) => doubt !== undefined).map(({ row }) => row))
  return numbers.map(({ row, column, columnSpan, text }) => ({
    text,
    label: cells
      .filter((one) => one.row === row && one.text !== '' && !isNumber(one.text))
      .map((one) => bare(one.text))
      .join(''),
    heads: cells
      .filter((one) => one.row < first && one.text !== '' && covers(one, column, columnSpan))
      .map((one) => bare(one.text))
      .join('/'),
    doubt:
      doubted.has(row) ||
      cells.some((one) => one.row < first && one.doubt !== undefined && covers(one, column, columnSpan)),
  }))
}

const said = ({ text, label, heads }: Figure): string => `${label} | ${heads} | ${text}`

interface Outcome {
  readonly name: string
  readonly right: boolean
  readonly doubts: number
  /** Figures under other heads or beside other names than are printed, in rows in which nothing is in doubt. */
  readonly silent: readonly string[]
}

function outcomeOf(name: string, page: PageShapes, mutated: PageShapes): Outcome {
  const wanted = new Set(
    tablesIn(paperOfPages([page]))
      .flatMap(figuresOf)
      .map(said),
  )
  const read = tablesIn(paperOfPages([mutated])).flatMap(figuresOf)
  const wrong = read.filter((figure) => !wanted.has(said(figure)))
  return {
    name,
    right: wrong.length === 0 && read.length === wanted.size,
    doubts: read.filter(({ doubt }) => doubt).length,
    silent: wrong.filter(({ doubt, label, heads }) => !doubt && label !== '' && heads !== '').map(said),
  }
}

function outcomes(mutations: typeof harmless, runs: number): readonly Outcome[] {
  return seeds.flatMap((seed) => outcomesOf(mutations, runs, seed))
}

/** Where chance begins: the second once found a cell that held a name and an amount, and said nothing. */
const seeds: readonly number[] = [17, 41]

function outcomesOf(mutations: typeof harmless, runs: number, seed: number): readonly Outcome[] {
  return Object.entries(mutations).flatMap(([name, mutate]) =>
    Array.from({ length: runs }, (_, run): Outcome => {
      const [table, style] = bases[run % bases.length] as (typeof bases)[number]
      const page = shapesOf(drawTable(table, style)[0] as NonNullable<ReturnType<typeof drawTable>[number]>)
      return outcomeOf(`${name} ${seed}/${run}`, page, mutate(page, chance(run * 7919 + seed)))
    }),
  )
}

describe('300 mutations of what is drawn', () => {
  const kept = outcomes(harmless, 36)
  const open = outcomes(harmful, 30)

  it('are 300', () => expect(kept.length + open.length).toBeGreaterThanOrEqual(300))

  it('are never read wrongly without a word', () => {
    const silent = [...kept, ...open].filter((one) => one.silent.length > 0)
    expect(silent.map(({ name, silent: cells }) => `${name}: ${cells.join(' ')}`)).toEqual([])
  })

  it('come out right without a doubt, nine in ten of those that keep the meaning', () => {
    const right = kept.filter((one) => one.right && one.doubts === 0)
    expect(right.length / kept.length).toBeGreaterThanOrEqual(0.9)
    expect(kept.filter((one) => !one.right && one.doubts === 0).map(({ name }) => name)).toEqual([])
  })
})
