import type { Finding, Operand, Where } from '../verdicts/finding.js'
import { hasToCover, maskedIn } from '../words/personalNumbers.js'

/** What is ours in a finding: rules and outcomes name no person. Paths are keys of our schemas, values no texts. */
const ours: ReadonlySet<string> = /* @__PURE__ */ new Set<keyof Finding>([
  ...(['kind', 'id', 'rule', 'severity', 'outcome', 'hint', 'reason', 'relation'] as const),
  ...(['stated', 'computed', 'difference', 'allowed'] as const),
])

/** What is printed with its personal numbers covered; what has none is the very same finding. */
export function covered(finding: Finding): Finding {
  return Object.keys(finding).some((key) => isPrinted(finding, key as keyof Finding))
    ? { ...maskedIn(finding), rule: finding.rule }
    : finding
}

function isPrinted(finding: Finding, key: keyof Finding): boolean {
  if (ours.has(key)) return false
  // An audit has many operands: what they have is asked for by name.
  if (key === 'operands') return finding.operands.some(isInOperand)
  return key === 'where' ? isInPlace(finding.where) : hasToCover(finding[key])
}

const isInOperand = ({ label, where, text, section, counting }: Operand): boolean =>
  hasToCover(label.zh) ||
  hasToCover(label.en) ||
  isInPlace(where) ||
  hasToCover(text) ||
  hasToCover(section) ||
  (counting?.kind === 'count' && hasToCover(counting.unit))

const isInPlace = ({ document, table, row, column }: Where): boolean =>
  hasToCover(row) || hasToCover(document) || hasToCover(table) || hasToCover(column)
