import type { Place } from '../facts/printedCell.js'
import type { Sentence } from '../law/basis.js'
import type { Operand } from '../verdicts/finding.js'
import type { Fault } from '../words/faults.js'
import type { FoundClaim } from './claim.js'

/** Something that was looked at, and whether it is wrong. */
export interface Looked {
  readonly place: Place
  readonly isWrong: boolean
  /** What it rests on besides. */
  readonly operands?: readonly Operand[]
}

/** What things that are wrong are called together, and what is wrong with them. */
interface Telling<T> {
  readonly label: Sentence
  /** One that is wrong alone is called so too: the sentence names it. */
  readonly isNamed?: boolean
  readonly fault: (wrong: readonly [T, ...T[]]) => Fault
}

/**
 * What a reviewer acts on at once: the things that are in order one by one, those that are not as one claim, which names
 * every place. Its key names no place, so that it stays the same while the list grows shorter.
 */
export function foundTogether<T extends Looked>(
  about: string,
  looked: readonly T[],
  { label, fault, isNamed = false }: Telling<T>,
): readonly FoundClaim[] {
  const found = { kind: 'found', about } as const
  const fine = looked
    .filter(({ isWrong }) => !isWrong)
    .map(({ place, operands = [] }): FoundClaim => ({ ...found, place, outcome: 'holds', operands }))
  const [first, ...others] = looked.filter(({ isWrong }) => isWrong)
  if (!first) return fine
  const { place, operands = [] } = first
  const all: FoundClaim = {
    ...found,
    place: { label: others.length === 0 && !isNamed ? place.label : label, where: { ...place.where, row: 'all' } },
    outcome: 'broken',
    operands: [...operands, ...others.flatMap((each) => [placeOperand(each.place), ...(each.operands ?? [])])],
    fault: fault([first, ...others]),
  }
  return [...fine, all]
}

const placeOperand = ({ label, where }: Place): Operand => ({ label, where, value: null })
