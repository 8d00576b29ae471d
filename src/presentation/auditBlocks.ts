import type { LedgerLine } from '../verdicts/finding.js'
import { bySeverity } from '../verdicts/severities.js'
import { auditWords } from '../words/auditWords.js'
import type { Locale } from '../words/locale.js'
import { type Block, heading, list, paragraph, table } from './block.js'
import { causesInWords, coverageInWords, type ToldAudit } from './explainAudit.js'
import { explainFinding } from './explainFinding.js'

/**
 * What may be behind them where that is known; the findings with their arithmetic and law, the gravest first, then every rule with how often it held, held within
 * rounding, was broken, did not apply or could not be checked.
 */
export function auditBlocks(audit: ToldAudit, locale: Locale): readonly Block[] {
  const { findings, ledger, coverage } = audit
  const causes = causesInWords(audit, locale)
  const say = auditWords[locale]
  const told = bySeverity(findings).map((finding) => explainFinding(finding, locale))
  const rows = ledger.rules.map((line) => [line.id, line.rule.says[locale], ...counts(line)])
  return [
    ...(causes.length > 0 ? [heading(2, say.causes), ...list(causes, true)] : []),
    heading(2, `${say.findings} (${findings.length})`),
    ...(told.length > 0 ? list(told, true) : [paragraph(say.none)]),
    heading(2, say.checked),
    table(say.checkedHeads, rows),
    ...(coverage === null ? [] : [paragraph(coverageInWords(coverage, locale))]),
  ]
}

const counts = (line: LedgerLine): string[] =>
  [line.holds, line.rounding, line.broken, line.notApplicable, line.insufficientData].map(String)
