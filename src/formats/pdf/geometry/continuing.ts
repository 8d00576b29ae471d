import type { PageTable } from './table.js'

/** Whether a table goes on with another, which ended on the page before: their columns are the same, or their heads. */
export function continues(before: PageTable, after: PageTable): boolean {
  return sameColumns(before, after) || sameHead(before, after)
}

/** The edges of columns are the same; a rest of a few rows may lack some. */
function sameColumns(before: PageTable, after: PageTable): boolean {
  const [one, other] = [before.xs, after.xs]
  const width = (one.at(-1) as number) - (one[0] as number)
  const close = (x: number | undefined, among: readonly (number | undefined)[]): boolean =>
    among.some((at) => at !== undefined && x !== undefined && Math.abs(at - x) <= Math.max(4, 0.02 * width))
  const sides = close(one[0], [other[0]]) && close(one.at(-1), [other.at(-1)])
  if (sides && after.rowCount <= 3 && other.length > 2 && other.every((x) => close(x, one))) return true
  const shared = (of: readonly number[], among: readonly number[]): number =>
    of.filter((x) => close(x, among)).length / of.length
  return before.columnCount === after.columnCount && shared(one, other) >= 0.8 && shared(other, one) >= 0.8
}

const firstTexts = ({ cells }: PageTable): string =>
  cells
    .filter(({ row }) => row === 0)
    .map(({ text }) => text.replaceAll(/\s/gu, ''))
    .join('|')

const sameHead = (before: PageTable, after: PageTable): boolean =>
  before.columnCount === after.columnCount && firstTexts(after).length > 4 && firstTexts(before) === firstTexts(after)
