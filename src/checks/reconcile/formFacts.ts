import type { BasicData } from '../../documents/basicData.js'
import type { EvaluationReport } from '../../documents/evaluationReport.js'
import { amountAt, cellAt, isFigure } from '../../documents/grid.js'
import type { ProjectSummary } from '../../documents/projectSummary.js'
import type { SelfEvaluation } from '../../documents/selfEvaluation.js'
import { Decimal } from '../../exact/decimal.js'
import { shift } from '../../exact/unit.js'
import { quantityLabel } from '../../facts/narrative/quantityLabel.js'
import type { Stage } from '../../facts/narrative/stage.js'
import { type Fact, factOf, type Header } from './fact.js'
import { indicatorFacts } from './indicatorFacts.js'

const stages = ['originalBudget', 'finalBudget', 'budget', 'outturn', 'rate'] as const

/** Which money a row of funds is about; rows by kind of expenditure are subjects of their own. */
const fundScopes: Readonly<Record<string, string>> = {
  total: 'all',
  fiscalAppropriation: 'fiscalAppropriation',
  generalPublicBudget: 'generalPublicBudget',
  governmentManagedFund: 'governmentManagedFund',
  stateCapitalOperations: 'stateCapitalOperations',
}
const kinds: Readonly<Record<string, string>> = { basic: 'expenditure.basic', project: 'expenditure.project' }

/** Anything with rows of funds in the columns of the budget's stages. */
interface Funded extends Header {
  readonly funding: readonly { readonly code?: string | undefined }[]
  readonly expenditure?: readonly { readonly code?: string | undefined }[] | undefined
}

/** The funds of a form. `subject` is what they are for: the department's expenditure, or a project. */
export function fundingFacts(document: Funded, subject: string): Fact[] {
  const rows = [
    ...document.funding.map((row, at) => ({ row, path: ['funding', at] })),
    ...(document.expenditure ?? []).map((row, at) => ({ row, path: ['expenditure', at] })),
  ]
  return rows.flatMap(({ row, path }) => {
    const { code = '' } = row
    const scope = fundScopes[code]
    const own = kinds[code] ?? (scope ? subject : undefined)
    if (own === undefined) return []
    return stages.flatMap((stage) =>
      factOf(document, { subject: own, scope: scope ?? 'all', path: [...path, stage] }, stage, textOf(row, stage)),
    )
  })
}

const textOf = (row: object, key: string): string | undefined => {
  const value: unknown = Object.hasOwn(row, key) ? Reflect.get(row, key) : undefined
  return typeof value === 'string' ? value : undefined
}

/** What a self-evaluation is about: its project, or the department as a whole. */
export const evaluated = ({ form, project }: SelfEvaluation): string =>
  form === 'project' && project ? `project/${project.name}` : 'department'

/** Funds and total score of a self-evaluation. */
export function selfEvaluationFacts(document: SelfEvaluation): Fact[] {
  const subject = evaluated(document)
  return [
    ...fundingFacts(document, subject === 'department' ? 'expenditure' : subject),
    ...factOf(document, { subject, path: ['totals', 'score'] }, 'score', document.totals?.score),
    ...indicatorFacts(document, document.indicators, subject === 'department' ? undefined : subject),
  ]
}

/** The score that a report concludes with, and the rates that its indicators came to. */
export function evaluationReportFacts(document: EvaluationReport): Fact[] {
  const { conclusion, indicators = [] } = document
  return [
    ...factOf(document, { subject: 'department', path: ['conclusion', 'score'] }, 'score', conclusion?.score),
    ...indicatorFacts(document, indicators),
  ]
}

/** Each project of a summary, and what they come to together. */
export function projectSummaryFacts(document: ProjectSummary): Fact[] {
  const rows = document.rows.flatMap((row, at) =>
    ([...stages, 'score'] as const).flatMap((stage) =>
      factOf(document, { subject: `project/${row.name}`, path: ['rows', at, stage] }, stage, textOf(row, stage)),
    ),
  )
  const full = rows.filter(({ stage, figure }) => stage === 'score' && figure.value.eq(100)).length
  return [
    ...rows,
    together('evaluatedProjects', 'count', new Decimal(document.rows.length)),
    together('evaluatedProjects.fullScore', 'count', new Decimal(full)),
    ...(['finalBudget', 'outturn'] as const).flatMap((stage) => added(document, rows, stage)),
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

function added({ unit }: ProjectSummary, rows: readonly Fact[], stage: 'finalBudget' | 'outturn'): Fact[] {
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
export function basicDataFacts(document: BasicData): Fact[] {
  const grid = document.grids[0]
  if (!grid) return []
  return grid.codes.flatMap((code, row) => {
    const subject = basicDataSubjects[code]
    if (subject === undefined) return []
    return grid.layout.columns.flatMap(({ id }, column) => {
      const cell = cellAt(grid, row, column)
      if (cell < 0 || !isFigure(grid.prints[cell] as number) || (id !== 'originalBudget' && id !== 'outturn')) return []
      const text = shift(amountAt(grid, cell), 0).toString()
      return factOf(document, { subject, path: ['tables', ...grid.layout.path, 'rows', row, id] }, id, text)
    })
  })
}
