import { readdirSync, readFileSync } from 'node:fs'
import { BasicData } from '../../src/documents/basicData.js'
import { DepartmentBudgetTarget } from '../../src/documents/departmentBudgetTarget.js'
import { EvaluationReport } from '../../src/documents/evaluationReport.js'
import { FinalAccounts } from '../../src/documents/finalAccounts.js'
import { Monitoring } from '../../src/documents/monitoring.js'
import { ProjectSummary } from '../../src/documents/projectSummary.js'
import { SelfEvaluation } from '../../src/documents/selfEvaluation.js'
import { SpecialFundTarget } from '../../src/documents/specialFundTarget.js'

const folder = new URL('../../examples/data/', import.meta.url)
const jsonOf = (name: string): { readonly kind: string } =>
  JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'))

/** The last real document of each kind: what `json` is in an example. */
const jsonOfKind = new Map(
  readdirSync(folder)
    .map((file) => jsonOf(file.replace(/\.json$/, '')))
    .map((json) => [json.kind, json]),
)

/** What `json` stands for in this code; nothing where it reads none. */
export function jsonIn(code: string): unknown {
  const [, schema = ''] = /(\w+)\.parse\(json\)/u.exec(code) ?? []
  return jsonOfKind.get(`${schema.charAt(0).toLowerCase()}${schema.slice(1)}`)
}

/** Documents that examples speak of by a name. */
export const accounts = FinalAccounts.parse(jsonOf('sanmenxia-2024-final-accounts'))
export const report = EvaluationReport.parse(jsonOf('sanmenxia-2024-evaluation-report'))
export const summary = ProjectSummary.parse(jsonOf('sanmenxia-2024-project-summary'))
export const selfEvaluation = SelfEvaluation.parse(jsonOf('zhuzhou-2023-self-evaluation'))
export const basicData = BasicData.parse(jsonOf('zhuzhou-2023-basic-data'))
export const departmentBudgetTarget = DepartmentBudgetTarget.parse(jsonOf('suzhou-2024-department-target'))
export const specialFundTarget = SpecialFundTarget.parse(jsonOf('hengyang-2021-special-fund-target'))
export const monitoring = Monitoring.parse(jsonOf('monitoring-illustration'))
