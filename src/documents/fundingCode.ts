import * as z from 'zod'
import { fundingRows } from '../terms/fundingSource.js'

/** The row of a source of funds, or of a nature of expenditure where the form prints 按支出性质分. */
export const fundingCode = z.enum([...fundingRows.map(({ id }) => id), 'basic', 'project'])
