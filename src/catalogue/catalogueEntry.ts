import type { Applies } from '../law/applies.js'
import type { Basis, Sentence } from '../law/basis.js'
import type { Severity } from '../verdicts/finding.js'

/** One definition of the library: what it says, what it rests on, where it applies, and a worked example. */
export interface CatalogueEntry {
  readonly kind: string
  readonly id: string
  /** What the paper calls it, where it has a name. */
  readonly title?: Sentence
  readonly says: Sentence
  readonly basis: Basis
  /** What it rests on besides. */
  readonly also?: readonly Basis[]
  readonly applies: Applies
  readonly severity?: Severity
  /** What it is computed from, over printed names: formulas, limits, the fields of a form. */
  readonly operands?: readonly Sentence[]
  /** The worked example, or all of them. */
  readonly example: unknown
}

/** What the definitions of every kind have in common. */
export interface Definition extends Omit<CatalogueEntry, 'example' | 'operands'> {
  readonly example?: unknown
  readonly examples?: unknown
}

/** A definition as it is listed: without the code that runs it. */
export function entryOf(definition: Definition, operands?: readonly Sentence[]): CatalogueEntry {
  const { kind, id, title, says, basis, also, applies, severity, example, examples } = definition
  return {
    kind,
    id,
    ...(title ? { title } : {}),
    says,
    basis,
    ...(also ? { also } : {}),
    applies,
    ...(severity ? { severity } : {}),
    ...(operands ? { operands } : {}),
    example: example ?? examples,
  }
}
