import { printedText } from '../exact/printedText.js'
import { remembered } from '../exact/remembered.js'
import { readTarget } from './readTarget.js'
import type { Target } from './target.js'

/**
 * What does this printed target value ask for?
 *
 * Reads one figure with its operator (in every glyph and word), unit and printed decimals; ranges; dates and periods;
 * several figures as a compound; words as a quality. Figures stay as printed: nothing is converted, and the operator of
 * a bare figure is `unstated`. A sentence with one figure is that figure. Blank is not zero. What cannot be read for
 * sure is `unreadable` with a reason and a position; nothing is thrown, and nothing is guessed. The time is linear.
 *
 * @example parseTarget('≥95%') // => { kind: 'quantity', comparator: '>=', value: 95, decimals: 0, unit: '%', text: '≥95%' }
 * @example parseTarget('2021年1月-12月') // => { kind: 'date', value: '2021-01..2021-12', text: '2021年1月-12月' }
 * @example parseTarget('≥**人') // => { kind: 'unreadable', reason: 'placeholder', at: 1, text: '≥**人' }
 */
export function parseTarget(text: string): Target {
  return read(printedText(text, 'target'))
}

const read = /* @__PURE__ */ remembered((text) => readTarget(text, 'target'))
