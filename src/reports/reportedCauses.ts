import { pointerOf } from '../paper/pointerOf.js'
import type { Audit } from '../procedures/audit.js'
import { type SuspectCell, type SuspicionGroup, saysMore } from '../verdicts/suspicion.js'
import { groupInWords, suspicionInWords } from '../words/causes.js'
import type { Locale } from '../words/locale.js'
import type { ReportedCause, ReportedCell } from './report.js'

/** How many other ways are told. */
const mostOthers = 5

/** What may be behind the findings, in texts and digits. */
export const reportedCauses = ({ causes }: Audit, locale: Locale): readonly ReportedCause[] =>
  (causes?.groups ?? []).filter(saysMore).map((group) => reportedCause(group, locale))

function reportedCause(group: SuspicionGroup, locale: Locale): ReportedCause {
  const [first, ...others] = group.suspicions
  return {
    says: groupInWords(group, locale),
    others: others.slice(0, mostOthers).map((one) => suspicionInWords(one, locale)),
    findings: group.findings,
    cells: first?.cells.map((cell) => reportedCell(cell, locale)) ?? [],
  }
}

const reportedCell = ({ label, where, printed, needed, slip }: SuspectCell, locale: Locale): ReportedCell => ({
  label: label[locale],
  pointer: pointerOf(where.path),
  document: where.document ?? '',
  printed: printed.toString(),
  needed: needed?.toString() ?? '',
  slip: slip ?? '',
})
