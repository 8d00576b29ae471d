import type { Narrated } from '../../facts/narrative/narrated.js'
import { narrativeOf } from '../../facts/narrative/narrative.js'
import { quantityInTable } from '../../facts/narrative/quantity.js'
import { printedSubjects, threePublicSubjects } from '../../facts/narrative/tableCells.js'
import type { Fact, Header } from './fact.js'
import { factOf } from './fact.js'

/** The facts that a document's sentences state, rates of completion among them. */
export function narrativeFacts(document: Header & Narrated): Fact[] {
  const rates = (document.statements ?? []).flatMap(({ kind, subject, scope, figures }, at) =>
    kind === 'completion'
      ? factOf(document, { subject, scope, path: ['statements', at, 'figures', 'rate'] }, 'rate', figures.rate)
      : [],
  )
  return [
    ...narrativeOf(document).quantities.filter((quantity) => !standsForSeveral(document, quantity.statement)),
    ...rates,
  ]
}

/** A score stated for several projects together is no score of one thing. */
const standsForSeveral = ({ statements = [] }: Narrated, at: number): boolean => {
  const statement = statements[at]
  return statement?.kind === 'score' && statement.figures.count !== undefined
}

/** The facts that the tables of final accounts print. */
export function tableFacts(document: Header & Narrated): Fact[] {
  const declared = document.heads?.threePublic?.scope ?? 'fiscalAppropriation'
  const three = threePublicSubjects.flatMap((subject) =>
    (['budget', 'outturn'] as const).map((stage) => quantityInTable(document, subject, declared, stage)),
  )
  const outturns = printedSubjects.map(([subject, scope]) => quantityInTable(document, subject, scope, 'outturn'))
  return [...outturns, ...three].filter((quantity) => quantity !== null)
}
