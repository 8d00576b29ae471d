import type { Audit } from '../procedures/audit.js'
import type { Ledger, LedgerLine } from '../verdicts/finding.js'
import { severities } from '../verdicts/severities.js'
import { saysMore } from '../verdicts/suspicion.js'
import { groupInWords, stoppedInWords } from '../words/causes.js'
import type { Locale } from '../words/locale.js'
import { severityNames } from '../words/severityNames.js'

/** An audit as it is told: of its ledger the lines are enough. */
export type ToldAudit = Pick<Audit, 'kind' | 'findings' | 'coverage' | 'causes'> & {
  readonly ledger: Pick<Ledger, 'rules'>
}

const outcomes = ['holds', 'rounding', 'broken', 'notApplicable', 'insufficientData'] as const

/** What is behind the findings where that is known, each cause a sentence; how many there are, and what was checked. */
export const explainAudit = (audit: ToldAudit, locale: Locale): string =>
  [...causesInWords(audit, locale), summaryOf(audit, locale)].join(locale === 'zh' ? '' : ' ')

/** What may be behind the findings, the likeliest first. */
export function causesInWords({ causes }: ToldAudit, locale: Locale): readonly string[] {
  const groups = (causes?.groups ?? []).filter(saysMore)
  const told = groups.map((group) => `${groupInWords(group, locale)}${locale === 'zh' ? '。' : '.'}`)
  return causes?.stoppedEarly ? [...told, stoppedInWords[locale]] : told
}

/** How many findings of each severity are there, and what was checked? Two sentences. */
export function summaryOf({ findings, ledger: { rules }, coverage }: ToldAudit, locale: Locale): string {
  const grave = severities.map((severity) => ({
    severity,
    many: findings.filter((finding) => finding.severity === severity).length,
  }))
  const [holds = 0, rounding = 0, broken = 0, none = 0, open = 0] = outcomes.map((outcome) => added(rules, outcome))
  const decided = coverage === null ? [] : [coverageInWords(coverage, locale)]
  if (locale === 'zh') {
    const named = grave.flatMap(({ severity, many }) => (many > 0 ? [`${severityNames[severity].zh}${many}处`] : []))
    const found = findings.length > 0 ? `发现${findings.length}处：${named.join('、')}` : '没有发现问题'
    const cases = `${holds}处成立，${rounding}处在舍入范围内成立，${broken}处不成立，${none}处不适用，${open}处资料不足`
    return `${found}。核对${rules.length}条规则：${[cases, ...decided].join('；')}。`
  }
  const named = grave.flatMap(({ severity, many }) => (many > 0 ? [counted(many, severity)] : []))
  const found =
    findings.length > 0 ? `${counted(findings.length, 'finding')}: ${named.join(', ')}` : 'Nothing was found'
  const cases = `${holds} cases hold, ${rounding} within rounding, ${broken} broken, ${none} not applicable, ${open} without the data`
  return `${found}. ${counted(rules.length, 'rule')}: ${[cases, ...decided].join('; ')}.`
}

const counted = (many: number, noun: string): string => `${many} ${noun}${many === 1 ? '' : 's'}`

const added = (rules: readonly LedgerLine[], outcome: (typeof outcomes)[number]): number =>
  rules.reduce((sum, line) => sum + line[outcome], 0)

/** A coverage as it is printed: never rounded up to all. */
export const coveragePercent = (coverage: number): string => `${Math.floor(coverage * 1000) / 10}%`

/** How much of what should be decided was. */
export function coverageInWords(coverage: number, locale: Locale): string {
  const percent = coveragePercent(coverage)
  return locale === 'zh'
    ? `覆盖率（已判定 ÷ 应判定）：${percent}`
    : `coverage (decided ÷ all that should be): ${percent}`
}
