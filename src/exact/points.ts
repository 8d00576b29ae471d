import { type ParsedAmount, parseAmount } from './amount.js'
import { Decimal } from './decimal.js'
import { remembered } from './remembered.js'

const unit = /\s*分\s*$/u
/** Points are never negative: brackets around them are brackets. */
const bracketed = /^\s*[(（]\s*(\d[\d.]*)\s*分?\s*[)）]\s*分?\s*$/u
const reached = /^\s*(\d[\d.]*)\s*分?\s*[/／]\s*(\d[\d.]*)\s*分?\s*$/u

/** 9/10 is 9 points of 10. */
function reachedOf(text: string): string | undefined {
  const [, score = '', points = ''] = reached.exec(text) ?? []
  const isWhole = [score, points].every((one) => /^\d+(?:\.\d+)?$/u.test(one))
  return isWhole && new Decimal(score).lte(points) ? score : undefined
}

/**
 * Points as printed, with or without their unit, in brackets (`（10分）`), or before the points that they are of (`9/10`).
 *
 * @example String(parsePoints('99.55分').value) // => '99.55'
 * @example String(parsePoints('（25）').value) // => '25'
 */
export const parsePoints: (text: string) => ParsedAmount = /* @__PURE__ */ remembered((text) =>
  parseAmount(bracketed.exec(text)?.[1] ?? reachedOf(text) ?? text.replace(unit, '')),
)
