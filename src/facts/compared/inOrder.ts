import { formKinds } from '../../documents/formKinds.js'
import type { AnyDocument } from '../../documents/forms.js'
import { titleOf } from './documentTitle.js'

/**
 * Documents by their kind, then by their title, then by all that they print: what is found of them does not depend on the
 * order in which they are given. Which of two that print the very same comes first makes no difference.
 */
export function inOrder<D extends AnyDocument>(documents: readonly D[]): readonly D[] {
  const printed = new Map<D, string>()
  const words = (document: D): string => {
    const known = printed.get(document) ?? JSON.stringify(document)
    printed.set(document, known)
    return known
  }
  return documents.toSorted(
    (one, other) =>
      formKinds.indexOf(one.kind) - formKinds.indexOf(other.kind) ||
      byCodePoints(titleOf(one), titleOf(other)) ||
      byCodePoints(words(one), words(other)),
  )
}

/** Not by the language of the machine. */
export const byCodePoints = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
