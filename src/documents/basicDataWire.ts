import * as z from 'zod'
import { doubtful } from './accountsWire.js'
import { basicDataTables } from './basicDataTables.js'
import { formHeader, signatures } from './formHeader.js'
import { rowsSchema } from './gridSchema.js'
import type { ControlRowJson } from './json/basicDataJson.js'
import { label, longText, printedAmount } from './printed.js'
import { printedNumber } from './printedNumber.js'
import { printedRate } from './printedRate.js'

const [control] = basicDataTables

/** 财政供养人员情况: posts, people in them, and people as a share of posts. */
const staffing = z.strictObject({
  label: label.optional(),
  establishedPosts: printedNumber,
  staffInPost: printedNumber,
  controlRate: printedRate.optional(),
})

/** A building finished in the year: what was approved and built, and its cost. Scale in ㎡, money in the form's unit. */
const building = z.strictObject({
  label: label.optional(),
  approvedScale: printedNumber,
  actualScale: printedNumber,
  scaleControlRate: printedRate,
  budgetInvestment: printedAmount,
  actualInvestment: printedAmount,
  investmentControlRate: printedRate,
})

/** The basic data of a department as JSON: everything as printed. */
export const basicDataWire = z.strictObject({
  kind: z.literal('basicData'),
  ...formHeader,
  staffing: z.array(staffing).max(50).optional(),
  tables: z.strictObject({
    expenditureControl: z
      .strictObject({
        title: label.optional(),
        notes: z.array(longText).max(50).optional(),
        rows: rowsSchema<ControlRowJson>(control),
      })
      .optional(),
  }),
  buildings: z.array(building).max(500).optional(),
  thriftMeasures: longText.optional(),
  notes: z.array(longText).max(50).optional(),
  signatures: signatures.optional(),
  doubtful: doubtful.optional(),
})
