import type { Sentence } from '../law/basis.js'
import type { RateDefinition, RateFormula } from './rate.js'

/** A formula with its names put in by `show`: `(a − b) ÷ b`. */
export function writeFormula(
  { plus, minus = [], over, times, absolute }: RateFormula,
  show: (name: string) => string,
): string {
  const part = (name: string): string => (absolute === 'parts' ? `|${show(name)}|` : show(name))
  const sum = [plus.map(part).join(' + '), ...minus.map(part)].join(' − ')
  const isSingle = plus.length + minus.length === 1
  const numerator = absolute === 'whole' ? `|${sum}|` : isSingle ? sum : `(${sum})`
  return `${numerator} ÷ ${times ? `(${show(over)} × ${show(times)})` : show(over)}`
}

/**
 * The formula of a rate over the names of its inputs, in both languages.
 *
 * @example formulaInWords(staffControlRate).zh // => '在职人员数 ÷ 编制数'
 */
export function formulaInWords({ inputs, formula }: RateDefinition): Sentence {
  const label = (name: string): Sentence => inputs[name]?.label ?? { zh: name, en: name }
  return {
    zh: writeFormula(formula, (name) => label(name).zh),
    en: writeFormula(formula, (name) => label(name).en),
  }
}
