/** The vocabulary: terms, classifications, the tables of the accounts. */

export type { TableHead, TableRole } from '../documents/accounts.js'
export { accountTables, type GridId } from '../documents/accountTables.js'
export { type BudgetGridId, budgetTables } from '../documents/budgetTables.js'
export { type FormKind, formKinds } from '../documents/formKinds.js'
export type { Grid } from '../documents/grid.js'
export type { Statement } from '../documents/json/statementJson.js'
export type { StatementKind } from '../documents/statement.js'
export type { ColumnLayout, NamedRow, TableLayout } from '../documents/tableLayout.js'
export { balanceLines } from '../terms/balance.js'
export { budgetMovements, budgetStages } from '../terms/budgetStage.js'
export {
  type Classification,
  type ClassificationEntry,
  classesOf,
  classOf,
  levelOf,
  sectionOf,
} from '../terms/classification.js'
export {
  type ClassificationIndex,
  type CodeJudgement,
  indexClassification,
  judgeCode,
  lookUp,
} from '../terms/classificationIndex.js'
export {
  type Classifications,
  type ClassificationsOfYear,
  classificationsOf,
  classificationYears,
} from '../terms/classificationsOf.js'
export type { CodeLevel } from '../terms/codeLevel.js'
export { economicClassification2024, governmentEconomicClassification2024 } from '../terms/economic.js'
export { departmentCodesOf, type EconomicMap, economicMap2024 } from '../terms/economicMap.js'
export { expenditureKinds } from '../terms/expenditure.js'
export { functionalClassification2024 } from '../terms/functional.js'
export { type FundScope, fundScopes } from '../terms/fund.js'
export { fundingRowByLabel } from '../terms/fundingRowByLabel.js'
export { fundingRows, incomeSources } from '../terms/fundingSource.js'
export { knownName } from '../terms/names/knownName.js'
export { nameFamilies } from '../terms/names/nameFamilies.js'
export type { KnownName, NameFamily, Way } from '../terms/names/nameFamily.js'
export type { Term } from '../terms/term.js'
export { termByLabel } from '../terms/term.js'
export { threePublicItems } from '../terms/threePublic.js'
export { type TermFamily, vocabulary } from '../terms/vocabulary.js'
export { statementSubjects } from '../words/statementSubjects.js'
