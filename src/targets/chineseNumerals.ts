const digits: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(
  ['〇零', '一壹', '二两贰', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap((glyphs, value) =>
    [...glyphs].map((glyph) => [glyph, value] as const),
  ),
)

/** Each place with its plain glyph and the one of formal amounts. */
const places: readonly (readonly [glyphs: string, size: number])[] = [
  ['千仟', 1000],
  ['百佰', 100],
  ['十拾', 10],
]
const groups: readonly (readonly [glyph: string, size: number])[] = [
  ['亿', 1e8],
  ['万', 1e4],
]
const isPlace = (glyph: string): boolean => glyph !== '' && places.some(([glyphs]) => glyphs.includes(glyph))

/**
 * The whole number that a Chinese numeral up to 9999 writes, in plain or formal glyphs, or null when it is none.
 *
 * @example chineseNumber('二十三') // => 23
 * @example chineseNumber('一百零五') // => 105
 * @example chineseNumber('伍仟') // => 5000
 * @example chineseNumber('一百二') // => null, for it is said of 120
 */
export function chineseNumber(numeral: string): number | null {
  if (digits.has(numeral)) return digits.get(numeral) ?? null
  const spelt = /^[十拾]/u.test(numeral) ? `一${numeral}` : numeral
  let sum = 0
  let at = 0
  for (const [glyphs, size] of places) {
    const digit = digits.get(spelt.charAt(at))
    const place = spelt.charAt(at + 1)
    if (!digit || place === '' || !glyphs.includes(place)) continue
    sum += digit * size
    at += 2
    if (spelt.charAt(at) === '零' && at + 1 < spelt.length) at++
  }
  const last = digits.get(spelt.charAt(at))
  if (last && at > 0 && at + 1 === spelt.length) return /[十拾零]/u.test(spelt.charAt(at - 1)) ? sum + last : null
  return at > 0 && at === spelt.length ? sum : null
}

/**
 * The same with 万 and 亿 inside: 壹万贰仟 is 12000. Null when it is no numeral.
 *
 * @example longChineseNumber('壹万贰仟') // => 12000
 */
export function longChineseNumber(numeral: string): number | null {
  let rest = numeral
  let sum = 0
  for (const [glyph, size] of groups) {
    const at = rest.indexOf(glyph)
    if (at < 0) continue
    const count = chineseNumber(rest.slice(0, at))
    if (count === null) return null
    sum += count * size
    rest = rest.slice(at + 1).replace(/^零(?=.)/u, '')
  }
  if (rest === '' && sum > 0) return sum
  const last = chineseNumber(rest)
  return last === null ? null : sum + last
}

/** Is this a character of a numeral: a digit, or the name of a place? */
export const isNumeral = (glyph: string): boolean => digits.has(glyph) || isPlace(glyph)

/** The first position from here on that is not part of a Chinese numeral. */
export function afterNumeral(text: string, start: number): number {
  let end = start
  while (isNumeral(text.charAt(end))) end++
  return end
}

/**
 * The same of a numeral with 万 and 亿 inside, behind which more of it stands. One that stands at the end belongs to the
 * unit (三百万元 are 300 万元), unless the numeral has passed another (一亿二千万元).
 */
export function afterLongNumeral(text: string, start: number): number {
  let end = afterNumeral(text, start)
  while (end > start && '万亿'.includes(text.charAt(end)) && end < text.length) {
    const next = afterNumeral(text, end + 1)
    const isInside = end > afterNumeral(text, start)
    if (next === end + 1) return isInside && text.charAt(end) === '万' ? next : end
    end = next
  }
  return end
}
