import type { FinalAccounts } from '../../documents/accounts.js'
import type { BasicData } from '../../documents/basicData.js'
import { refer } from '../cellRef.js'
import type { Facts } from '../facts.js'
import { gridCell } from '../gridCell.js'
import { printedSubjects, threePublicSubjects } from '../narrative/tableCells.js'
import { type Fact, factOf } from './fact.js'

/** What the tables of final accounts print of subjects that sentences, too, may be about. */
export function tableFacts({ narrative, document }: Facts<FinalAccounts>): readonly Fact[] {
  const declared = document.heads.threePublic?.scope ?? 'fiscalAppropriation'
  const { index } = narrative
  return [
    ...printedSubjects.map(([subject, scope]) => index.inTable({ subject, scope }, 'outturn')),
    ...threePublicSubjects.flatMap((subject) =>
      (['budget', 'outturn'] as const).map((stage) => index.inTable({ subject, scope: declared }, stage)),
    ),
  ].filter((figure) => figure !== null)
}

const basicDataSubjects: Readonly<Record<string, string>> = {
  threePublic: 'threePublic',
  vehicles: 'threePublic.vehicles',
  vehiclePurchase: 'threePublic.vehiclePurchase',
  vehicleOperation: 'threePublic.vehicleOperation',
  overseasTravel: 'threePublic.overseasTravel',
  officialReception: 'threePublic.officialReception',
  nonPersonnel: 'nonPersonnel',
}

/** The lines of a basic data table that other documents print too. It does not say of which money it speaks. */
export function basicDataFacts({ document: { grids }, unit }: Facts<BasicData>): readonly Fact[] {
  const grid = grids[0]
  if (!grid) return []
  return grid.codes.flatMap((code, row) => {
    const subject = basicDataSubjects[code]
    if (subject === undefined) return []
    return grid.layout.columns.flatMap(({ id }, column) =>
      id === 'originalBudget' || id === 'outturn'
        ? factOf(gridCell(refer(grid, row, column), unit), { subject, stage: id })
        : [],
    )
  })
}
