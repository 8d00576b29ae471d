import type { PaperMark } from '../../../paper/paper.js'
import type { PageLayout, PageLine } from './table.js'

/** What lines are beside what the paper says, by the line. */
export type Marks = ReadonlyMap<PageLine, PaperMark>

/** How far from the edge of a page running heads and page numbers stand, of its height. */
const margin = 0.14

const edgeLines = ({ pieces, height }: PageLayout): readonly PageLine[] =>
  pieces.filter(
    (piece): piece is PageLine =>
      piece.kind === 'line' && (piece.box[3] < height * margin || piece.box[1] > height * (1 - margin)),
  )

/** Finds page numbers, which count with the pages, and running heads, which stand at the same place of many pages. */
export function marksOf(layouts: readonly PageLayout[]): Marks {
  return new Map([...runningHeads(layouts), ...pageNumbers(layouts)])
}

const numberOnly =
  /^[-—–－·.~～\s]*(?:第\s*)?(?:page\s*)?([\d０-９]{1,4})(?:\s*页)?(?:\s*[/／,，共of\s]+\s*(\d{1,4})\s*页?)?[-—–－·.~～\s]*$/iu

function pageNumbers(layouts: readonly PageLayout[]): readonly (readonly [PageLine, PaperMark])[] {
  const found = layouts.flatMap((layout) =>
    [...new Set([...edgeLines(layout), ...lastLine(layout)])].flatMap((line) => {
      const digits = numberOnly.exec(line.text)?.[1]
      return digits === undefined || standsBeside(line, layout)
        ? []
        : [{ line, shift: layout.page - +digits.normalize('NFKC'), bare: line.text === digits }]
    }),
  )
  const counts = countsBy(found, ({ shift }) => shift)
  const isOne = ({ bare, shift }: { readonly bare: boolean; readonly shift: number }): boolean =>
    !bare || (counts.get(shift) ?? 0) >= Math.min(2, layouts.length)
  return found.filter(isOne).map(({ line }) => [line, 'pageNumber'])
}

/** A page that was cut has its number in its middle, as the last of its lines. */
const lastLine = ({ pieces }: PageLayout): readonly PageLine[] =>
  pieces.slice(-1).filter((piece): piece is PageLine => piece.kind === 'line')

/** Another text stands on the same line. */
const standsBeside = (line: PageLine, { pieces }: PageLayout): boolean =>
  pieces.some((piece) => piece !== line && piece.box[1] < line.box[3] && piece.box[3] > line.box[1])

function countsBy<T, K>(list: readonly T[], keyOf: (one: T) => K): ReadonlyMap<K, number> {
  const counts = new Map<K, number>()
  for (const one of list) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1)
  return counts
}

/** The same words at the same height on at least three pages, first or last on each: their numbers may differ. */
function runningHeads(layouts: readonly PageLayout[]): readonly (readonly [PageLine, PaperMark])[] {
  const found = layouts.flatMap((layout) =>
    [outermost(layout, false), outermost(layout, true)].flatMap((lines) =>
      lines.map((line, at) => ({
        line,
        key: `${line.text.replaceAll(/\d+/gu, '#')}@${Math.round(line.box[1] / 8)}@${at}`,
      })),
    ),
  )
  const counts = countsBy(found, ({ key }) => key)
  const often = Math.max(3, layouts.length * 0.3)
  return found
    .filter(({ key, line }) => (counts.get(key) ?? 0) >= often && !numberOnly.test(line.text))
    .map(({ line }) => [line, 'runningHead'])
}

/** The lines before the first or after the last piece that is no line, at most two. */
function outermost(layout: PageLayout, fromBelow: boolean): readonly PageLine[] {
  const edge = new Set(edgeLines(layout))
  const pieces = fromBelow ? [...layout.pieces].reverse() : layout.pieces
  const lines: PageLine[] = []
  for (const piece of pieces) {
    if (piece.kind !== 'line' || !edge.has(piece) || lines.length === 3) break
    lines.push(piece)
  }
  return lines
}
