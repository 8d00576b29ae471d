import { joinedRows, type Piece } from './joinedRows.js'
import { type TextCell, tableOf } from './tableOf.js'
import type { Recognise, TextLine } from './textLine.js'

/**
 * A table with a cell on each line, as programs write out the tables of documents: a tab before each cell, an empty line
 * behind each row, two behind the table. A cell may go on in lines without a tab, also over an empty one.
 */
export const cellsByLine: Recognise = (lines, at, markdown) => {
  if (!isCell(lines[at]) || !begins(lines, at)) return null
  const { pieces, next } = piecesFrom(lines, at)
  const cells = pieces.flatMap((piece) => piece.cells)
  if (cells.length < 2 || isProse(cells) || pieces.some((piece) => piece.cells.length > mostInRow)) return null
  return { content: tableOf(joinedRows(pieces), markdown), next }
}

const isCell = (line: TextLine | undefined): boolean => line !== undefined && /^\t[^\t]*$/u.test(line.text)

/** More lines than this behind each other are a list, and no row. */
const mostInRow = 500
const mostLooked = 200

/** No line up to the next empty one has a tab within it: else its lines are rows. */
function begins(lines: readonly TextLine[], at: number): boolean {
  for (let next = at; next < Math.min(lines.length, at + mostLooked) && lines[next]?.text !== ''; next++)
    if (/[^\t].*\t|^\t\t/u.test((lines[next] as TextLine).text)) return false
  return true
}

/** Paragraphs that begin with a tab each are no cells: there is a sentence in each of them. */
const isProse = (cells: readonly TextCell[]): boolean =>
  cells.every(({ text }) => text.trim().length > 12 && /[。；：！？.;:!?”）]\s*$/u.test(text))

interface Pieces {
  readonly pieces: readonly Piece[]
  readonly next: number
}

type Growing = { text: string; readonly line: TextLine }

function piecesFrom(lines: readonly TextLine[], at: number): Pieces {
  const pieces: { readonly cells: Growing[]; readonly empty: number }[] = []
  let empty = 1
  let next = at
  for (let here = at; here < lines.length; here++) {
    const line = lines[here] as TextLine
    if (line.text === '') {
      empty++
      continue
    }
    const last = pieces[pieces.length - 1]?.cells
    if (isCell(line)) {
      const cell = { text: line.text.slice(1), line }
      if (empty > 0 || !last) pieces.push({ cells: [cell], empty })
      else last.push(cell)
    } else if (last && goesOn(lines, here, empty)) (last[last.length - 1] as Growing).text += `\n${line.text}`
    else break
    empty = 0
    next = here + 1
  }
  return { pieces, next }
}

/** Whether a line without a tab belongs to the cell before it, behind so many empty lines. */
const goesOn = (lines: readonly TextLine[], at: number, empty: number): boolean =>
  !lines[at]?.text.startsWith('#') && (empty === 0 || (empty === 1 && cellComes(lines, at)))

const farthest = 40

/** Whether a cell comes before the table is over. */
function cellComes(lines: readonly TextLine[], at: number): boolean {
  for (let here = at; here < Math.min(lines.length, at + farthest); here++) {
    if (isCell(lines[here])) return true
    if (lines[here]?.text === '' && lines[here + 1]?.text === '' && !isCell(lines[here + 2])) return false
  }
  return false
}
