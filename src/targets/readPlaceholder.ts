import { isLatinAt } from './glyphs.js'
import { readUnit } from './readUnit.js'
import type { PlaceholderToken, Printed, Token } from './token.js'

const marks = '*Xx×_□○?N'

/**
 * Marks that stand where a figure was to be filled in: ≥**人, XX万元, ___. Elsewhere they are words: X光机, XX项目.
 */
export function readPlaceholder({ plain }: Printed, start: number, before: readonly Token[]): PlaceholderToken | null {
  let end = start
  while (end < plain.length && marks.includes(plain.charAt(end))) end++
  if (end === start || isLatinAt(plain, end) || isLatinAt(plain, start - 1) || plain.charAt(start - 1) === '+')
    return null
  const stands = { type: 'placeholder', start, end } as const
  if (isOperated(before.at(-1)) || readUnit(plain, end) > end) return stands
  return before.length === 0 && end === plain.length ? stands : null
}

const isOperated = (last: Token | undefined): boolean =>
  last?.type === 'word' && ['glyph', 'operator', 'near', 'far', 'reach'].includes(last.entry.role)
