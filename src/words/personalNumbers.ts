/** What identifies a person and has no place in a paper for publication. */
export type PersonalKind = 'identity' | 'bankCard' | 'mobile'

const identity =
  /(?<![\dA-Za-z])[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/gu
const bankCard = /(?<![\d.])(?:62|4|5)\d{2}(?:[ -]?\d{4}){3}(?:[ -]?\d{1,3})?(?!\.?\d)/gu
const mobile = /(?<![\d.])1[3-9]\d(?:[ -]?\d{4}){2}(?!\.?\d|\s*[万亿]?元)/gu

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

const digitOf = (digit: string | undefined): number => '0123456789'.indexOf(digit ?? '0')

/** The check digit of an identity number (GB 11643). */
const isIdentity = (number: string): boolean => {
  const sum = weights.reduce((total, weight, at) => total + weight * digitOf(number[at]), 0)
  return '10X98765432'[sum % 11] === number[17]?.toUpperCase()
}

/** The check digit of a card (ISO/IEC 7812). */
const isCard = (number: string): boolean => {
  const digits = [...number.replace(/\D/gu, '')].toReversed().map(digitOf)
  const sum = digits.reduce((total, digit, at) => {
    const doubled = at % 2 === 1 ? digit * 2 : digit
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return digits.length >= 16 && sum % 10 === 0
}

const kinds: readonly (readonly [PersonalKind, RegExp, (number: string) => boolean])[] = [
  ['identity', identity, isIdentity],
  ['bankCard', bankCard, isCard],
  ['mobile', mobile, () => true],
]

/** The shortest of these numbers, a mobile number, has eleven digits. */
const fewestDigits = 11

/** Within so many signs of such a number there is a digit: what parts its groups is one sign, behind three digits or more. */
const stride = 4

/** A glance at every fourth sign: most texts have no digits there. */
function mayHoldNumbers(text: string): boolean {
  if (text.length < fewestDigits) return false
  for (let at = stride - 1; at < text.length; at += stride) if (isDigit(text.charCodeAt(at))) return hasDigits(text)
  return false
}

function hasDigits(text: string): boolean {
  let digits = 0
  for (let at = 0; at < text.length; at++) if (isDigit(text.charCodeAt(at))) digits++
  return digits >= fewestDigits
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** Which personal numbers does a text print? */
export const personalNumbersIn = (text: string): readonly PersonalKind[] =>
  mayHoldNumbers(text) ? kinds.flatMap(([kind, shape, is]) => (text.match(shape)?.some(is) ? [kind] : [])) : []

/**
 * The same text with its personal numbers covered but for their ends.
 *
 * @example masked('联系电话13912345678') // => '联系电话139****5678'
 */
export function masked(text: string): string {
  if (!mayHoldNumbers(text)) return text
  return kinds.reduce(
    (said, [kind, shape, is]) => said.replace(shape, (number) => (is(number) ? covered(number, kind) : number)),
    text,
  )
}

const covered = (number: string, kind: PersonalKind): string => {
  const plain = number.replace(/[ -]/gu, '')
  return kind === 'mobile' ? `${plain.slice(0, 3)}****${plain.slice(-4)}` : `${plain.slice(0, 4)}****${plain.slice(-2)}`
}

/** A plain value with every text in it covered; what has nothing to cover is the very same. */
export function maskedIn<T>(value: T): T {
  if (!hasToCover(value)) return value
  if (typeof value === 'string') return masked(value) as T
  if (Array.isArray(value)) return value.map((one: unknown) => maskedIn(one)) as T
  return Object.fromEntries(Object.entries(value as object).map(([key, one]) => [key, maskedIn(one)])) as T
}

/** Frozen things in which there was nothing: they are not looked through again. */
const clean = /* @__PURE__ */ new WeakSet<object>()

/** Does a plain value print a personal number, however deep? */
export function hasToCover(value: unknown): boolean {
  if (typeof value === 'string') return mayHoldNumbers(value) && masked(value) !== value
  if (typeof value !== 'object' || value === null || clean.has(value)) return false
  const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype
  if (!isPlain) return false
  const parts: readonly unknown[] = Array.isArray(value) ? value : Object.values(value)
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at]
    // Most of them are short words and numbers: they are not asked about.
    if (typeof part === 'string' ? part.length >= fewestDigits : typeof part === 'object' && part !== null)
      if (hasToCover(part)) return true
  }
  if (isSettled(value)) clean.add(value)
  return false
}

/** Can nothing be put into it any more, however deep? What was read once is frozen as a whole. */
const isSettled = (value: object): boolean =>
  Object.isFrozen(value) &&
  Object.values(value).every((part) => typeof part !== 'object' || part === null || Object.isFrozen(part))
