import type { FinalAccounts } from '../../documents/accounts.js'
import type { BasicData } from '../../documents/basicData.js'
import { refer } from '../cellRef.js'
import type { Facts } from '../facts.js'
import { gridCell } from '../gridCell.js'
import type { Quantity } from '../narrative/quantity.js'
import { printedSubjects, threePublicSubjects } from '../narrative/tableCells.js'
import { figureOf } from './figureOf.js'

/** What the tables of final accounts print of subjects that sentences, too, may be about. */
export function accountFigures({ narrative, document }: Facts<FinalAccounts>): readonly Quantity[] {
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
export function basicDataFigures({ document: { grids }, unit }: Facts<BasicData>): readonly Quantity[] {
  const grid = grids[0]
  if (!grid) return []
  return grid.codes.flatMap((code, row) => {
    const subject = basicDataSubjects[code]
    if (subject === undefined) return []
    return grid.layout.columns.flatMap(({ id }, column) =>
      id === 'originalBudget' || id === 'outturn'
        ? figureOf(gridCell(refer(grid, row, column), unit), { subject, stage: id })
        : [],
    )
  })
}
