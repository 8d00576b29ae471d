import { lazily } from '../exact/lazily.js'
import type { CellKind } from '../terms/cellKind.js'
import { type CellPlan, cellPlan } from './cellPlan.js'
import type { FormKind } from './formKinds.js'
import type { AnyDocument } from './forms.js'
import { wires } from './wires.js'

/** A cell that should hold a figure and holds neither one nor a blank. */
export interface OddCell {
  readonly path: readonly (string | number)[]
  readonly kind: CellKind
  readonly text: string
}

const plans = /* @__PURE__ */ lazily(
  () => new Map(Object.entries(wires).map(([kind, wire]) => [kind as FormKind, cellPlan(wire)] as const)),
)

/**
 * The cells outside of grids that should hold figures and do not, wherever the form has them. What a grid holds, it
 * marks itself.
 */
export function oddCells(document: AnyDocument): readonly OddCell[] {
  const odd: OddCell[] = []
  const plan = plans().get(document.kind)
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
