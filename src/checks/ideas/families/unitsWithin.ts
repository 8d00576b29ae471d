import { cellIn, figuresOf, sameIn } from '../../../facts/families/cellsOfGrid.js'
import { type Family, familiesOf, isHeadOffice } from '../../../facts/families/family.js'
import { byUnitsOfDepartment } from '../../../law/ground.js'
import type { SumClaim } from '../../claim.js'
import type { WiderReconciliation } from '../../widerReconciliation.js'
import { gathered } from './gathered.js'

export const unitsWithin: WiderReconciliation = {
  kind: 'reconciliation',
  over: 'units',
  id: 'X13',
  says: {
    zh: '单位预算各栏不大于所属部门预算的同一栏',
    en: 'No cell of a unit’s budget exceeds the same cell of its department’s',
  },
  basis: byUnitsOfDepartment,
  severity: 'error',
  applies: { forms: ['departmentBudget'], years: null, region: null, level: null },
  wide: (documents) =>
    familiesOf(documents).flatMap((family) =>
      family.missing.length > 0 || !family.isListed ? gathered(withinClaims(family)) : [],
    ),
  example: {
    documents: [
      {
        kind: 'departmentBudget',
        department: '某局',
        form: 'department',
        tables: { expenditure: { rows: [{ code: 'total', label: '合计', total: '30.00' }] } },
      },
      {
        kind: 'departmentBudget',
        department: '某局',
        form: 'unit',
        tables: { expenditure: { rows: [{ code: 'total', label: '合计', total: '31.00' }] } },
      },
    ],
    outcome: 'broken',
  },
}

/** Where not every unit is there, what there is stays within the whole; the head office first. */
function withinClaims({ department, units }: Family): readonly SumClaim[] {
  const { document, title } = department
  const ordered = units.toSorted((one) => (isHeadOffice(one, department) ? -1 : 1))
  return ordered.flatMap((unit) =>
    document.grids.flatMap((grid, place) => {
      const own = unit.document.grids[place]
      if (!grid || !own) return []
      return figuresOf(own).flatMap((ref): SumClaim[] => {
        const same = sameIn(grid, ref)
        if (!same) return []
        const column = ref.grid.layout.columns[ref.column]?.id ?? ''
        return [
          {
            kind: 'sum',
            about: ref.grid.layout.id,
            row: `${unit.title}:${ref.code}:${column}`,
            whole: cellIn(ref, unit.document.unit, unit.title),
            parts: [cellIn(same, unit.document.unit, title)],
            relation: 'atMost',
          },
        ]
      })
    }),
  )
}
