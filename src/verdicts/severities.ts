import type { Severity } from './finding.js'

/** The gravest first. */
export const severities: readonly Severity[] = ['error', 'warning', 'note']

/** The gravest first; within one severity in the order in which they stand. */
export const bySeverity = <Thing extends { readonly severity: Severity }>(things: readonly Thing[]): readonly Thing[] =>
  severities.flatMap((severity) => things.filter((one) => one.severity === severity))
