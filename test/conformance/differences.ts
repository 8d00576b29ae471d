import { isDecimal } from '../../src/exact/decimal.js'
import { isSame, rational } from '../oracle/rational.js'

const isNumber = (text: unknown): text is string =>
  typeof text === 'string' && /^-?\d+(?:\.\d+)?(?:\/\d+)?$/u.test(text)

/** Where an answer is another than a vector wants. What the vector does not name may be anything. */
export function differences(came: unknown, wanted: unknown, at = ''): readonly string[] {
  if (wanted !== null && typeof wanted === 'object' && !Array.isArray(wanted)) {
    if (came === null || typeof came !== 'object') return [`${at}: ${String(came)}`]
    return Object.entries(wanted).flatMap(([key, value]) => differences(Reflect.get(came, key), value, `${at}/${key}`))
  }
  if (Array.isArray(wanted)) {
    if (!Array.isArray(came) || came.length !== wanted.length) return [`${at}: ${JSON.stringify(came)}`]
    return wanted.flatMap((value, index) => differences(came[index], value, `${at}/${index}`))
  }
  if (isNumber(wanted) && isDecimal(came))
    return isSame(came.toFixed(), rational(wanted), 30) ? [] : [`${at}: ${came} instead of ${wanted}`]
  return came === wanted ? [] : [`${at}: ${String(came)} instead of ${String(wanted)}`]
}
