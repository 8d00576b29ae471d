import * as z from 'zod'
import { basicDataTables } from './basicDataTables.js'
import { compiled } from './compiled.js'
import { decodeGrid } from './decodeGrid.js'
import { doubtful } from './doubtful.js'
import { encodeGrid } from './encodeGrid.js'
import { formHeader, signatures } from './formHeader.js'
import type { FormSchema } from './formSchema.js'
import type { Grid } from './grid.js'
import { gridReader } from './gridReader.js'
import { rowsSchema } from './gridSchema.js'
import { otherPeople } from './headcount.js'
import type { BasicDataJson, ControlRowJson } from './json/basicDataJson.js'
import { label, longText, printedAmount } from './printed.js'
import { printedNumber } from './printedNumber.js'
import { printedRate } from './printedRate.js'

const [control] = basicDataTables

/** 财政供养人员情况: posts, people in them, those who left or retired, and people as a share of posts. */
const staffing = z.strictObject({
  label: label.optional(),
  establishedPosts: printedNumber.optional(),
  staffInPost: printedNumber.optional(),
  ...otherPeople,
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

/** The basic data of a department as JSON: everything as printed. @internal */
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

type ControlTable = NonNullable<BasicDataJson['tables']['expenditureControl']>

/**
 * The basic data of a department (部门整体支出绩效评价基础数据表): staff, what was spent on vehicles, receptions and the
 * office in two years, procurement, buildings. The money stands in a grid of exact integers; `JSON.stringify` gives the
 * form back as it was printed.
 */
export interface BasicData extends Readonly<Omit<BasicDataJson, 'tables'>> {
  /** The grids in the order of `basicDataTables`; undefined where the form does not print one. */
  readonly grids: readonly (Grid | undefined)[]
  /** Title and notes of each printed table. */
  readonly heads: { readonly expenditureControl?: Readonly<Omit<ControlTable, 'rows'>> }
  toJSON(): BasicDataJson
}

const reader = /* @__PURE__ */ gridReader(basicDataTables[0])

function decodeBasicData({ tables, ...rest }: BasicDataJson): BasicData {
  const { rows, ...head } = tables.expenditureControl ?? {}
  const grids = [rows && decodeGrid(reader, rows, rest.unit)]
  const heads = rows ? { expenditureControl: head } : {}
  return Object.assign(Object.create(written) as { toJSON(): BasicDataJson }, { ...rest, grids, heads })
}

function encodeBasicData({ grids, heads, toJSON: _, ...rest }: BasicData): BasicDataJson {
  const [control] = grids
  const tables = control
    ? { expenditureControl: { ...heads.expenditureControl, rows: encodeGrid<ControlRowJson>(control) } }
    : {}
  return { ...rest, tables }
}

const written = {
  toJSON(this: BasicData): BasicDataJson {
    return encodeBasicData(this)
  },
}

/**
 * The schema of the basic data of a department: `.parse`, `.safeParse` and `.encode` as in zod.
 *
 * Input is JSON with figures as printed strings; a blank cell is `''` and never zero. Amounts are in the form's `unit`,
 * posts and people in persons, scale in ㎡, rates are percentages with or without their sign. Unknown keys are refused
 * and all problems come at once.
 *
 * @example
 * BasicData.parse(json).staffing?.[0]?.controlRate // => '100%'
 */
export const BasicData: FormSchema<BasicData, BasicDataJson> = compiled(
  z.codec(basicDataWire, z.custom<BasicData>(), { decode: decodeBasicData, encode: encodeBasicData }),
)
