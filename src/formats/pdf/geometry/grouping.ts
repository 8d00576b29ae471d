import type { PaperMark } from '../../../paper/paper.js'
import { contentsOf } from './contents.js'
import { marksOf } from './marks.js'
import { numberedLevel } from './numbering.js'
import { goesOn, type Margins, marginsOf, type TextLine } from './paragraphs.js'
import type { Box } from './shapes.js'
import type { PageLayout, PageLine, PageTable } from './table.js'

interface TablePiece {
  readonly kind: 'table'
  readonly table: PageTable
  readonly page: number
}

/** A line, or a table, in the order of the file. */
type Piece = { readonly kind: 'text'; readonly text: TextLine; readonly mark: PaperMark | undefined } | TablePiece

/** Lines that are one paragraph or heading, or a table. */
export type Group =
  | { readonly kind: 'text'; readonly lines: readonly TextLine[]; readonly mark: PaperMark | undefined }
  | TablePiece

/** What stands on the pages, in order: lines that go on with each other together, also over a page. */
export const groupsOfPages = (layouts: readonly PageLayout[]): readonly Group[] => groupsOf(piecesOf(layouts))

function piecesOf(layouts: readonly PageLayout[]): readonly Piece[] {
  const marks = marksOf(layouts)
  const isLine = (piece: PageTable | PageLine): piece is PageLine => piece.kind === 'line'
  const contents = contentsOf(layouts.flatMap(({ pieces }) => pieces.filter(isLine).filter((line) => !marks.has(line))))
  return layouts.flatMap(({ page, width, pieces }) =>
    pieces.map((piece, at): Piece => {
      if (piece.kind === 'table') return { kind: 'table', table: piece, page }
      const near = [...pieces.slice(Math.max(0, at - 8), at), ...pieces.slice(at + 1, at + 9)]
      const beside = near.some((other) => isBeside(piece.box, other.box))
      const mark = marks.get(piece) ?? (contents.has(piece) ? 'contents' : undefined)
      return { kind: 'text', text: { line: piece, page, width, beside }, mark }
    }),
  )
}

const isBeside = (one: Box, other: Box): boolean =>
  Math.min(one[3], other[3]) - Math.max(one[1], other[1]) > 0.5 * Math.min(one[3] - one[1], other[3] - other[1])

function groupsOf(pieces: readonly Piece[]): readonly Group[] {
  const groups: Group[] = []
  const margins = marginsFor(pieces)
  let open: TextLine[] | null = null
  let mark: PaperMark | undefined
  for (const piece of pieces) {
    if (piece.kind === 'table') {
      open = null
      groups.push(piece)
      continue
    }
    const aside = piece.mark === 'runningHead' || piece.mark === 'pageNumber'
    const last: TextLine | undefined = open?.at(-1)
    if (!aside && open && last && mark === piece.mark && isOne(last, piece.text, margins, mark)) {
      open.push(piece.text)
      continue
    }
    const lines = [piece.text]
    groups.push({ kind: 'text', lines, mark: piece.mark })
    // What is printed between pages does not part what goes on over them.
    if (!aside) [open, mark] = [lines, piece.mark]
  }
  return groups
}

/** Entries of a table of contents begin with their numbers, wherever the one before ends. */
const isOne = (last: TextLine, next: TextLine, margins: (line: TextLine) => Margins, mark: PaperMark | undefined) =>
  goesOn(last, next, margins(last)) && !(mark === 'contents' && numberedLevel(next.line.text) !== null)

/** The margins of each page, for each size of type. */
function marginsFor(pieces: readonly Piece[]): (line: TextLine) => Margins {
  const pages = new Map<number, TextLine[]>()
  for (const piece of pieces) {
    if (piece.kind !== 'text' || (piece.mark !== undefined && piece.mark !== 'contents')) continue
    const page = pages.get(piece.text.page)
    if (page) page.push(piece.text)
    else pages.set(piece.text.page, [piece.text])
  }
  const known = new Map<string, Margins>()
  return (line) => {
    const key = `${line.page}:${Math.round(line.line.size * 2)}`
    const margins = known.get(key) ?? marginsOf(pages.get(line.page) ?? [line], line)
    known.set(key, margins)
    return margins
  }
}
