import * as z from 'zod'
import { basicDataTables } from './basicDataTables.js'
import { basicDataWire } from './basicDataWire.js'
import { compiled } from './compiled.js'
import { decodeGrid } from './decodeGrid.js'
import { encodeGrid } from './encodeGrid.js'
import type { FormSchema } from './formSchema.js'
import type { Grid } from './grid.js'
import { gridReader } from './gridReader.js'
import type { BasicDataJson, ControlRowJson } from './json/basicDataJson.js'

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
