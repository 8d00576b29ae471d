import { readFileSync } from 'node:fs'
import { BasicData } from '../../src/documents/basicData.js'
import { DepartmentBudgetTarget } from '../../src/documents/departmentBudgetTarget.js'
import { EvaluationReport } from '../../src/documents/evaluationReport.js'
import { FinalAccounts } from '../../src/documents/finalAccounts.js'
import { Monitoring } from '../../src/documents/monitoring.js'
import { ProjectSummary } from '../../src/documents/projectSummary.js'
import { SelfEvaluation } from '../../src/documents/selfEvaluation.js'
import { SpecialFundTarget } from '../../src/documents/specialFundTarget.js'

const jsonOf = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../examples/data/${name}.json`, import.meta.url), 'utf8'))

/** The real document that `json` is in an example, by the schema that reads it. */
const jsonOfSchema: Readonly<Record<string, string>> = {
  BasicData: 'zhuzhou-2023-basic-data',
  DepartmentBudgetTarget: 'suzhou-2024-department-target',
  DepartmentTarget: 'hengyang-2021-department-target',
  EvaluationReport: 'sanmenxia-2024-evaluation-report',
  FinalAccounts: 'sanmenxia-2024-final-accounts',
  Monitoring: 'monitoring-illustration',
  ProjectSummary: 'sanmenxia-2024-project-summary',
  ProjectTarget: 'hengyang-2021-project-target',
  SelfEvaluation: 'zhuzhou-2023-self-evaluation',
  SelfEvaluationReport: 'zhuzhou-2023-self-evaluation-report',
  SpecialFundTarget: 'hengyang-2021-special-fund-target',
}

/** What `json` stands for in this code; nothing where it reads none. */
export function jsonIn(code: string): unknown {
  const [, schema = ''] = /(\w+)\.parse\(json\)/u.exec(code) ?? []
  return jsonOfSchema[schema] && jsonOf(jsonOfSchema[schema])
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
