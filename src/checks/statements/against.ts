import type { Quantity } from '../../facts/narrative/quantity.js'
import type { Relation } from '../../verdicts/relation.js'
import type { Case } from '../case.js'
import type { Rule } from '../rule.js'
import { compare } from './cases.js'

/** One quantity against another, where both are printed. */
export function against(
  rule: Rule,
  name: string,
  whole: Quantity | null,
  parts: readonly (Quantity | null)[],
  relation: Relation,
): Case[] {
  const known = parts.filter((part) => part !== null)
  return whole && known.length > 0 ? [compare(rule, name, whole, known, relation)] : []
}
