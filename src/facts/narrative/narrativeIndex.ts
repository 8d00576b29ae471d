import type { StatementKind } from '../../documents/statement.js'
import { BySubject } from './bySubject.js'
import { mainStage, type Narrated } from './narrated.js'
import { type About, type Quantity, quantityOf } from './quantity.js'
import { quantityInTable } from './quantityInTable.js'
import { type SaidOf, type SaidStatement, saidIn } from './said.js'
import type { Stage } from './stage.js'

/** A statement with its place in the document. */
export interface Placed<S extends SaidStatement = SaidStatement> {
  readonly statement: S
  readonly at: number
}

/**
 * The sentences of a document by their kind and their figures by what they are figures of, so that no rule goes through
 * all of them to find one. Each part is made when it is first asked for.
 */
export class NarrativeIndex {
  readonly #document: Narrated
  readonly #quantities: readonly Quantity[]
  #kinds: Map<StatementKind, Placed[]> | undefined
  #figures: BySubject<Quantity[]> | undefined
  #parts: BySubject<Quantity[]> | undefined
  readonly #printed = new BySubject<Quantity | null>()

  constructor(document: Narrated, quantities: readonly Quantity[]) {
    this.#document = document
    this.#quantities = quantities
  }

  /** The statements of a kind. */
  statementsOf<K extends StatementKind>(kind: K): readonly Placed<SaidOf<K>>[] {
    this.#kinds ??= grouped(
      saidIn(this.#document).map((statement, at) => ({ statement, at })),
      ({ statement }) => statement.kind,
    )
    return (this.#kinds.get(kind) ?? []) as readonly Placed[] as readonly Placed<SaidOf<K>>[]
  }

  /** Every figure that the sentences give of this, in their order. */
  figures(subject: string, scope: string, stage: Stage): readonly Quantity[] {
    this.#figures ??= bySubject(this.#quantities)
    return this.#figures.get(subject, scope, stage) ?? none
  }

  /** The first figure that a sentence gives of a subject, whatever money is meant. */
  firstOf(subject: string, stage: Stage): Quantity | null {
    this.#figures ??= bySubject(this.#quantities)
    return this.#figures.first(subject, stage)?.[0] ?? null
  }

  /** A part as the first share that prints its amount names it. */
  partOfShare(subject: string, scope: string): Quantity | null {
    const parts = (): readonly Quantity[] => this.statementsOf('share').flatMap((share) => this.sharedPart(share) ?? [])
    this.#parts ??= bySubject(parts())
    return this.#parts.get(subject, scope, mainStage(this.#document))?.[0] ?? null
  }

  /** The part that a share prints, or null. */
  sharedPart({ statement, at }: Placed<SaidOf<'share'>>): Quantity | null {
    return quantityOf(this.#document, at, statement, statement.stage ?? 'outturn', ['part'], statement.figures.part)
  }

  /** The same as the tables print it, or null. */
  inTable({ subject, scope }: About, stage: Stage): Quantity | null {
    const known = this.#printed.get(subject, scope, stage)
    if (known !== undefined) return known
    return this.#printed.set(subject, scope, stage, quantityInTable(this.#document, subject, scope, stage))
  }
}

/** Things in lists by what they have in common, in their order. */
export function grouped<K, T>(things: readonly T[], nameOfOne: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const one of things) {
    const name = nameOfOne(one)
    const group = groups.get(name)
    if (group) group.push(one)
    else groups.set(name, [one])
  }
  return groups
}

const none: readonly Quantity[] = []

/** Figures by what they are figures of, in their order. */
function bySubject(quantities: readonly Quantity[]): BySubject<Quantity[]> {
  const found = new BySubject<Quantity[]>()
  for (const one of quantities) {
    const known = found.get(one.subject, one.scope, one.stage)
    if (known) known.push(one)
    else found.set(one.subject, one.scope, one.stage, [one])
  }
  return found
}
