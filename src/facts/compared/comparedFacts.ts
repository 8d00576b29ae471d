import type { FinalAccounts } from '../../documents/accounts.js'
import type { BasicData } from '../../documents/basicData.js'
import type { AnyDocument } from '../../documents/forms.js'
import type { SelfEvaluation } from '../../documents/selfEvaluation.js'
import type { Facts } from '../facts.js'
import { numberCell } from '../printedCell.js'
import { textIn } from '../textIn.js'
import { type Fact, factOf } from './fact.js'
import { fundingFacts } from './fundingFacts.js'
import { indicatorFacts } from './indicatorFacts.js'
import { narrativeFacts } from './narrativeFacts.js'
import { projectSummaryFacts } from './projectFacts.js'
import { projectPageFacts } from './projectPageFacts.js'
import { basicDataFacts, tableFacts } from './tableFacts.js'

/** Every form whose figures can be held against those of another. */
export type ReconciledDocument = AnyDocument

const department = 'department'

/**
 * Every figure that a document prints of something that another document may print too. Those of a budget are its projects:
 * its other money is held against other papers with what may tell them apart, such as carry-over.
 */
export const comparedFacts = (facts: Facts): readonly Fact[] =>
  facts.kind === 'departmentBudget' ? projectPageFacts(facts) : [...structured(facts), ...narrativeFacts(facts)]

/** What the structured part of a form prints, beside its sentences. */
function structured(facts: Facts): readonly Fact[] {
  const { document } = facts
  switch (document.kind) {
    case 'finalAccounts':
      return tableFacts(facts as Facts<FinalAccounts>)
    case 'selfEvaluation':
      return selfEvaluationFacts(facts, document)
    case 'basicData':
      return basicDataFacts(facts as Facts<BasicData>)
    case 'evaluationReport':
      return [...concludedScore(facts), ...indicatorFacts(facts)]
    case 'projectSummary':
      return projectSummaryFacts(facts)
    case 'projectTarget':
    case 'specialFundTarget':
      return declaredFacts(facts, `project/${document.project.name}`)
    case 'departmentTarget':
    case 'departmentBudgetTarget':
      return [...fundingFacts(facts, 'expenditure'), ...indicatorFacts(facts)]
    case 'monitoring':
      return indicatorFacts(facts, document.project && `project/${document.project.name}`)
    default:
      return []
  }
}

/** The funds of a project and the targets that it declares. */
const declaredFacts = (facts: Facts, subject: string): readonly Fact[] => [
  ...fundingFacts(facts, subject),
  ...indicatorFacts(facts, subject),
]

/** Funds and total score of a self-evaluation, of its project or of the department as a whole. */
function selfEvaluationFacts(facts: Facts, { form, project }: SelfEvaluation): readonly Fact[] {
  const own = form === 'project' && project ? `project/${project.name}` : undefined
  return [
    ...fundingFacts(facts, own ?? 'expenditure'),
    ...factOf(facts.total('score'), { subject: own ?? department, stage: 'score' }),
    ...indicatorFacts(facts, own),
  ]
}

/** The score that a report concludes with. */
function concludedScore({ printed: { conclusion } }: Facts): readonly Fact[] {
  const where = { path: ['conclusion', 'score'], table: 'conclusion', column: 'score' }
  const label = { zh: '结论', en: 'conclusion' }
  const cell = numberCell({ label, where }, textIn(conclusion, 'score'), { kind: 'points' })
  return factOf(cell, { subject: department, stage: 'score' })
}
