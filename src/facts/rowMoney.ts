import { type Grid, isFigure } from '../documents/grid.js'

/** Does any column of this row print an amount that is not zero? */
export const hasMoney = ({ starts, prints, cells }: Grid, row: number): boolean =>
  starts.some((start) => start >= 0 && isFigure(prints[start + row] as number) && cells[start + row] !== 0)
