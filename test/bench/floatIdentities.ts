/**
 * The rival of the interpreter: the same identities written by hand, in floats with a tolerance, over typed columns whose
 * rows are known. It is fast and wrong: the speed limit, not a competitor.
 */
export interface FloatTable {
  readonly columns: readonly Float64Array[]
  readonly parents: Int16Array
  readonly children: Int16Array
}

const off = (difference: number): number => (Math.abs(difference) > 0.005 ? 1 : 0)

function sumAcross({ columns }: FloatTable, first: number, last: number): number {
  const whole = columns[0] as Float64Array
  let wrong = 0
  for (let row = 0; row < whole.length; row++) {
    let sum = 0
    for (let column = first; column <= last; column++) sum += (columns[column] as Float64Array)[row] as number
    wrong += off((whole[row] as number) - sum)
  }
  return wrong
}

function rollUp({ columns, parents, children }: FloatTable): number {
  const sums = new Float64Array(parents.length)
  let wrong = 0
  for (const column of columns) {
    for (let row = parents.length - 1; row >= 0; row--) {
      const cell = column[row] as number
      if ((children[row] as number) > 0) {
        wrong += off((sums[row] as number) - cell)
        sums[row] = 0
      }
      const parent = parents[row] as number
      if (parent >= 0) sums[parent] = (sums[parent] as number) + cell
    }
  }
  return wrong
}

/** The tables as columns of floats, with the rows that the identities name. */
export interface FloatAccounts {
  readonly t01i: Float64Array
  readonly t01e: Float64Array
  readonly t02: FloatTable
  readonly t03: FloatTable
  readonly t04i: Float64Array
  readonly t04e: FloatTable
  readonly t05: FloatTable
  readonly t06: FloatTable
  readonly t07: FloatTable
  readonly t08: FloatTable
  readonly t09: FloatTable
  /** The row of each class of 03, 05, 07 and 08, and beside it its row in 01 and 04. */
  readonly pairs03: Int16Array
  readonly pairs05: Int16Array
  readonly pairs07: Int16Array
}

const at = (column: Float64Array, row: number): number => column[row] as number
const col = (table: FloatTable, column: number): Float64Array => table.columns[column] as Float64Array

function pairsDiffer(one: Float64Array, other: Float64Array, pairs: Int16Array): number {
  let wrong = 0
  for (let index = 0; index < pairs.length; index += 2) {
    wrong += off(at(one, pairs[index] as number) - at(other, pairs[index + 1] as number))
  }
  return wrong
}

function sumRows(column: Float64Array, first: number, last: number): number {
  let sum = 0
  for (let row = first; row <= last; row++) sum += column[row] as number
  return sum
}

/** Every identity of the nine tables, by hand; how many are off. Rows are those of the benchmark's document. */
export function floatIdentities(a: FloatAccounts): number {
  const { t01i, t01e, t02, t03, t04i, t04e, t05, t06, t07, t08, t09 } = a
  let wrong = 0
  wrong += off(at(t01i, 8) - sumRows(t01i, 0, 7))
  wrong += off(at(t01i, 11) - sumRows(t01i, 8, 10))
  wrong += off(at(t01e, 26) - sumRows(t01e, 0, 25))
  wrong += off(at(t01e, 29) - sumRows(t01e, 26, 28))
  wrong += off(at(t01i, 11) - at(t01e, 29))
  wrong += sumAcross(t02, 1, 6)
  wrong += sumAcross(t03, 1, 5)
  wrong += rollUp(t02) + rollUp(t03) + rollUp(t05) + rollUp(t07) + rollUp(t08) + rollUp(t06)
  wrong += off(at(col(t02, 0), 0) - at(t01i, 8))
  wrong += off(at(col(t02, 1), 0) - at(t01i, 0) - at(t01i, 1) - at(t01i, 2))
  for (let column = 2; column <= 6; column++) wrong += off(at(col(t02, column), 0) - at(t01i, column + 1))
  wrong += off(at(col(t03, 0), 0) - at(t01e, 26))
  wrong += pairsDiffer(col(t03, 0), t01e, a.pairs03)
  wrong += off(at(t04i, 3) - sumRows(t04i, 0, 2)) + off(at(t04i, 4) - sumRows(t04i, 5, 7))
  wrong += off(at(t04i, 8) - at(t04i, 3) - at(t04i, 4))
  for (const column of t04e.columns) {
    wrong += off(at(column, 26) - sumRows(column, 0, 25)) + off(at(column, 28) - at(column, 26) - at(column, 27))
  }
  wrong += sumAcross(t04e, 1, 3)
  wrong += off(at(t04i, 8) - at(col(t04e, 0), 28))
  for (let row = 0; row < 3; row++) {
    wrong += off(at(t04i, row) - at(t01i, row))
    wrong += off(at(t04i, row + 5) + at(t04i, row) - at(col(t04e, row + 1), 26) - at(col(t04e, row + 1), 27))
  }
  wrong += off(at(t04i, 4) + at(t04i, 3) - at(col(t04e, 0), 26) - at(col(t04e, 0), 27))
  const fiscal =
    sumRows(t01i, 3, 7) + at(t01i, 9) === 0 && at(t01i, 10) === at(t04i, 4) && at(t01e, 28) === at(col(t04e, 0), 27)
  for (let row = 0; row < 26; row++) {
    const difference = at(col(t04e, 0), row) - at(t01e, row)
    wrong += fiscal ? off(difference) : difference > 0.005 ? 1 : 0
  }
  wrong += (at(t01i, 10) < at(t04i, 4) ? 1 : 0) + (at(t01e, 28) < at(col(t04e, 0), 27) ? 1 : 0)
  wrong += off(at(col(t05, 0), 0) - at(col(t04e, 1), 26)) + pairsDiffer(col(t05, 0), col(t04e, 1), a.pairs05)
  wrong += sumAcross(t05, 1, 2) + sumAcross(t07, 3, 4) + sumAcross(t08, 1, 2)
  wrong += off(at(col(t05, 1), 0) - at(col(t06, 0), 83 - 2) - at(col(t06, 0), 83 - 1))
  const basic = col(t06, 0)
  wrong += off(at(basic, 81) - at(basic, 0) - at(basic, 14))
  wrong += off(at(basic, 82) - at(basic, 27) - at(basic, 55) - at(basic, 58) - at(basic, 75))
  wrong += off(at(col(t07, 0), 0) - at(col(t04e, 2), 26)) + off(at(col(t07, 2), 0) - at(t04i, 1))
  wrong += off(at(col(t07, 1), 0) - at(t04i, 6)) + off(at(col(t07, 5), 0) - at(col(t04e, 2), 27))
  wrong += pairsDiffer(col(t07, 0), col(t04e, 2), a.pairs07)
  for (let row = 0; row < 4; row++) {
    wrong += off(at(col(t07, 1), row) + at(col(t07, 2), row) - at(col(t07, 0), row) - at(col(t07, 5), row))
  }
  wrong += off(at(col(t08, 0), 0) - at(col(t04e, 3), 26))
  for (let column = 1; column <= 2; column++) {
    const [shift07, shift08] = [column + 2, column]
    wrong += off(
      at(col(t03, column), 0) - at(col(t05, column), 0) - at(col(t07, shift07), 0) - at(col(t08, shift08), 0),
    )
  }
  for (let row = 0; row < 2; row++) {
    wrong += off(at(col(t09, 0), row) - at(col(t09, 1), row) - at(col(t09, 2), row) - at(col(t09, 5), row))
    wrong += off(at(col(t09, 2), row) - at(col(t09, 3), row) - at(col(t09, 4), row))
  }
  return wrong
}
