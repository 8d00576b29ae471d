import type { ReportedFinding } from './report.js'

/** Findings of one table or section together, in the order in which the first of each comes. */
export function byPart(findings: readonly ReportedFinding[]): ReadonlyMap<string, readonly ReportedFinding[]> {
  const parts = new Map<string, ReportedFinding[]>()
  for (const finding of findings) {
    const own = parts.get(finding.part)
    if (own) own.push(finding)
    else parts.set(finding.part, [finding])
  }
  return parts
}
