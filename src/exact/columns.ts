/** What a column adds to, and how many of its cells are blank. */
export type ColumnSum = {
  /** A bigint exactly when the sum is not a safe integer. */
  readonly sum: number | bigint
  readonly blanks: number
}

/** A sum, and the sum of the magnitudes that proves it: up to 2^53 − 1, no addition on the way can have been rounded. */
type Proven = { readonly sum: number; readonly size: number; readonly blanks: number }

const block = 4096

/** As fast as a loop can be; one blank turns the size into NaN. */
function sumFull(cells: Float64Array, from: number, to: number): Proven {
  let sum = 0
  let size = 0
  for (let index = from; index < to; index++) {
    const cell = cells[index] as number
    sum += cell
    size += Math.abs(cell)
  }
  return { sum, size, blanks: 0 }
}

function sumSparse(cells: Float64Array, from: number): Proven {
  let sum = 0
  let size = 0
  let blanks = 0
  for (let index = from; index < cells.length; index++) {
    let cell = cells[index] as number
    if (Number.isNaN(cell)) {
      cell = 0
      blanks++
    }
    sum += cell
    size += Math.abs(cell)
  }
  return { sum, size, blanks }
}

/** Block by block without a look at blanks, and carefully from the first block that has one. */
function sumProven(cells: Float64Array): Proven {
  let sum = 0
  let size = 0
  let from = 0
  while (from < cells.length) {
    const to = Math.min(from + block, cells.length)
    const part = sumFull(cells, from, to)
    if (Number.isNaN(part.size)) break
    sum += part.sum
    size += part.size
    from = to
  }
  const rest = sumSparse(cells, from)
  return { sum: sum + rest.sum, size: size + rest.size, blanks: rest.blanks }
}

function sumWide(cells: Float64Array): number | bigint {
  let sum = 0n
  for (const cell of cells) if (!Number.isNaN(cell)) sum += BigInt(cell)
  const narrow = Number(sum)
  return Number.isSafeInteger(narrow) ? narrow : sum
}

/**
 * What does a column of scaled amounts add to, exactly?
 *
 * Unit: that of the cells, which are safe integers scaled by the decimals of their table. A blank (NaN) is left out
 * and counted; a column of blanks adds to 0 with as many blanks as cells, and its reader decides what that means.
 * The magnitudes are added beside the amounts: when they stay within 2^53 − 1 nothing was rounded; else it is added
 * again in integers of any size.
 *
 * @throws RangeError when an infinite cell is met.
 * @example sumColumn(Float64Array.of(25, Number.NaN, 100)) // => { sum: 125, blanks: 1 }
 */
export function sumColumn(cells: Float64Array): ColumnSum {
  const { sum, size, blanks } = sumProven(cells)
  return { sum: size <= Number.MAX_SAFE_INTEGER ? sum : sumWide(cells), blanks }
}

/** By its number of decimals: a share of one in units of a percentage's last digit. */
const scales = [1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12]

function scaleOf(decimals: number): number {
  const scale = scales[decimals]
  if (scale === undefined) throw new RangeError(`expected 0 to ${scales.length - 1} decimals, received ${decimals}`)
  return scale
}

/** Half up in integers of any size, for what doubles cannot prove. */
function wide(part: number, whole: number, scale: number): number {
  const divisor = 2n * BigInt(whole)
  const quotient = Number((2n * BigInt(scale) * BigInt(part) + BigInt(whole)) / divisor)
  if (!Number.isSafeInteger(quotient)) throw new RangeError(`${part} ÷ ${whole} is too large a percentage`)
  return quotient
}

/** Blanks, a zero whole, negative figures and large ones: all that is not plain. */
function guarded(part: number, whole: number, scale: number): number {
  if (whole === 0 || Number.isNaN(part) || Number.isNaN(whole)) return Number.NaN
  if (part >= 0 && whole > 0) return wide(part, whole, scale)
  const magnitude = percentScaled(Math.abs(part), Math.abs(whole), scale)
  return part < 0 !== whole < 0 ? 0 - magnitude : magnitude
}

/**
 * floor((2 × part × scale + whole) ÷ (2 × whole)) in doubles. Up to 2^53 − 1 the dividend is exact, and so is the
 * floor: a quotient below the next integer is so by at least 1 ÷ divisor, more than a rounding can bridge.
 */
function percentScaled(part: number, whole: number, scale: number): number {
  const dividend = 2 * scale * part + whole
  if (part >= 0 && whole > 0 && dividend <= Number.MAX_SAFE_INTEGER) return Math.floor(dividend / (2 * whole))
  return guarded(part, whole, scale)
}

/**
 * Which percentage is a part of its whole, half up as accounts are published?
 *
 * part ÷ whole × 100, half away from zero. Part and whole are safe integers of one scale; the answer is an integer
 * scaled by `decimals`. A zero whole gives NaN, which stands for "not applicable" in a column, as it does for a blank
 * part or whole.
 *
 * @throws RangeError when the answer is not a safe integer, or `decimals` is not a whole number from 0 to 10.
 * @example percentHalfUp(128583, 138988, 2) // => 9251
 */
export function percentHalfUp(part: number, whole: number, decimals: number): number {
  return percentScaled(part, whole, scaleOf(decimals))
}

/**
 * The percentage of every part of a column in its whole, as `percentHalfUp` gives it.
 *
 * @throws RangeError as `percentHalfUp` does, and for columns of different length.
 * @example percentColumn(Float64Array.of(1, 1), Float64Array.of(3, 0), 2) // => Float64Array [3333, NaN]
 */
export function percentColumn(parts: Float64Array, wholes: Float64Array, decimals: number): Float64Array {
  if (parts.length !== wholes.length) throw new RangeError(`${parts.length} parts for ${wholes.length} wholes`)
  const scale = scaleOf(decimals)
  const percentages = new Float64Array(parts.length)
  for (let row = 0; row < parts.length; row++) {
    percentages[row] = percentScaled(parts[row] as number, wholes[row] as number, scale)
  }
  return percentages
}
