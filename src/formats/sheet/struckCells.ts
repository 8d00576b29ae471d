import { type BiffRecord, begin, end, manyNumbers, recordsOf, single } from './biffRecords.js'

const [boundSheet, font, style] = [0x85, 0x31, 0xe0]
const strikeOut = 0x08

/** A cell as it is named here: `2,7` is the third row, the eighth column. */
export const cellName = (row: number, column: number): string => `${row},${column}`

/** Which cells of each sheet of an .xls have a font that is struck out? The sheets in the order in which they stand in the file. */
export function struckCells(stream: Uint8Array): readonly ReadonlySet<string>[] {
  const fonts: boolean[] = []
  const styles: number[] = []
  const sheets: number[] = []
  for (const { type, body } of recordsOf(stream)) {
    if (type === font && body.byteLength >= 4) fonts.push((body.getUint16(2, true) & strikeOut) !== 0)
    else if (type === style && body.byteLength >= 2) styles.push(fontAt(body.getUint16(0, true)))
    else if (type === boundSheet && body.byteLength >= 4) sheets.push(body.getUint32(0, true))
  }
  if (!fonts.includes(true)) return []
  const struck = new Set(styles.flatMap((own, at) => (fonts[own] ? [at] : [])))
  return cellsOf(
    stream,
    sheets.toSorted((one, other) => one - other),
    struck,
  )
}

/** No font has the number 4: those behind it are named one too high. */
const fontAt = (number: number): number => (number > 4 ? number - 1 : number)

/** The cells of such styles in each sheet; a chart within a sheet keeps numbers of its own, which are no cells. */
function cellsOf(
  stream: Uint8Array,
  sheets: readonly number[],
  struck: ReadonlySet<number>,
): readonly ReadonlySet<string>[] {
  const found = sheets.map(() => new Set<string>())
  let cells: Set<string> | undefined
  let depth = 0
  for (const record of recordsOf(stream)) {
    if (record.type === begin && depth++ === 0) cells = found[sheets.indexOf(record.at)]
    else if (record.type === end) depth--
    else if (depth === 1 && cells) for (const [name, style] of stylesIn(record)) if (struck.has(style)) cells.add(name)
  }
  return found
}

/** Row, column and style begin each of these. */
function stylesIn({ type, body }: BiffRecord): readonly (readonly [cell: string, style: number])[] {
  const count = single.has(type) ? 1 : type === manyNumbers ? Math.floor((body.byteLength - 6) / 6) : 0
  if (count < 1 || body.byteLength < 6) return []
  const [row, column] = [body.getUint16(0, true), body.getUint16(2, true)]
  return Array.from({ length: count }, (_, at) => [cellName(row, column + at), body.getUint16(4 + 6 * at, true)])
}
