import type { MixedScopes, ScopedOperand } from '../deviation/mixedScopes.js'
import type { OfMoney } from '../words/faults/documentFaults.js'
import { faultInWords } from '../words/faults.js'
import { bareFigure } from '../words/figures.js'
import type { Locale } from '../words/locale.js'

/**
 * Which outturn is held against whose budget? One sentence, with the figures of either scope and what proves it.
 */
export function explainMixedScopes({ outturn, budget, own, against }: MixedScopes, locale: Locale): string {
  const fault = {
    kind: 'mixedScopes',
    outturn: ofMoney(outturn),
    budget: ofMoney(budget),
    own: ofMoney(own.outturn),
    against: against.map(ofMoney),
  }
  const [said = ''] = faultInWords(fault, locale) ?? []
  return `${said}${locale === 'zh' ? '。' : '.'}`
}

const ofMoney = ({ value, counting, text, label, scope }: ScopedOperand): OfMoney => ({
  told:
    value && counting
      ? { figure: bareFigure(value, counting), unit: counting.kind === 'money' ? counting.unit : null }
      : { figure: text ?? '—', unit: null },
  label,
  scope,
})
