import { type PlacedRow, placedRows } from '../../../facts/placeColumns.js'
import { byForm } from '../../../law/ground.js'
import type { Claim, SumClaim } from '../../claim.js'
import type { Idea } from '../../idea.js'

export const placesMakeRow: Idea = {
  kind: 'inspection',
  id: 'E41',
  says: {
    zh: '按接受地分栏列示的，各地之和等于该行的合计',
    en: 'Where a row has a column for each place that receives something, they add up to the figure of the row',
  },
  basis: byForm(
    '一行分列各地，合计为其和；指标值可能对各地分别要求，故从轻一级',
    'A row divided among places totals them; a target may be asked of each place anew, and is one step less grave',
  ),
  severity: 'error',
  claims: ({ facts }) => placedRows(facts).map(rowClaim),
  example: {
    document: {
      kind: 'selfEvaluation',
      funding: [
        {
          code: 'total',
          label: '年度资金总额',
          finalBudget: '100.00',
          columns: [
            { label: '甲县', value: '60.00' },
            { label: '乙县', value: '30.00' },
          ],
        },
      ],
    },
    outcome: 'broken',
  },
}

/** They make one of the figures of the row, whichever. */
function rowClaim({ wholes, parts, isReading }: PlacedRow): Claim {
  const claimOf = (whole: SumClaim['whole']): SumClaim => ({
    kind: 'sum',
    about: 'places',
    whole,
    parts,
    isReading,
  })
  const [first, ...others] = wholes
  return { kind: 'either', claims: [claimOf(first), ...others.map(claimOf)] }
}
