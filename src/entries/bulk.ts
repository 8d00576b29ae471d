/** Many documents: verdicts as plain data, their sums, and cells as long columns. */

export { addVerdicts, sumOfVerdicts } from '../bulk/addVerdicts.js'
export type { CellColumns, CellMark } from '../bulk/cellColumns.js'
export { cellsOf } from '../bulk/cellsOf.js'
export { ruleIdsOf } from '../bulk/ruleIdsOf.js'
export type { OutcomeCounts, Verdict, VerdictFinding, VerdictProblem } from '../bulk/verdict.js'
export { type VerdictOptions, verdictOf } from '../bulk/verdictOf.js'
export type { FormSum, VerdictSum } from '../bulk/verdictSum.js'
