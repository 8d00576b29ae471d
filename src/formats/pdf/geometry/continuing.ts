import type { PageTable } from './table.js'

/** Whether a table goes on with another, which ended on the page before: their columns are the same, or their heads. */
export function continues(before: PageTable, after: PageTable): boolean {
  return sameColumns(before, after) || sameHead(before, after)
}

function sameColumns(before: PageTable, after: PageTable): boolean {
  if (before.columnCount !== after.columnCount) return false
  const [one, other] = [before.xs, after.xs]
  const width = (one.at(-1) as number) - (one[0] as number)
  const close = (x: number, among: readonly number[]): boolean =>
    among.some((at) => Math.abs(at - x) <= Math.max(4, 0.02 * width))
  return (
    one.filter((x) => close(x, other)).length >= 0.8 * one.length &&
    other.filter((x) => close(x, one)).length >= 0.8 * other.length
  )
}

const firstTexts = ({ cells }: PageTable): string =>
  cells
    .filter(({ row }) => row === 0)
    .map(({ text }) => text.replaceAll(/\s/gu, ''))
    .join('|')

const sameHead = (before: PageTable, after: PageTable): boolean =>
  before.columnCount === after.columnCount && firstTexts(after).length > 4 && firstTexts(before) === firstTexts(after)
