const digits: ReadonlyMap<string, number> = new Map([
  ['〇', 0],
  ['零', 0],
  ['一', 1],
  ['二', 2],
  ['两', 2],
  ['三', 3],
  ['四', 4],
  ['五', 5],
  ['六', 6],
  ['七', 7],
  ['八', 8],
  ['九', 9],
])

const places: ReadonlyMap<string, number> = new Map([
  ['千', 1000],
  ['百', 100],
  ['十', 10],
])

/**
 * The whole number that a Chinese numeral up to 9999 writes, or null when it is none.
 *
 * @example chineseNumber('二十三') // => 23
 * @example chineseNumber('一百零五') // => 105
 * @example chineseNumber('一百二') // => null, for it is said of 120
 */
export function chineseNumber(numeral: string): number | null {
  if (digits.has(numeral)) return digits.get(numeral) ?? null
  const spelt = numeral.startsWith('十') ? `一${numeral}` : numeral
  let sum = 0
  let at = 0
  for (const [place, size] of places) {
    const digit = digits.get(spelt.charAt(at))
    if (!digit || spelt.charAt(at + 1) !== place) continue
    sum += digit * size
    at += 2
    if (spelt.charAt(at) === '零' && at + 1 < spelt.length) at++
  }
  const last = digits.get(spelt.charAt(at))
  if (last && at > 0 && at + 1 === spelt.length) return '十零'.includes(spelt.charAt(at - 1)) ? sum + last : null
  return at > 0 && at === spelt.length ? sum : null
}

/** The first position from here on that is not part of a Chinese numeral. */
export function afterNumeral(text: string, start: number): number {
  let end = start
  while (digits.has(text.charAt(end)) || places.has(text.charAt(end))) end++
  return end
}
