import { afterSpaces, isHanAt, isLatinAt } from './glyphs.js'
import type { TargetProblem } from './problems.js'
import { readUnit } from './readUnit.js'
import { flippedAt } from './surroundings.js'
import { type Printed, type ProblemAt, type Token, wordOf } from './token.js'

/** A sign, unit or mark that waits for its figure in vain. */
export function missingFigure({ plain }: Printed, tokens: readonly Token[], hasFigures: boolean): ProblemAt | null {
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token
    const waits = wordOf(token)?.entry.role === 'glyph' && !isServed(tokens, index)
    if (token.type === 'placeholder' && !flippedAt(tokens, index - 1))
      return { problem: 'placeholder', at: token.start }
    if (waits && (hasFigures || !speaks(plain, token.end))) return { problem: 'operatorWithoutNumber', at: token.start }
  }
  if (hasFigures || tokens.some(({ type }) => type === 'date') || speaks(plain, 0)) return null
  return { problem: wordless(plain), at: 0 }
}

/** Another sign, a figure or a date follows, or it is said of the figure before. */
function isServed(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]
  if (next?.type === 'number' || next?.type === 'date' || next?.type === 'placeholder') return true
  return next?.type === 'word' ? next.entry.role !== 'stop' : flippedAt(tokens, index) !== undefined
}

/** Do words stand here, more than a unit? */
function speaks(plain: string, start: number): boolean {
  for (let at = readUnit(plain, afterSpaces(plain, start)); at < plain.length; at++)
    if (isHanAt(plain, at) || isLatinAt(plain, at)) return true
  return false
}

function wordless(plain: string): TargetProblem {
  const from = afterSpaces(plain, 0)
  if (readUnit(plain, from) > from || /[%‰]/u.test(plain)) return 'unitWithoutNumber'
  return /\d/.test(plain) ? 'expression' : 'placeholder'
}
