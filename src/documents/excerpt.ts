import * as z from 'zod'
import { label } from './printed.js'

/** A list, or a document, of which only a part was entered: `true`, or which part. */
export const excerpt = z.union([z.literal(true), label]).optional()
