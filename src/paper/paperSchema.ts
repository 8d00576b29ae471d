import * as z from 'zod'
import { paperLimits } from './limits.js'

const count = z.int().min(0).max(10_000_000)
const text = z.string().max(paperLimits.text)

const place = z.strictObject({
  file: z.string().max(1000).optional(),
  page: count.optional(),
  sheet: z.string().max(200).optional(),
  cell: z.string().max(20).optional(),
  line: count.optional(),
  paragraph: count.optional(),
  table: count.optional(),
  row: count.optional(),
  column: count.optional(),
  box: z.tuple([z.number(), z.number(), z.number(), z.number()]).optional(),
})

const mark = z.enum(['runningHead', 'pageNumber', 'contents']).optional()

const cell = z.strictObject({
  row: count,
  column: count,
  rowSpan: count.optional(),
  columnSpan: count.optional(),
  text,
  place,
  head: z.boolean().optional(),
  doubt: z.string().max(1000).optional(),
})

const block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('heading'), level: z.int().min(1).max(9).nullable(), text, place, mark }),
  z.strictObject({
    kind: z.literal('paragraph'),
    text,
    place,
    lines: z.array(z.strictObject({ text, place })).max(10_000).optional(),
    mark,
  }),
  z.strictObject({
    kind: z.literal('table'),
    rowCount: count,
    columnCount: count,
    cells: z.array(cell).max(paperLimits.cells),
    place,
    continues: z.boolean().optional(),
  }),
])

const remark = z.strictObject({
  kind: z.enum(['hidden', 'noText', 'unmapped', 'damaged', 'external', 'macro', 'truncated', 'formula']),
  text,
  place,
})

/** The schema of a paper as JSON: for papers that come from elsewhere. Sizes are bounded, unknown keys refused. */
export const PaperSchema = z.strictObject({
  kind: z.literal('paper'),
  format: z.enum(['xlsx', 'xls', 'docx', 'html', 'text', 'pdf', 'rows']),
  name: z.string().max(1000).optional(),
  blocks: z.array(block).max(paperLimits.blocks),
  remarks: z.array(remark).max(10_000),
})
