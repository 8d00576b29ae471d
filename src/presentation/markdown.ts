import type { Finding, LedgerLine, Severity } from '../verdicts/finding.js'
import type { Locale } from '../words/locale.js'
import { explain } from './explain.js'

/** What a report is made of: an audit. */
export interface Reported {
  readonly findings: readonly Finding[]
  readonly ledger: { readonly rules: readonly LedgerLine[] }
  readonly coverage: number | null
}

export interface ReportOptions {
  readonly title: string
  readonly locale?: Locale
}

const words = {
  zh: {
    findings: '发现',
    none: '没有发现问题。',
    checked: '核对了什么',
    head: ['规则', '内容', '成立', '舍入内成立', '不成立', '不适用', '资料不足'],
    coverage: '覆盖率（已判定 ÷ 应判定）',
  },
  en: {
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
 * @example reportMarkdown(audit(accounts), { title: '三门峡 2024', locale: 'zh' })
 */
export function reportMarkdown(
  { findings, ledger, coverage }: Reported,
  { title, locale = 'zh' }: ReportOptions,
): string {
  const say = words[locale]
  const sorted = order.flatMap((severity) => findings.filter((finding) => finding.severity === severity))
  const list = sorted.map((finding, index) => `${index + 1}. ${escaped(explain(finding, { locale }))}`)
  const rows = ledger.rules.map((line) => [line.id, line.rule.says[locale], ...counts(line)])
  return [
    `# ${escaped(title)}`,
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

/** A Markdown table of plain texts. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n')
}

/** Text that cannot be taken for markup, in Markdown or the HTML that it becomes. */
export const escaped = (text: string): string =>
  text
    .replace(/[\r\n]+/g, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_[\]|#~]/g, '\\$&')
