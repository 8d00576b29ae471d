/** Characters that are printed in several ways, and the one we read. One for one, so that positions stay. */
const variants: readonly (readonly [read: string, printed: string])[] = [
  ['≥', '≧⩾'],
  ['≤', '≦⩽'],
  ['=', '═﹦'],
  ['>', '﹥'],
  ['<', '﹤'],
  ['%', '﹪'],
  ['-', '−﹣‐‑'],
  ['—', '–―─'],
  ['~', '〜∼˜'],
  ['·', '•・‧∙⋅'],
  ['¥', '￥'],
  ['*', '∗﹡'],
  ['/', '∕⁄'],
  [' ', '\t\n\v\f\r\u00A0\u2002\u2003\u2009\u200B\u202F\u3000\uFEFF'],
]

const readAs: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  variants.flatMap(([read, printed]) => [...printed].map((glyph) => [glyph, read] as const)),
)

const isVariant = /* @__PURE__ */ new RegExp(`[\uff01-\uff5e${variants.map(([, printed]) => printed).join('')}]`, 'u')

/**
 * The text with every glyph in its plain form: half-width digits, letters and punctuation, one kind of space.
 * It has the same length, so a position in it is a position in the text.
 *
 * @example plainGlyphs('≧９５％') // => '≥95%'
 */
export function plainGlyphs(text: string): string {
  if (!isVariant.test(text)) return text
  let plain = ''
  for (let at = 0; at < text.length; at++) plain += plainGlyph(text, at)
  return plain
}

function plainGlyph(text: string, at: number): string {
  const code = text.charCodeAt(at)
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0)
  return readAs.get(text.charAt(at)) ?? text.charAt(at)
}

/** Is there a digit here? Plain digits only. */
export function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}

/** Is there a Latin letter here? */
export function isLatinAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 32
  return code >= 97 && code <= 122
}

/** Is there a Chinese character here? */
export function isHanAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code >= 0x4e00 && code <= 0x9fff) || code === 0x3007
}

/** The first position from here on that is not a space. */
export function afterSpaces(text: string, at: number): number {
  let next = at
  while (text.charCodeAt(next) === 32) next++
  return next
}

/** The first position from here on that is not a digit. */
export function afterDigits(text: string, at: number): number {
  let next = at
  while (isDigitAt(text, next)) next++
  return next
}

/** Where half a surrogate pair stands alone, or -1. */
export const loneSurrogate = (text: string): number => text.search(/\p{Surrogate}/u)
