import type { Facts } from './facts.js'
import { namedPlace } from './listPlace.js'
import type { Place } from './printedCell.js'

/** The first heading of the paper like this; null where there is none. It is known by what stands under it. */
export function headingOf(
  { printed: { outline = [] } }: Facts,
  isLike: (text: string) => boolean,
  of: string,
): Place | null {
  const at = outline.findIndex(isLike)
  const text = outline[at]
  return text === undefined ? null : namedPlace(['outline', at], of, { zh: text, en: text })
}
