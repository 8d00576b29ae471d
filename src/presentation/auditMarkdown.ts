import type { Audit } from '../procedures/audit.js'
import type { Ledger, LedgerLine, Severity } from '../verdicts/finding.js'
import { type ExplainOptions, explain } from './explain.js'
import { escaped, table } from './markdown.js'

/** The findings of an audit and the lines of its ledger, also of one that was stored as JSON. */
export type PrintedAudit = Pick<Audit, 'findings' | 'coverage'> & { readonly ledger: Pick<Ledger, 'rules'> }

/** What an audit is told under, `核对报告` or `Audit` where nothing is said, and in which language. */
export interface AuditMarkdownOptions extends ExplainOptions {
  readonly title?: string
}

const words = {
  zh: {
    title: '核对报告',
    findings: '发现',
    none: '没有发现问题。',
    checked: '核对了什么',
    head: ['规则', '内容', '成立', '舍入内成立', '不成立', '不适用', '资料不足'],
    coverage: '覆盖率（已判定 ÷ 应判定）',
  },
  en: {
    title: 'Audit',
    findings: 'Findings',
    none: 'Nothing was found.',
    checked: 'What was checked',
    head: ['rule', 'what it says', 'holds', 'within rounding', 'broken', 'not applicable', 'insufficient data'],
    coverage: 'coverage (decided ÷ all that should be)',
  },
} as const

const order: readonly Severity[] = ['error', 'warning', 'note']

/**
 * An audit as a Markdown report: the findings with their arithmetic and law, the gravest first, then every rule with
 * how often it held, held within rounding, was broken, did not apply or could not be checked.
 *
 * @example
 * auditMarkdown(audit(accounts), { title: '三门峡 2024' }).split('\n').slice(0, 3)
 * // => ['# 三门峡 2024', '', '## 发现 (7)']
 */
export function auditMarkdown(
  { findings, ledger, coverage }: PrintedAudit,
  { title, locale = 'zh' }: AuditMarkdownOptions = {},
): string {
  const say = words[locale]
  const sorted = order.flatMap((severity) => findings.filter((finding) => finding.severity === severity))
  const list = sorted.map((finding, index) => `${index + 1}. ${escaped(explain(finding, { locale }))}`)
  const rows = ledger.rules.map((line) => [line.id, line.rule.says[locale], ...counts(line)])
  return [
    `# ${escaped(title ?? say.title)}`,
    `## ${say.findings} (${findings.length})`,
    list.length > 0 ? list.join('\n') : say.none,
    `## ${say.checked}`,
    table(say.head, rows),
    coverage === null ? '' : `${say.coverage}: ${asPercent(coverage)}`,
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n')
}

const counts = (line: LedgerLine): string[] =>
  [line.holds, line.rounding, line.broken, line.notApplicable, line.insufficientData].map(String)

const asPercent = (share: number): string => `${Math.floor(share * 1000) / 10}%`
