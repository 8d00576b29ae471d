import * as z from 'zod'
import { plainMantissa } from '../exact/plainAmount.js'
import { code } from './printed.js'

const [earliest, latest] = [1949, 2200] as const

/** The year of a document: a number, or what stands where it should be (`20XX`, `2024年`). */
export const printedYear = z.union([z.int().min(earliest).max(latest), code])

/** Which year is printed? NaN where it cannot be read. `yearOf('２０２４年') // => 2024` */
export function yearOf(printed: number | string): number {
  if (typeof printed === 'number') return printed
  const digits = /^\s*(\d{4})\s*年?(?:度)?\s*$/u.exec(printed.normalize('NFKC'))?.[1]
  const year = plainMantissa(digits ?? '')
  return year >= earliest && year <= latest ? year : Number.NaN
}
