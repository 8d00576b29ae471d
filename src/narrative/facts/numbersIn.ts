import type { UnreadReason } from '../paragraph.js'
import { figureAt } from '../scan/figureAt.js'
import type { FigureToken } from '../scan/token.js'

/** Every printed number of a stretch that is no sentence, each with the reason why no statement has it. */
export function numbersIn(
  plain: string,
  start: number,
  end: number,
  why: UnreadReason,
): readonly { readonly token: FigureToken; readonly why: UnreadReason }[] {
  const found: { token: FigureToken; why: UnreadReason }[] = []
  for (let at = start; at < end; at++) {
    if (!/\d/.test(plain.charAt(at))) continue
    const token = figureAt(plain, at)
    found.push({ token, why: token.sort === 'date' ? 'date' : why })
    at = token.end - 1
  }
  return found
}
