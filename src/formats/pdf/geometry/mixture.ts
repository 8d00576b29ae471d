import type { Line } from './line.js'

const amount = /^[-−(（]?[\d,，]*\d[.．]\d{1,4}[)）]?$/u
const code = /^\d{3,7}$/u
const withoutUnit = /\p{Script=Han}[\d,]*\d\.\d{2}(?:(?![\d万亿元%％个人次辆批项年月日])\p{Script=Han}|$)/u

/** How far apart, in sizes of the type, lines stand beside each other: lines of one text stand below each other. */
const apart = 0.4

/**
 * Does a cell hold what are usually several: two amounts or codes, an amount beside, behind or between words, a code among or behind them, or lines of which one
 * stands beside the other and not on its height?
 */
export function isMixture(lines: readonly Line[]): boolean {
  if (lines.some((line, at) => standBeside(lines[at - 1], line))) return true
  const pieces = lines.flatMap(({ text }) => text.split(' '))
  const amounts = pieces.filter((piece) => amount.test(piece)).length
  const codes = pieces.filter((piece) => code.test(piece)).length
  const words = pieces.filter((piece) => /^[\p{Script=Han}（）()]+$/u.test(piece)).length
  const whole = amounts + codes + words === pieces.length
  const inside = codes === 1 && words > 0 && !code.test(pieces[0] ?? '')
  if (whole && pieces.length > 1 && (amounts > 1 || codes > 1 || inside || (amounts === 1 && words > 0))) return true
  return withoutUnit.test(lines.map(({ text }) => text).join(''))
}

function standBeside(before: Line | undefined, { box, size }: Line): boolean {
  if (!before) return false
  return Math.max(before.box[0], box[0]) - Math.min(before.box[2], box[2]) > apart * Math.min(before.size, size)
}
