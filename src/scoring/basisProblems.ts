import type { Basis, Sentence } from '../law/basis.js'

/** A rule without its law, or without its sentence in both languages, is no rule. */
export function basisProblems(name: string, basis: Partial<Basis> | undefined): readonly string[] {
  if (!basis?.instrument?.id) return [`${name}: no law is given`]
  return sentenceProblems(name, basis.says)
}

export function sentenceProblems(name: string, says: Partial<Sentence> | undefined): readonly string[] {
  return says?.zh?.trim() && says.en?.trim() ? [] : [`${name}: says nothing in one of the two languages`]
}
