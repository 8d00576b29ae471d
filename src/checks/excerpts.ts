import type { AnyDocument } from '../documents/forms.js'
import { isTabled } from '../documents/tabledDocument.js'
import type { Claim } from './claim.js'
import type { Idea } from './idea.js'

/** Does an idea look at whole lists of which only a part was entered? */
export const isLeftOut = ({ needsAll = [] }: Idea, document: AnyDocument): boolean =>
  isWhole(document) ? false : needsAll.some((list) => isExcerpted(list, document))

const isWhole = ({ excerpt, excerpts }: AnyDocument): boolean => excerpt === undefined && excerpts === undefined

/** The rows of a list that was entered in part make no more than their total. */
export function ofExcerpt(claim: Claim, document: AnyDocument): Claim {
  if (isWhole(document) || claim.kind !== 'sum' || (claim.relation ?? 'equals') !== 'equals') return claim
  const lists = claim.parts.map(({ where: { path } }) => (typeof path[1] === 'number' ? path[0] : undefined))
  const rows = new Set(claim.parts.map(({ where: { path } }) => path[1]))
  const isOpen = rows.size > 1 && lists.some((list) => list !== undefined && isExcerpted(list, document))
  return isOpen ? { ...claim, relation: 'atLeast' } : claim
}

/** Sentences are never all the figures of a text: a list of them is no excerpt. */
const isExcerpted = (list: string | number, { kind, excerpt, excerpts = [] }: AnyDocument): boolean =>
  list !== 'statements' &&
  (excerpts.includes(String(list)) || (!isTabled({ kind }) && excerpt !== undefined && excerpts.length === 0))
