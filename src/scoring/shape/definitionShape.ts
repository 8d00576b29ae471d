import type { Applies } from '../../law/applies.js'
import { applies, basis, sentence } from './lawShape.js'
import { type Fields, fieldProblems, isParts, parts, type Shape, text } from './shape.js'

/** What every definition says of itself. */
interface Named {
  readonly kind: string
  readonly id: string
  readonly says: unknown
  readonly basis: unknown
  readonly applies: Applies
}

/** Definitions whose fields are called by their own names, since callers write them themselves. */
const outermost = ['policy', 'framework']

/** A definition of this kind with these fields beside its id, sentence, law and where it applies. */
export const definition =
  <T extends Named>(kind: T['kind'], own: Omit<Fields<T>, keyof Named>): Shape =>
  (value, name) =>
    isParts(value)
      ? [
          ...(text(value.id, name).length === 0 ? [] : [`the ${name} has no id`]),
          ...(value.kind === kind ? [] : [`${name}: is no ${kind}`]),
          ...sentence(value.says, name),
          ...basis(value.basis, name),
          ...applies(value.applies, `${name}.applies`),
          ...fieldProblems(value, own, (key) => (outermost.includes(name) ? key : `${name}.${key}`)),
        ]
      : parts(value, name)
