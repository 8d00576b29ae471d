import * as z from 'zod'
import type { CellKind } from '../terms/cellKind.js'
import { isPrintedAmount, printedAmount } from './printed.js'
import { isPrintedNumber, isPrintedPoints, printedNumber, printedPoints } from './printedNumber.js'
import { isPrintedRate, printedRate } from './printedRate.js'
import { printedYear, yearOf } from './printedYear.js'

/** A kind of cells, and whether a text is one of them. */
export interface CellOfKind {
  readonly kind: CellKind
  readonly isPrinted: (text: string) => boolean
}

/** Where the cells of figures stand in a form, as its schema says. */
export type CellPlan =
  | { readonly cell: CellOfKind }
  | { readonly items: CellPlan }
  | { readonly fields: readonly (readonly [key: string, plan: CellPlan])[] }
  | { readonly by: string; readonly options: ReadonlyMap<unknown, CellPlan> }

const cells: ReadonlyMap<z.core.$ZodType, CellOfKind> = /* @__PURE__ */ new Map<z.core.$ZodType, CellOfKind>([
  [printedAmount, { kind: 'amount', isPrinted: isPrintedAmount }],
  [printedNumber, { kind: 'number', isPrinted: isPrintedNumber }],
  [printedPoints, { kind: 'points', isPrinted: isPrintedPoints }],
  [printedRate, { kind: 'rate', isPrinted: isPrintedRate }],
  [printedYear, { kind: 'year', isPrinted: (text) => !Number.isNaN(yearOf(text)) }],
])

/** The cells of figures within a schema; null where it has none. */
export function cellPlan(schema: z.core.$ZodType): CellPlan | null {
  const cell = cells.get(schema)
  if (cell) return { cell }
  if (schema instanceof z.ZodOptional) return cellPlan(schema.def.innerType)
  if (schema instanceof z.ZodArray) {
    const items = cellPlan(schema.element)
    return items && { items }
  }
  if (schema instanceof z.ZodObject) {
    const fields = Object.entries(schema.shape).flatMap(([key, part]) => withPlan(key, part as z.core.$ZodType))
    return fields.length > 0 ? { fields } : null
  }
  return schema instanceof z.ZodDiscriminatedUnion ? choicePlan(schema) : null
}

const withPlan = <K>(key: K, schema: z.core.$ZodType): readonly (readonly [K, CellPlan])[] => {
  const plan = cellPlan(schema)
  return plan ? [[key, plan]] : []
}

function choicePlan({ options, def }: z.ZodDiscriminatedUnion): CellPlan | null {
  const plans = options.flatMap((option) => {
    const [literal] = option instanceof z.ZodObject ? [option.shape[def.discriminator]] : []
    return literal instanceof z.ZodLiteral ? [...literal.values].flatMap((value) => withPlan(value, option)) : []
  })
  return plans.length > 0 ? { by: def.discriminator, options: new Map<unknown, CellPlan>(plans) } : null
}
