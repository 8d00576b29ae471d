import { isDecimal } from '../../src/exact/decimal.js'

/** A value as the documentation prints it: decimals as their digits, and no key without a value. */
export function inWords(value: unknown): string {
  if (typeof value === 'string') return `'${value}'`
  if (typeof value !== 'object' || value === null) return String(value)
  if (isDecimal(value)) return value.toString()
  if (value instanceof Float64Array) return `Float64Array ${inWords([...value])}`
  if (Array.isArray(value)) return `[${value.map(inWords).join(', ')}]`
  const told = Object.entries(value).filter(([, part]) => part !== undefined && typeof part !== 'function')
  return `{ ${told.map(([key, part]) => `${key}: ${inWords(part)}`).join(', ')} }`
}

const plain = (text: string): string => text.replace(/\s+/gu, '')
const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&')

/** Is this what the documentation says? `…` stands for whatever is left out; lines may be broken anywhere. */
export const saysTheSame = (expected: string, actual: string): boolean =>
  new RegExp(`^${plain(expected).split(/…+/u).map(literal).join('.*')}$`, 'su').test(plain(actual))
