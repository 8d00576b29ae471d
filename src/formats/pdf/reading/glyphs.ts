import { withoutRadicals } from './radicals.js'

/** A glyph of a text that is shown, as pdfjs gives it; numbers between glyphs move on. */
export interface ShownGlyph {
  readonly unicode: string
  readonly width: number
  readonly isSpace?: boolean
  readonly originalCharCode?: number
  readonly vmetric?: readonly number[] | null
}

/** What is known of a font, as pdfjs gives it. */
export interface ShownFont {
  readonly name?: string
  readonly bold?: boolean
  readonly black?: boolean
  readonly vertical?: boolean
  readonly fontMatrix?: readonly number[]
  readonly defaultVMetrics?: readonly number[]
}

export const isGlyph = (value: unknown): value is ShownGlyph =>
  typeof value === 'object' && value !== null && 'unicode' in value && typeof value.unicode === 'string'

/** Private use, control characters and the sign of replacement: nobody knows what they stand for. */
const unknown = /^(?:[\uE000-\uF8FF\uFFFD\p{Cc}\p{Cn}\p{Co}]+)$/u

/** What a glyph stands for: its text, and whether nobody knows. Letters that are joined come apart. */
export function characterOf({ unicode, isSpace }: ShownGlyph): { readonly text: string; readonly unmapped: boolean } {
  if (isSpace || /^\s+$/u.test(unicode)) return { text: ' ', unmapped: false }
  if (unicode === '') return { text: '\uFFFD', unmapped: true }
  if (unknown.test(unicode)) return { text: unicode.replaceAll(/\p{Cc}/gu, '\uFFFD'), unmapped: true }
  return {
    text: /[\uFB00-\uFB06\u2E80-\u2FDF\uF900-\uFAFF]/u.test(unicode) ? withoutRadicals(unicode) : unicode,
    unmapped: false,
  }
}
