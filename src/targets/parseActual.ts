import { printedText } from '../exact/printedText.js'
import { remembered } from '../exact/remembered.js'
import { readTarget } from './readTarget.js'
import type { Target } from './target.js'

/**
 * What does this printed actual value tell?
 *
 * As `parseTarget`, but 达到 and 达 tell the figure itself instead of asking for at least that much. 95%以上 and ≥90%
 * stay bounds: the true value is not printed. A figure that is denied ("未完成100%") is `unreadable`.
 *
 * @example
 * parseActual('已完成100%')
 * // => { kind: 'quantity', comparator: 'unstated', value: 100, decimals: 0, unit: '%', … }
 * @example
 * parseActual('满意度达到98%')
 * // => { kind: 'quantity', comparator: 'unstated', value: 98, decimals: 0, unit: '%', … }
 */
export function parseActual(text: string): Target {
  return read(printedText(text, 'actual'))
}

const read = /* @__PURE__ */ remembered((text) => readTarget(text, 'actual'))
