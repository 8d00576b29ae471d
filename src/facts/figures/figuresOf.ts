import type { FinalAccounts } from '../../documents/accounts.js'
import type { BasicData } from '../../documents/basicData.js'
import type { AnyDocument } from '../../documents/forms.js'
import type { SelfEvaluation } from '../../documents/selfEvaluation.js'
import { type Facts, textIn } from '../facts.js'
import type { Quantity } from '../narrative/quantity.js'
import { numberCell } from '../printedCell.js'
import { figureOf } from './figureOf.js'
import { fundFigures } from './fundFigures.js'
import { indicatorFigures } from './indicatorFigures.js'
import { projectFigures } from './projectFigures.js'
import { sentenceFigures } from './sentenceFigures.js'
import { accountFigures, basicDataFigures } from './tableFigures.js'

/** Every form whose figures can be held against those of another. */
export type ReconciledDocument = AnyDocument

const department = 'department'

/** Every figure that a document prints of something that another document may print too. */
export const figuresOf = (facts: Facts): readonly Quantity[] => [...structured(facts), ...sentenceFigures(facts)]

/** What the structured part of a form prints, beside its sentences. */
function structured(facts: Facts): readonly Quantity[] {
  const { document } = facts
  switch (document.kind) {
    case 'finalAccounts':
      return accountFigures(facts as Facts<FinalAccounts>)
    case 'selfEvaluation':
      return selfEvaluationFigures(facts, document)
    case 'basicData':
      return basicDataFigures(facts as Facts<BasicData>)
    case 'evaluationReport':
      return [...concludedScore(facts), ...indicatorFigures(facts)]
    case 'projectSummary':
      return projectFigures(facts)
    case 'projectTarget':
    case 'specialFundTarget':
      return declaredFigures(facts, `project/${document.project.name}`)
    case 'departmentTarget':
    case 'departmentBudgetTarget':
      return [...fundFigures(facts, 'expenditure'), ...indicatorFigures(facts)]
    case 'monitoring':
      return indicatorFigures(facts, document.project && `project/${document.project.name}`)
    default:
      return []
  }
}

/** The funds of a project and the targets that it declares. */
const declaredFigures = (facts: Facts, subject: string): readonly Quantity[] => [
  ...fundFigures(facts, subject),
  ...indicatorFigures(facts, subject),
]

/** Funds and total score of a self-evaluation, of its project or of the department as a whole. */
function selfEvaluationFigures(facts: Facts, { form, project }: SelfEvaluation): readonly Quantity[] {
  const own = form === 'project' && project ? `project/${project.name}` : undefined
  return [
    ...fundFigures(facts, own ?? 'expenditure'),
    ...figureOf(facts.total('score'), { subject: own ?? department, stage: 'score' }),
    ...indicatorFigures(facts, own),
  ]
}

/** The score that a report concludes with. */
function concludedScore({ printed: { conclusion } }: Facts): readonly Quantity[] {
  const where = { path: ['conclusion', 'score'], table: 'conclusion', column: 'score' }
  const label = { zh: '结论', en: 'conclusion' }
  const cell = numberCell({ label, where }, textIn(conclusion, 'score'), { kind: 'points' })
  return figureOf(cell, { subject: department, stage: 'score' })
}
