import type { Sentence } from '../law/basis.js'
import type { Severity } from '../verdicts/finding.js'

/** How grave a finding is. */
export const severityNames: Readonly<Record<Severity, Sentence>> = {
  error: { zh: '错误', en: 'Error' },
  warning: { zh: '核实', en: 'Warning' },
  note: { zh: '提示', en: 'Note' },
}
