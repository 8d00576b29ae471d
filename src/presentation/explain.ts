import type { Finding } from '../verdicts/finding.js'
import { figureInWords } from '../words/figures.js'
import { arithmetic, verdictInWords } from '../words/findings.js'
import { basisInWords } from '../words/law.js'
import type { Locale } from '../words/locale.js'

export interface ExplainOptions {
  readonly locale?: Locale
}

const severities = {
  error: { zh: '错误', en: 'Error' },
  warning: { zh: '警示', en: 'Warning' },
  note: { zh: '提示', en: 'Note' },
} as const

/**
 * What is wrong, by which arithmetic and which law? One paragraph to hand to whoever wrote the document.
 *
 * Says severity and rule, what the figure is, what is stated and computed, the difference and what rounding allows, the
 * operands, the rule in a sentence, its law with its standing, and the doubt where a reading is in doubt. The finding
 * carries its rule: nothing is looked up.
 *
 * @example explain(finding, { locale: 'zh' })
 * // => '【错误 S6】政府采购支出总额决算数：列为0万元，计算为10万元，相差-10万元……'
 */
export function explain(finding: Finding, { locale = 'zh' }: ExplainOptions = {}): string {
  const { rule, label, severity, operands, doubt, section } = finding
  const parts = finding.computed !== null && operands.length > 0 ? arithmetic(finding) : ''
  if (locale === 'zh') {
    return [
      `【${severities[severity].zh} ${rule.id}】${label.zh}${section ? `（文中“${section}”）` : ''}：${verdictInWords(finding, 'zh')}。`,
      parts && `所据：${operands.map((operand) => operand.label.zh).join('、')}（${parts}）。`,
      wanted(finding, 'zh') && `应为：${finding.expected.zh}。`,
      `规则：${rule.says.zh}。`,
      `依据：${basisInWords(rule.basis, 'zh')}。`,
      doubt && `所据读数存疑：${doubt}。`,
    ]
      .filter(Boolean)
      .join('')
  }
  return [
    `[${severities[severity].en} ${rule.id}] ${label.en}${section ? ` (section ${section})` : ''}: ${verdictInWords(finding, 'en')}.`,
    parts && `From ${operands.map((operand) => operand.label.en).join('; ')} (${parts}).`,
    wanted(finding, 'en') && `Wanted: ${finding.expected.en}.`,
    `Rule: ${rule.says.en}.`,
    `Basis: ${basisInWords(rule.basis, 'en')}.`,
    doubt && `The reading is in doubt: ${doubt}.`,
  ]
    .filter(Boolean)
    .join(' ')
}

/** What would pass, where the verdict has not said it yet. */
const wanted = ({ computed, difference, counting, expected }: Finding, locale: Locale): boolean =>
  computed !== null && difference !== null && expected[locale] !== figureInWords(computed, counting, locale)
