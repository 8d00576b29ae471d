import type { FinalAccounts } from '../../documents/accounts.js'
import type { DepartmentBudget } from '../../documents/budget.js'
import { type Facts, factsOf } from '../../facts/facts.js'
import {
  linesByEconomy,
  linesByFunction,
  linesByFund,
  linesByKind,
  linesByThreePublic,
  linesOfAccounts,
} from './accountLines.js'
import { linesOfBasicData } from './basicDataLines.js'
import {
  linesByBudgetEconomy,
  linesByBudgetFunction,
  linesByBudgetKind,
  linesByBudgetProject,
  linesByBudgetSource,
  linesByBudgetThreePublic,
  linesOfBudget,
} from './budgetLines.js'
import type { LineOptions } from './codedFigures.js'
import type { Dimension, LinedDocument } from './dimension.js'
import type { DocumentLine } from './documentLine.js'
import {
  type Funded,
  fundsOf,
  linesByFormKind,
  linesByProject,
  linesBySource,
  lowestLines,
  totalLine,
} from './fundingLines.js'
import { linesByReportedKind, linesByToldProject, linesOfReport } from './narrativeLines.js'
import { linesBySummedProject, linesByUnit } from './summaryLines.js'

/** How each dimension of a document is read. */
export type Readers = { readonly [By in Dimension]?: () => readonly DocumentLine[] }

/** The dimensions that a document prints. */
export function readersOf(document: LinedDocument, options: LineOptions): Readers {
  const facts: Facts = factsOf(document)
  switch (document.kind) {
    case 'finalAccounts':
      return readersOfAccounts(factsOf(document), options)
    case 'departmentBudget':
      return readersOfBudget(factsOf(document), options)
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

const readersOfBudget = (budget: Facts<DepartmentBudget>, options: LineOptions): Readers => ({
  functionalClass: () => linesByBudgetFunction(budget, options),
  economicClass: () => linesByBudgetEconomy(budget, options),
  fundingSource: () => linesByBudgetSource(budget),
  expenditureKind: () => linesByBudgetKind(budget, options),
  threePublic: () => linesByBudgetThreePublic(budget),
  project: () => linesByBudgetProject(budget),
  unit: () => linesOfBudget(budget, options),
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
