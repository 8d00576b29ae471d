import type { LedgerLine, Severity } from '../verdicts/finding.js'
import type { Locale } from '../words/locale.js'
import { type Block, heading, list, paragraph, table } from './block.js'
import { coverageInWords, type ToldAudit } from './explainAudit.js'
import { explainFinding } from './explainFinding.js'

const words = {
  zh: {
    findings: '发现',
    none: '没有发现问题。',
    checked: '核对了什么',
    head: ['规则', '内容', '成立', '舍入内成立', '不成立', '不适用', '资料不足'],
  },
  en: {
    findings: 'Findings',
    none: 'Nothing was found.',
    checked: 'What was checked',
    head: ['rule', 'what it says', 'holds', 'within rounding', 'broken', 'not applicable', 'insufficient data'],
  },
} as const

const order: readonly Severity[] = ['error', 'warning', 'note']

/**
 * The findings with their arithmetic and law, the gravest first, then every rule with how often it held, held within
 * rounding, was broken, did not apply or could not be checked.
 */
export function auditBlocks({ findings, ledger, coverage }: ToldAudit, locale: Locale): readonly Block[] {
  const say = words[locale]
  const sorted = order.flatMap((severity) => findings.filter((finding) => finding.severity === severity))
  const told = sorted.map((finding) => explainFinding(finding, locale))
  const rows = ledger.rules.map((line) => [line.id, line.rule.says[locale], ...counts(line)])
  return [
    heading(2, `${say.findings} (${findings.length})`),
    ...(told.length > 0 ? list(told, true) : [paragraph(say.none)]),
    heading(2, say.checked),
    table(say.head, rows),
    ...(coverage === null ? [] : [paragraph(coverageInWords(coverage, locale))]),
  ]
}

const counts = (line: LedgerLine): string[] =>
  [line.holds, line.rounding, line.broken, line.notApplicable, line.insufficientData].map(String)
