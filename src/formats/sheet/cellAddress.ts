import { wholeNumber } from '../wholeNumber.js'
import { mostColumns, mostRows } from './sheet.js'

/** The row and column that an address names, from 0; null where it is none. `cellAddress('C7') // => { row: 6, column: 2 }` */
export function cellAddress(address: string | undefined): { readonly row: number; readonly column: number } | null {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/u.exec(address ?? '') ?? []
  if (letters === undefined) return null
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  const row = (wholeNumber(digits, mostRows) ?? 0) - 1
  return row >= 0 && column < mostColumns ? { row, column } : null
}
