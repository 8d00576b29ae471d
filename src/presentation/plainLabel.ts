import { masked } from '../words/personalNumbers.js'

/** A label on one line: what breaks, turns or hides text becomes a space. */
export const plainLabel = (text: string): string =>
  masked(text)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()

/**
 * A label inside a template of ECharts: the same to the eye, and neither a variable (`{c}`), nor a style (`{a|…}`), nor
 * the start of an HTML element, since a space without width follows each `{` and `<`. No longer than can be shown.
 */
export const inertLabel = (text: string): string => shortLabel(text, widestTip).replace(/[{<]/g, '$&\u200b')

const widestTip = 120

/** The beginning of a label as long as this many narrow letters; a Chinese one is as wide as two. */
export function shortLabel(text: string, widest: number): string {
  const letters = [...plainLabel(text)]
  let width = 0
  const end = letters.findIndex((letter) => {
    width += letter >= firstWide ? 2 : 1
    return width > widest
  })
  return end < 0 ? letters.join('') : `${letters.slice(0, end).join('')}…`
}

/** East Asian letters and signs stand from here on, but for a few. */
const firstWide = '\u2e80'
