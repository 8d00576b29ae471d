import type { DepartmentBudget } from '../../../documents/budget.js'
import { budgetTables } from '../../../documents/budgetTables.js'
import type { Grid } from '../../../documents/grid.js'
import type { CellRef } from '../../../facts/cellRef.js'
import { cellIn, figuresOf, sameIn } from '../../../facts/families/cellsOfGrid.js'
import { type Family, familiesOf } from '../../../facts/families/family.js'
import type { Titled } from '../../../facts/families/titled.js'
import { isTransfer, transfersOf } from '../../../facts/families/transfers.js'
import { byUnitsOfDepartment } from '../../../law/ground.js'
import type { FoundClaim, SumClaim } from '../../claim.js'
import { judgeClaim } from '../../judgeClaim.js'
import type { WiderReconciliation } from '../../widerReconciliation.js'
import { gathered } from './gathered.js'

export const unitsTogether: WiderReconciliation = {
  kind: 'reconciliation',
  over: 'units',
  id: 'X11',
  says: {
    zh: '部门预算各表各行各栏等于所属各单位预算之和（抵销或不抵销单位之间的上缴和补助均可）',
    en: 'Every cell of a department’s budget is the sum of its units’, with or without eliminating what units give each other',
  },
  basis: byUnitsOfDepartment,
  severity: 'error',
  applies: { forms: ['departmentBudget'], years: null, region: null, level: null },
  wide: (documents) =>
    familiesOf(documents).flatMap((family) => {
      if (family.missing.length > 0 || !family.isListed) return []
      return family.differing.length > 0 ? [openClaim(family)] : gathered(claimsOf(family))
    }),
  example: {
    documents: [
      {
        kind: 'departmentBudget',
        department: '某局',
        units: [{ name: '某局（本级）' }, { name: '某队' }],
        tables: { expenditure: { rows: [{ code: 'total', label: '合计', total: '30.00' }] } },
      },
      {
        kind: 'departmentBudget',
        department: '某局（本级）',
        form: 'unit',
        superior: '某局',
        tables: { expenditure: { rows: [{ code: 'total', label: '合计', total: '20.00' }] } },
      },
      {
        kind: 'departmentBudget',
        department: '某队',
        form: 'unit',
        superior: '某局',
        tables: { expenditure: { rows: [{ code: 'total', label: '合计', total: '11.00' }] } },
      },
    ],
    outcome: 'broken',
  },
}

/** Which of several prints of a unit is its budget nobody says. */
function openClaim({ department: { title } }: Family): FoundClaim {
  const where = { path: ['units'], table: 'units', document: title }
  const place = { label: { zh: title, en: title }, where }
  return { kind: 'found', about: 'units', row: title, place, outcome: 'insufficientData', reason: 'condition' }
}

type Budget = Titled<DepartmentBudget>

/** Tables that list units themselves say nothing of each unit’s own. */
const isCompared = ({ id }: { readonly id: string }): boolean => !id.endsWith('ByUnit')

/** The claims of the reading, with transfers or without, that fewer cells contradict. */
function claimsOf(family: Family): readonly SumClaim[] {
  const [plain, eliminated] = [false, true].map((eliminates) => cellsOf(family, eliminates)) as [SumClaim[], SumClaim[]]
  const broken = (claims: readonly SumClaim[]): number =>
    claims.filter((claim) => judgeClaim(claim).judgement.outcome === 'broken').length
  return broken(eliminated) < broken(plain) ? eliminated : plain
}

const cellsOf = ({ department, units }: Family, eliminates: boolean): SumClaim[] =>
  budgetTables.flatMap((layout, place) => {
    const grid = department.document.grids[place]
    const own = units.flatMap((unit) => {
      const one = unit.document.grids[place]
      return one ? [[unit, one] as const] : []
    })
    if (!grid || own.length === 0 || !isCompared(layout)) return []
    return figuresOf(grid).flatMap((ref) => cellClaim(ref, department, own, eliminates))
  })

function cellClaim(
  ref: CellRef,
  { document: { unit }, title }: Budget,
  own: readonly (readonly [Budget, Grid])[],
  eliminates: boolean,
): readonly SumClaim[] {
  const { id, columns } = ref.grid.layout
  const column = columns[ref.column]?.id ?? ''
  if (eliminates && isTransfer(id, ref.code, column)) return []
  const found = own.flatMap(([one, grid]) => {
    const same = sameIn(grid, ref)
    return same ? [[one, same] as const] : []
  })
  const minus = eliminates
    ? found.flatMap(([one, same]) => transfersOf(same).map((transfer) => cellIn(transfer, unit, one.title)))
    : []
  const whole = cellIn(ref, unit, title)
  if (found.length === 0 && whole.figure !== 'blank' && whole.figure !== 'missing' && whole.figure.value.isZero())
    return []
  return [
    {
      kind: 'sum',
      about: id,
      row: `${title}:${ref.code}:${column}${eliminates ? ':eliminated' : ''}`,
      whole,
      parts: found.map(([one, same]) => cellIn(same, unit, one.title)),
      ...(minus.length > 0 ? { minus } : {}),
      fault: { kind: 'unitsApart', eliminated: eliminates },
    },
  ]
}
