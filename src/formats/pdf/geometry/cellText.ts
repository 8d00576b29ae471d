import { type Glyph, isSpace, isWide } from './glyph.js'
import { type Line, linesOf } from './line.js'
import { isMixture } from './mixture.js'
import { upright } from './upright.js'

/** What a cell says, and why it may not be what is printed. */
export interface CellText {
  readonly text: string
  readonly doubt: string | null
  readonly lines: readonly Line[]
}

/** The text of the glyphs of a cell: its lines joined, upright whichever way they run. */
export function textOfCell(glyphs: readonly Glyph[], width: number): CellText {
  const lines = linesOf(upright(glyphs))
  if (lines.length === 0) return { text: '', doubt: null, lines }
  const { text, broken } = joinLines(lines, width)
  const doubts = [
    ...(broken ? ['数字跨行 / a number goes over two lines'] : []),
    ...(lines.some(({ joined }) => joined) ? ['数字中有空格 / spaces in a number'] : []),
    ...(isMixture(lines) ? ['可能是几格，其间缺表格线 / it may be several cells: a line may be missing'] : []),
    ...(glyphs.some(({ unmapped }) => unmapped) ? ['有无法识别的字符 / a glyph stands for no character'] : []),
  ]
  return { text, doubt: doubts.length === 0 ? null : doubts.join('；'), lines }
}

/** Joins lines as a reader does. A number that goes on in the next line is one, where the line before it is full. */
export function joinLines(lines: readonly Line[], width: number): { readonly text: string; readonly broken: boolean } {
  let text = ''
  let broken = false
  lines.forEach((line, at) => {
    const before = lines[at - 1]
    if (!before) {
      text = line.text
      return
    }
    const goesOn = isBrokenNumber(before, line, width)
    if (goesOn) broken = true
    text += (goesOn ? '' : between(before.text, line.text)) + line.text
  })
  return { text, broken }
}

function isBrokenNumber(before: Line, after: Line, width: number): boolean {
  if (!/\d[.,，]?$|^[-−]$/u.test(before.text) || !/^[.,，]?\d/u.test(after.text)) return false
  const full = before.box[2] - before.box[0] >= width - 2 * before.size
  const open = /[.,，]$/u.test(before.text) || /^[.,，]/u.test(after.text)
  const figures = /^[\d.,，\-−]+$/u.test(before.text) && /^[\d.,，]+[%％]?$/u.test(after.text)
  return (
    open ||
    (full && figures && !isWholeFigure(before.text)) ||
    (full && !figures && /^\d+(?!\d*[.．、)）])/u.test(after.text))
  )
}

const isWholeFigure = (text: string): boolean => /^[-−]?[\d,]+\.\d{2}$/u.test(text)

/** What stands between two lines: nothing in Chinese, a space between words, a new line before an item of a list. */
function between(before: string, after: string): string {
  const [end, start] = [before.at(-1) ?? '', after[0] ?? '']
  if (/^(?:\d{1,2}[.．、)）]|[（(]\d{1,2}[)）]|[①-⑳])/u.test(after) && /[。；;：:！!\d]$/u.test(before)) return '\n'
  if (/\d/u.test(end) && /\d/u.test(start)) return '\n'
  const latin = /[\p{Script=Latin}\d]/u
  return latin.test(end) && latin.test(start) && !isWide(end) && !isWide(start) ? ' ' : ''
}

export const hasText = (glyphs: readonly Glyph[]): boolean => glyphs.some((glyph) => !isSpace(glyph))
