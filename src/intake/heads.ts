import { bareLabel } from '../terms/label.js'
import { rowHead, tableHeads } from '../terms/tableHead.js'
import { termByLabel } from '../terms/term.js'
import { bareAt, type Line, ownCells } from './lines.js'

const integer = /^\d{1,3}$/u
const numeric = /^[-+−△▲(]?\d[\d,.]*\)?(?:%|亿?万?千?元)?$/u

/** Does a row only count its columns: 栏次, 1, 2, 3? */
export function countsColumns(line: Line): boolean {
  const texts = ownCells(line).map(({ text }) => bareLabel(text))
  const numbers = texts.filter((text) => integer.test(text))
  const named = texts.some((text) => isColumnNumber(text))
  const rising = numbers.every((text, at) => at === 0 || follows(numbers[at - 1] as string, text))
  const rest = texts.filter((text) => !integer.test(text) && !isColumnNumber(text) && !formula.test(text))
  return rest.length === 0 && (named || (numbers.length > 2 && numbers[0] === '1' && rising))
}

/** `1栏=2栏+3栏`, `3=1+2`. */
const formula = /^\d{1,2}栏?(?:=[\d栏+-]+)?$/u

const isColumnNumber = (text: string): boolean => termByLabel(tableHeads, text)?.id === 'columnNumber'
const follows = (one: string, other: string): boolean => BigInt(other) === BigInt(one) + 1n

/** Does a row print figures: is it of the body? */
const hasFigures = (line: Line): boolean =>
  ownCells(line).some(({ text }) => numeric.test(bareLabel(text))) && !countsColumns(line)

/** Does a cell name a column of a table: what tells rows apart, or counts? */
const namesHead = (text: string): boolean =>
  bareLabel(text) === rowHead || termByLabel(tableHeads, bareLabel(text, 'unit')) !== null

/**
 * Over how many rows do heads stand? The first of them has a word that only heads have, or all of them stand above the first
 * figure. 0 where rows begin at once.
 */
export function headDepth(lines: readonly Line[]): number {
  const first = lines.findIndex((line) => hasFigures(line) || countsColumns(line))
  const depth = first < 0 ? lines.length : first
  const above = lines.slice(0, depth)
  const isHead = above.some((line) => ownCells(line).filter(({ text }) => namesHead(text)).length > 0)
  return isHead || above.some((line) => ownCells(line).length > 2) ? depth : 0
}

/** Do rows begin with the heads that other rows begin with? */
export function sameHeads(one: readonly Line[], other: readonly Line[]): boolean {
  const depth = headDepth(other)
  if (depth === 0 || depth > one.length) return false
  return other.slice(0, depth).every((line, at) => wordsOf(line) === wordsOf(one[at] as Line))
}

/** Does a row of the body print heads: the first ones again, as at the top of a page, or others in their stead? */
function isHeadAgain(line: Line, head: string): boolean {
  const cells = ownCells(line)
  if (wordsOf(line) === head) return true
  const words = cells.every(({ text }) => /^\P{N}+$/u.test(bareLabel(text)))
  return words && cells.length > 2 && cells.filter(({ text }) => namesHead(text)).length > 1
}

/** Rows in pieces, each of which begins with heads: a sheet may print them again, or others, wherever a page begins. */
export function piecesOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const depth = headDepth(lines)
  const head = lines.slice(0, depth).find((line) => ownCells(line).length > 1)
  if (head === undefined) return [lines]
  const words = wordsOf(head)
  const isHead = lines.map((line, at) => at >= depth && isHeadAgain(line, words))
  const starts = [0, ...lines.flatMap((_, at) => (isHead[at] && !isHead[at - 1] ? [at] : []))]
  return starts.map((start, at) => lines.slice(start, starts[at + 1]))
}

const wordsOf = (line: Line): string =>
  ownCells(line)
    .map(({ text }) => bareLabel(text))
    .join('|')

/**
 * The heads over each column, from the highest to the one right above the figures.
 *
 * A merged head stands over all its columns. In a text, where nothing is merged, a blank place to the right of a head belongs
 * to it if a head of its own stands below.
 */
export function headPaths(lines: readonly Line[], depth: number): readonly (readonly string[])[] {
  const width = lines.reduce((most, { slots }) => Math.max(most, slots.length), 0)
  const paths: string[][] = Array.from({ length: width }, () => [])
  const heads = lines.slice(0, depth)
  for (const [level, line] of heads.entries()) {
    let last = ''
    for (let column = 0; column < width; column++) {
      const text = bareAt(line, column)
      const below = heads.slice(level + 1).some((lower) => bareAt(lower, column) !== '')
      if (text !== '' || !below) last = text
      const path = paths[column] as string[]
      if (last !== '' && path.at(-1) !== last) path.push(last)
    }
  }
  return paths
}
