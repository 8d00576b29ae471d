import type { AnyDocument } from '../../documents/forms.js'
import type { Facts } from '../facts.js'
import { type Fact, factOf } from './fact.js'
import { basicDataFacts, fundingFacts, projectSummaryFacts } from './formFacts.js'
import { indicatorFacts } from './indicatorFacts.js'
import { narrativeFacts, tableFacts } from './narrativeFacts.js'

/** Every form whose figures can be held against those of another. */
export type ReconciledDocument = AnyDocument

/** Every figure that a document prints of something that another document may print too. */
export const comparedFacts = (facts: Facts): readonly Fact[] => [...structured(facts), ...narrativeFacts(facts)]

/** What the structured part of a form prints, beside its sentences. */
function structured(facts: Facts): Fact[] {
  switch (facts.kind) {
    case 'finalAccounts':
      return tableFacts(facts)
    case 'basicData':
      return basicDataFacts(facts)
    case 'projectSummary':
      return projectSummaryFacts(facts)
    case 'selfEvaluation':
      return selfEvaluationFacts(facts)
    case 'evaluationReport':
      return [...factOf(facts.total('score'), 'department', 'score'), ...indicatorFacts(facts)]
    case 'projectTarget':
    case 'specialFundTarget':
      return fundsAndIndicators(facts, projectOf(facts))
    case 'departmentTarget':
    case 'departmentBudgetTarget':
      return fundsAndIndicators(facts, undefined)
    case 'monitoring':
      return indicatorFacts(facts, projectOf(facts))
    default:
      return []
  }
}

const projectOf = ({ printed: { project } }: Facts): string | undefined => project && `project/${project.name}`

/** Funds and indicators of a project, else of the department. */
const fundsAndIndicators = (facts: Facts, subject: string | undefined): Fact[] => [
  ...fundingFacts(facts, subject ?? 'expenditure'),
  ...indicatorFacts(facts, subject),
]

/** Funds and total score of what a self-evaluation is about: its project, or the department as a whole. */
function selfEvaluationFacts(facts: Facts): Fact[] {
  const subject = facts.printed.form === 'project' ? projectOf(facts) : undefined
  return [
    ...fundingFacts(facts, subject ?? 'expenditure'),
    ...factOf(facts.total('score'), subject ?? 'department', 'score'),
    ...indicatorFacts(facts, subject),
  ]
}
