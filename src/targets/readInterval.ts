import { Decimal } from '../exact/decimal.js'
import { isYearAt } from './readDatePoint.js'
import type { RangeTarget } from './target.js'
import type { ProblemAt } from './token.js'

const printed =
  /^([[(【〔])\s*(-?\d+(?:\.(\d+))?)\s*([^\d\s,;()[\]、~—至-]{0,6})\s*([,、~—至-])\s*(-?\d+(?:\.(\d+))?)\s*([^\d\s,;()[\]]{0,6})\s*([\])】〕])\s*([^\d\s,;()[\]]{0,6})$/u

/**
 * An interval as mathematics writes it: [50,60), (50%,60%], or with the brackets of a Chinese print: 【5-8】天. A round bracket
 * leaves its end out, but not around 50-60, which is a range as it is written anywhere. Null for anything else, and for
 * two years, which are a period as without the brackets.
 */
export function readInterval(plain: string, text: string): RangeTarget | ProblemAt | null {
  const found = printed.exec(plain)
  if (!found) return null
  const [
    ,
    open,
    low = '',
    lowDecimals = '',
    lowUnit = '',
    joint = '',
    high = '',
    highDecimals = '',
    highUnit = '',
    close,
    unit = '',
  ] = found
  const leavesOut = ',、~'.includes(joint)
  const units = new Set([lowUnit, highUnit, unit].filter(Boolean))
  const [only = null] = units
  const mayBeYears = !',、'.includes(joint) && (only === null || only === '年')
  if (mayBeYears && isYearAt(low, 0) && isYearAt(high, 0)) return null
  if (units.size > 1) return { problem: 'rangeUnits', at: 0 }
  if (new Decimal(low).gt(high)) return { problem: 'reversedRange', at: 0 }
  return {
    kind: 'range',
    low: new Decimal(low),
    high: new Decimal(high),
    ...(open === '(' && leavesOut && { lowExcluded: true }),
    ...(close === ')' && leavesOut && { highExcluded: true }),
    decimals: Math.max(lowDecimals.length, highDecimals.length),
    unit: only,
    text,
  }
}
