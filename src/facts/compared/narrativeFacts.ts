import type { Facts } from '../facts.js'
import { type NarrativeContext, statementsOf } from '../narrative/narrative.js'
import { quantityInTable } from '../narrative/quantity.js'
import { quantityLabel } from '../narrative/quantityLabel.js'
import { printedSubjects, threePublicSubjects } from '../narrative/tableCells.js'
import { rateCell } from '../printedCell.js'
import { type Fact, factOf } from './fact.js'

/** The facts that a document's sentences state, rates of completion among them. */
export function narrativeFacts({ narrative }: Facts): Fact[] {
  const rates = statementsOf(narrative, 'completion').flatMap(({ statement: { subject, scope, figures }, at }) => {
    const place = {
      label: quantityLabel(subject, scope, 'rate'),
      where: { path: ['statements', at, 'figures', 'rate'] },
    }
    return factOf(rateCell(place, figures.rate), subject, 'rate', scope)
  })
  return [...narrative.quantities.filter(({ statement }) => !standsForSeveral(narrative, statement)), ...rates]
}

/** A score stated for several projects together is no score of one thing. */
const standsForSeveral = ({ document: { statements = [] } }: NarrativeContext, at: number): boolean => {
  const statement = statements[at]
  return statement?.kind === 'score' && statement.figures.count !== undefined
}

/** The facts that the tables of final accounts print. */
export function tableFacts({ narrative: { document } }: Facts): Fact[] {
  const declared = document.heads?.threePublic?.scope ?? 'fiscalAppropriation'
  const three = threePublicSubjects.flatMap((subject) =>
    (['budget', 'outturn'] as const).map((stage) => quantityInTable(document, subject, declared, stage)),
  )
  const outturns = printedSubjects.map(([subject, scope]) => quantityInTable(document, subject, scope, 'outturn'))
  return [...outturns, ...three].filter((quantity) => quantity !== null)
}
