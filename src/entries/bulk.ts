/** Many documents: verdicts as plain data, their sums, cells as long columns, and identities as SQL over these. */

export { addVerdicts, sumOfVerdicts } from '../bulk/addVerdicts.js'
export type { CellColumns, CellMark } from '../bulk/cellColumns.js'
export { cellsOf } from '../bulk/cellsOf.js'
export { type IdentitySql, identitySql, type SqlOptions } from '../bulk/identitySql.js'
export { ruleIdsOf } from '../bulk/ruleIdsOf.js'
export type { UnsaidClause } from '../bulk/sql/clauses.js'
export { type SqlDialect, sqlDialects } from '../bulk/sql/dialect.js'
export { type CellSum, sumOfCells } from '../bulk/sumOfCells.js'
export type { OutcomeCounts, Verdict, VerdictFinding, VerdictProblem } from '../bulk/verdict.js'
export { type VerdictOptions, verdictOf } from '../bulk/verdictOf.js'
export type { FormSum, VerdictSum } from '../bulk/verdictSum.js'
