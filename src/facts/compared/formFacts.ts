import { Decimal } from '../../exact/decimal.js'
import type { MoneyUnit } from '../../exact/unit.js'
import { refer } from '../cellRef.js'
import type { Facts } from '../facts.js'
import { gridCell } from '../gridCell.js'
import type { MoneyRow } from '../moneyRow.js'
import { quantityLabel } from '../narrative/quantityLabel.js'
import type { Stage } from '../narrative/stage.js'
import { type Fact, factOf } from './fact.js'

const moneyStages = ['originalBudget', 'finalBudget', 'budget', 'outturn'] as const

/** Which money a row of funds is about; rows by kind of expenditure are subjects of their own. */
const fundScopes: Readonly<Record<string, string>> = {
  total: 'all',
  fiscalAppropriation: 'fiscalAppropriation',
  generalPublicBudget: 'generalPublicBudget',
  governmentManagedFund: 'governmentManagedFund',
  stateCapitalOperations: 'stateCapitalOperations',
}
const kinds: Readonly<Record<string, string>> = { basic: 'expenditure.basic', project: 'expenditure.project' }

/** The funds of a form. `subject` is what they are for: the department's expenditure, or a project. */
export function fundingFacts({ funding, expenditure }: Facts, subject: string): Fact[] {
  return [...funding, ...expenditure].flatMap((row) => {
    const { code = '' } = row
    const scope = fundScopes[code]
    const own = kinds[code] ?? (scope ? subject : undefined)
    return own === undefined ? [] : stagesOf(row, own, scope)
  })
}

const stagesOf = (row: MoneyRow, subject: string, scope?: string): Fact[] => [
  ...moneyStages.flatMap((stage) => factOf(row.money(stage), subject, stage, scope)),
  ...factOf(row.rate(), subject, 'rate', scope),
]

/** Each project of a summary, and what they come to together. */
export function projectSummaryFacts({ projects, unit }: Facts): Fact[] {
  const rows = projects.flatMap((row) => {
    const subject = `project/${row.printed.label}`
    return [...stagesOf(row, subject), ...factOf(row.mark('score'), subject, 'score')]
  })
  const full = rows.filter(({ stage, figure }) => stage === 'score' && figure.value.eq(100)).length
  return [
    ...rows,
    together('evaluatedProjects', 'count', new Decimal(projects.length)),
    together('evaluatedProjects.fullScore', 'count', new Decimal(full)),
    ...(['finalBudget', 'outturn'] as const).flatMap((stage) => added(unit, rows, stage)),
  ]
}

function together(
  subject: string,
  stage: Stage,
  value: Decimal,
  decimals = 0,
  counting: Fact['operand']['counting'] = { kind: 'count', unit: null },
): Fact {
  const label = quantityLabel(subject, 'all', stage)
  const operand = {
    label,
    where: { path: ['rows'], row: `${subject}@all`, column: stage },
    value,
    ...(counting ? { counting } : {}),
  }
  return { subject, scope: 'all', stage, figure: { value, decimals }, operand }
}

function added(unit: MoneyUnit, rows: readonly Fact[], stage: 'finalBudget' | 'outturn'): Fact[] {
  const parts = rows.filter((row) => row.stage === stage)
  if (parts.length === 0) return []
  const decimals = Math.max(...parts.map(({ figure }) => figure.decimals))
  const sum = Decimal.sum(...parts.map(({ figure }) => figure.value))
  return [together('evaluatedProjects', stage, sum, decimals, { kind: 'money', unit, decimals: Math.max(decimals, 0) })]
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
export function basicDataFacts({ printed: { grids: [grid] = [] }, unit }: Facts): Fact[] {
  if (!grid) return []
  return grid.codes.flatMap((code, row) => {
    const subject = basicDataSubjects[code]
    if (subject === undefined) return []
    return grid.layout.columns.flatMap(({ id }, column) =>
      id === 'originalBudget' || id === 'outturn' ? factOf(gridCell(refer(grid, row, column), unit), subject, id) : [],
    )
  })
}
