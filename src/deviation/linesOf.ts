import type { FinalAccounts } from '../documents/accounts.js'
import type { BasicData } from '../documents/basicData.js'
import type { EvaluationReport } from '../documents/evaluationReport.js'
import type { Monitoring } from '../documents/monitoring.js'
import type { ProjectSummary } from '../documents/projectSummary.js'
import type { SelfEvaluation } from '../documents/selfEvaluation.js'
import type { SelfEvaluationReport } from '../documents/selfEvaluationReport.js'
import type { TargetDocument } from '../documents/targetDocument.js'
import { type Facts, factsOf } from '../facts/facts.js'
import {
  type LineOptions,
  linesByEconomy,
  linesByFunction,
  linesByFund,
  linesByKind,
  linesByThreePublic,
  linesOfAccounts,
} from './lines/accountLines.js'
import { linesOfBasicData } from './lines/basicDataLines.js'
import type { DocumentLine } from './lines/documentLine.js'
import {
  type Funded,
  fundsOf,
  linesByFormKind,
  linesByProject,
  linesBySource,
  lowestLines,
  totalLine,
} from './lines/fundingLines.js'
import { linesByReportedKind, linesByToldProject, linesOfReport } from './lines/narrativeLines.js'
import { linesBySummedProject, linesByUnit } from './lines/summaryLines.js'

/** Documents that print money by line. */
export type LinedDocument =
  | FinalAccounts
  | SelfEvaluation
  | BasicData
  | SelfEvaluationReport
  | EvaluationReport
  | ProjectSummary
  | Monitoring
  | TargetDocument

type ByForm = {
  readonly finalAccounts: 'functionalClass' | 'economicClass' | 'threePublic' | Common
  readonly selfEvaluation: Common
  readonly basicData: 'threePublic'
  readonly selfEvaluationReport: 'expenditureKind' | 'project' | 'unit'
  readonly evaluationReport: 'expenditureKind' | 'project' | 'unit'
  readonly projectSummary: 'project' | 'unit'
  readonly monitoring: 'expenditureLine' | Common
  readonly projectTarget: 'fundingSource' | 'project'
  readonly specialFundTarget: 'fundingSource' | 'project'
  readonly departmentTarget: 'expenditureLine' | Common
  readonly departmentBudgetTarget: 'expenditureLine' | Common
}

type Common = 'fundingSource' | 'expenditureKind' | 'project' | 'unit'

/** By what a document can be told line by line. */
export type Dimension<Document extends LinedDocument = LinedDocument> = ByForm[Document['kind']]

type Readers = { readonly [By in Dimension]?: () => readonly DocumentLine[] }

/**
 * Which lines does this document print, by functional class, economic class, source, kind, project or unit?
 *
 * Gives the lines of one dimension, each amount as printed and all of one scope, so that nobody picks cells by hand:
 * hand them to `budgetBridge`, `compositionVariance`, `monitorProgress`, `againstMediumTerm` or `growthBetween`. Lines
 * do not contain each other: they add to their whole, where everything is printed. `functionalClass`, `expenditureKind`
 * and `unit` of the accounts are of the `scope` asked for, all funds where none is; `level` asks for classes instead of
 * the lowest codes. `expenditureLine`: basic expenditure and each project. `unit`: one line for the unit of the
 * document, in a summary one for each unit; over several documents, put theirs together. `threePublic`: the items of
 * the three public expenses. Amounts that are not printed are null or left out and a blank is blank; none is zero. Lines
 * with nothing but zeros are left out.
 *
 * @throws TypeError for what the form does not print.
 * @example
 * const items = linesOf(accounts, 'functionalClass', { scope: 'generalPublicBudget' })
 * budgetBridge(items, accounts).total.rates.completion.value // => { kind: 'rate', value: 0.9248… }
 */
export function linesOf<Document extends LinedDocument>(
  document: Document,
  by: Dimension<Document>,
  options: LineOptions = {},
): readonly DocumentLine[] {
  const readers: Readers = readersOf(document, options)
  const reader = Object.hasOwn(readers, by) ? readers[by] : undefined
  if (!reader)
    throw new TypeError(`${document.kind} prints no lines by ${by}; known are ${Object.keys(readers).join(', ')}`)
  return reader()
}

function readersOf(document: LinedDocument, options: LineOptions): Readers {
  const facts: Facts = factsOf(document)
  switch (document.kind) {
    case 'finalAccounts':
      return readersOfAccounts(factsOf(document), options)
    case 'basicData':
      return { threePublic: () => linesOfBasicData(factsOf(document)) }
    case 'selfEvaluationReport':
    case 'evaluationReport':
      return {
        expenditureKind: () => linesByReportedKind(facts, options),
        project: () => linesByToldProject(facts),
        unit: () => linesOfReport(facts, options),
      }
    case 'projectSummary':
      return { project: () => linesBySummedProject(facts), unit: () => linesByUnit(facts) }
    case 'selfEvaluation':
      return byFunds(fundsOf(facts))
    case 'monitoring':
    case 'departmentTarget':
    case 'departmentBudgetTarget':
      return { ...byFunds(fundsOf(facts)), expenditureLine: () => lowestLines(fundsOf(facts)) }
    case 'projectTarget':
    case 'specialFundTarget': {
      const { fundingSource, project } = byFunds(fundsOf(facts))
      return { fundingSource, project }
    }
  }
}

const readersOfAccounts = (accounts: Facts<FinalAccounts>, options: LineOptions): Readers => ({
  functionalClass: () => linesByFunction(accounts, options),
  economicClass: () => linesByEconomy(accounts, options),
  fundingSource: () => linesByFund(accounts),
  expenditureKind: () => linesByKind(accounts, options),
  threePublic: () => linesByThreePublic(accounts),
  project: () => linesByToldProject(accounts),
  unit: () => linesOfAccounts(accounts, options),
})

/** A form on a project has one line for it; a form on a department has lines for its projects, and one for itself. */
function byFunds(funds: Funded) {
  const { department, printed } = funds.facts
  const { project } = printed
  return {
    fundingSource: () => linesBySource(funds),
    expenditureKind: () => linesByFormKind(funds),
    project: () =>
      project ? totalLine(funds, { key: project.code ?? project.name, label: project.name }) : linesByProject(funds),
    unit: () => (project ? [] : totalLine(funds, { key: department, label: department })),
  } satisfies Readers
}
