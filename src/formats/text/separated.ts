import type { Content } from '../blocks/content.js'
import { type TextCell, tableOf } from './tableOf.js'
import type { TextLine } from './textLine.js'

/**
 * A whole text as rows of values with commas between them, if it clearly is that: all rows have as many values,
 * and no comma of the first could part thousands. Else null.
 */
export function separatedValues(text: string, lines: readonly TextLine[]): readonly Content[] | null {
  const [first, second] = lines
  if (!first?.text.includes(',') || !second || text.includes('\t') || thousands.test(first.text)) return null
  const rows = recordsOf(text, lines)
  const width = rows?.[0]?.length ?? 0
  if (!rows || rows.length < 2 || width < 2 || rows.some(({ length }) => length !== width)) return null
  return tableOf(rows, false)
}

const thousands = /\d,\d{3}(?!\d)/u

/** The records of a text; null where a quotation mark is not closed. */
function recordsOf(text: string, lines: readonly TextLine[]): readonly (readonly TextCell[])[] | null {
  const rows: TextCell[][] = []
  let row: TextCell[] = []
  let line = 0
  const value = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/gy
  for (let at = 0; at < text.length; ) {
    value.lastIndex = at
    const match = value.exec(text)
    if (!match) return null
    const [whole, quoted, plain = '', end] = match
    row.push({
      text: quoted === undefined ? plain.trim() : quoted.replaceAll('""', '"'),
      line: lines[line] as TextLine,
    })
    line += whole.split(/\r\n|[\n\r]/u).length - 1
    at += whole.length
    if (end === ',' && at < text.length) continue
    if (end === ',') row.push({ text: '', line: lines[line] as TextLine })
    if (row.length > 1 || row[0]?.text !== '') rows.push(row)
    row = []
  }
  return rows
}
