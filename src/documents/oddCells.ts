import type * as z from 'zod'
import { keptWith } from '../exact/keptWith.js'
import type { CellKind } from '../terms/cellKind.js'
import { type CellPlan, cellPlan } from './cellPlan.js'
import type { AnyDocument } from './forms.js'

/** A cell that should hold a figure and holds neither one nor a blank. */
export interface OddCell {
  readonly path: readonly (string | number)[]
  readonly kind: CellKind
  readonly text: string
}

const planOf = /* @__PURE__ */ keptWith((wire: z.ZodObject) => ({ plan: cellPlan(wire) }))

/**
 * The cells outside of grids that should hold figures and do not, wherever the schema of its JSON has them. What a grid
 * holds, it marks itself.
 */
export function oddCells(document: AnyDocument, wire: z.ZodObject): readonly OddCell[] {
  const odd: OddCell[] = []
  const { plan } = planOf(wire)
  if (plan) collect(plan, document, [], odd)
  return odd
}

function collect(plan: CellPlan, value: unknown, path: (string | number)[], odd: OddCell[]): void {
  if (value === undefined || value === null) return
  if ('cell' in plan) {
    if (typeof value === 'string' && !plan.cell.isPrinted(value))
      odd.push({ path: [...path], kind: plan.cell.kind, text: value })
    return
  }
  if ('items' in plan) {
    for (const [at, item] of (value as readonly unknown[]).entries()) within(plan.items, item, at, path, odd)
    return
  }
  const parts = value as Readonly<Record<string, unknown>>
  if ('fields' in plan) for (const [key, part] of plan.fields) within(part, parts[key], key, path, odd)
  else {
    const option = plan.options.get(parts[plan.by])
    if (option) collect(option, value, path, odd)
  }
}

function within(plan: CellPlan, value: unknown, key: string | number, path: (string | number)[], odd: OddCell[]): void {
  path.push(key)
  collect(plan, value, path, odd)
  path.pop()
}
