import { printPercent } from '../exact/print.js'
import { formulaInWords, writeFormula } from '../rates/formulaInWords.js'
import type { RateDefinition, RateRule } from '../rates/rate.js'
import type { ComputedRate, RateOperand, RateResult, UncomputedRate } from '../rates/rateResult.js'
import { bareFigure } from '../words/figures.js'
import { reasons } from '../words/findings.js'
import { basisInWords } from '../words/law.js'
import type { Locale } from '../words/locale.js'
import { rateWords } from '../words/rates.js'

const decimals = 2

/**
 * What is this rate, by which arithmetic and which law? One paragraph.
 *
 * Says the formula in the names of its inputs and in their figures, the rate with two decimals or why there is none,
 * the rule in a sentence, its law with its standing, what it must not be mistaken for, and that the formula is assumed
 * where it is. Where only a net change is known, says that too. The definition carries its words: nothing is looked up.
 */
export function explainRate(result: RateResult, locale: Locale): string {
  const { rate } = result
  const name = `${rate.label[locale]}${rateWords[locale].equals}${formulaInWords(rate)[locale]}`
  const answer = result.value ? computed(rate, result, locale) : uncomputed(result, locale)
  return asParagraph([`${name}${answer}`, ...groundsInWords(rate, locale)], locale)
}

function computed({ formula }: Pick<RateDefinition, 'formula'>, result: ComputedRate, locale: Locale): string {
  const { equals } = rateWords[locale]
  const figures = writeFormula(formula, (name) => figureOf(result.operands, name))
  return `${equals}${figures}${equals}${printPercent(result.value.value, decimals)}`
}

function figureOf(operands: readonly RateOperand[], wanted: string): string {
  const operand = operands.find(({ name }) => name === wanted)
  if (!operand?.value || !operand.counting) return '—'
  return operand.text ?? bareFigure(operand.value, operand.counting)
}

function uncomputed({ outcome, reason, at, atLeast, operands }: UncomputedRate, locale: Locale): string {
  const say = rateWords[locale]
  const place = operands.find(({ name }) => name === at && reason !== 'netChangeOnly')
  const cause = say.because(reasons[reason][locale], place?.label[locale] ?? '')
  const net = atLeast ? `${say.comma}${say.atLeast(printPercent(atLeast.value.value, decimals))}` : ''
  return `${say.colon}${say[outcome]}${cause}${net}`
}

/** The rule, its law, what it must not be mistaken for, and whether it is assumed. */
export function groundsInWords({ says, basis, note }: RateRule, locale: Locale): readonly string[] {
  const say = rateWords[locale]
  return [
    `${say.rule}${says[locale]}`,
    `${say.basis}${basisInWords(basis, locale)}`,
    ...(basis.assumed ? [say.assumed] : []),
    ...(note ? [`${say.note}${note[locale]}`] : []),
  ]
}

/** Sentences one after another, each with its stop. */
export const asParagraph = (sentences: readonly string[], locale: Locale): string =>
  sentences
    .map((sentence) => `${sentence}${rateWords[locale].stop}`)
    .join('')
    .trimEnd()
