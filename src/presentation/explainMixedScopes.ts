import type { MixedScopes, ScopedOperand } from '../deviation/mixedScopes.js'
import { figureInWords } from '../words/figures.js'
import type { Locale } from '../words/locale.js'

/**
 * Which outturn is held against whose budget? One sentence, with the figures of either scope and what proves it.
 */
export function explainMixedScopes({ outturn, budget, own, against }: MixedScopes, locale: Locale): string {
  const [spent, planned, theirs] = [outturn, budget, own.outturn].map((operand) => figure(operand, locale))
  const proof = against.map(
    (operand) => `${operand.label[locale]}${locale === 'zh' ? '' : ' '}${figure(operand, locale)}`,
  )
  const [scope, other] = [outturn.scope[locale], own.budget.scope[locale]]
  if (locale === 'zh') {
    const because = proof.length > 0 ? `另见：${proof.join('、')}` : '也可能两者恰好相等，请核实'
    return `${outturn.label.zh}${spent}属${scope}，${budget.label.zh}${planned}却与${other}的预算数相同，后者的决算数是${theirs}：分子分母口径不同。${because}。`
  }
  const because = proof.length > 0 ? `See also ${proof.join(', ')}.` : 'The two may happen to be equal: to be checked.'
  return `${outturn.label.en} ${spent} is of ${scope}, but ${budget.label.en} ${planned} is the budget of ${other}, whose outturn is ${theirs}: the figures are of different money. ${because}`
}

const figure = ({ value, counting, text }: ScopedOperand, locale: Locale): string =>
  value && counting ? figureInWords(value, counting, locale) : (text ?? '—')
