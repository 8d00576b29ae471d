import { DepartmentBudget } from '../../../src/documents/departmentBudget.js'
import { EvaluationReport } from '../../../src/documents/evaluationReport.js'
import { FinalAccounts } from '../../../src/documents/finalAccounts.js'
import type { AnyDocument } from '../../../src/documents/forms.js'
import { SelfEvaluation } from '../../../src/documents/selfEvaluation.js'
import { textPaper } from '../../../src/formats/textPaper.js'
import { readPaper } from '../../../src/intake/readPaper.js'
import { markdown } from '../../../src/presentation/markdown.js'
import { audit } from '../../../src/procedures/audit.js'

/** An input that can be made of any size: `of` makes one, and gives what is measured. */
export interface Growing {
  readonly size: number
  readonly of: (size: number) => () => unknown
}

export const many = <T>(count: number, one: (at: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, at) => one(at))
export const unit = { unit: '万元' } as const
export const frame = { year: 2024, department: '某局', unit: '万元' } as const
export const head = { ...frame, tables: {} } as const
export const accounts = (more: object): FinalAccounts =>
  FinalAccounts.parse({ kind: 'finalAccounts', excerpt: true, ...head, ...more } as never)
export const statement = (kind: string, subject: string, figures: object) => ({ kind, subject, scope: 'all', figures })
export const report = (count: number, told: (at: number) => readonly object[]): (() => unknown) => {
  const one = EvaluationReport.parse({
    kind: 'evaluationReport',
    ...frame,
    statements: many(count / 2, told).flat(),
  } as never)
  return () => audit(one)
}
export const amounts = (count: number, subject: (at: number) => string) =>
  many(count, (at) => statement('amount', subject(at), { outturn: `${at + 1}.00` }))
export const form = (count: number, more: (at: number) => object = () => ({})): SelfEvaluation =>
  SelfEvaluation.parse({
    kind: 'selfEvaluation',
    form: 'project',
    year: 2024,
    department: '某局',
    unit: '万元',
    funding: [
      {
        code: 'total',
        label: '年度资金总额',
        originalBudget: '10',
        finalBudget: '10',
        outturn: '9',
        points: '10',
        rate: '90%',
        score: '9',
      },
    ],
    goals: [],
    indicators: many(count, (at) => ({
      level1: '产出指标',
      level2: '数量指标',
      level3: `指标${at}`,
      target: '≥90%',
      actual: '80%',
      points: '1',
      score: '1',
      ...more(at),
    })),
  } as never)
export const line = (at: number) => ({
  key: `k${at}`,
  label: `项目${at}`,
  originalBudget: `${at + 1}.00`,
  finalBudget: `${at + 9}.00`,
  outturn: `${at + 2}.00`,
  reason: '同一个原因',
})
export const project = (at: number) => ({
  key: `p${at}`,
  label: `项目${at}`,
  finalBudget: `${at + 1}.00`,
  outturn: `${at}.50`,
  score: `${at % 100}.5`,
})
export const codeOf = (at: number): string => `2${String(at).padStart(6, '0')}`
export const rows = (count: number, label = (at: number): string => `款项${at}`) =>
  many(count, (at) => ({ code: codeOf(at), label: label(at), total: '1.00', basic: '1.00', project: '0.00' }))
/** A row whose parts do not make its total. */
export const wrongTotal = <Row extends object>(row: Row): Row & { readonly total: string } => ({
  ...row,
  total: '9.00',
})
export const expenditure = (count: number): FinalAccounts =>
  accounts({ tables: { expenditure: { rows: [{ code: 'total', label: '合计', total: '7.00' }, ...rows(count)] } } })
export const copies = (count: number, name: (at: number) => string): readonly AnyDocument[] =>
  many(count, (at) =>
    accounts({
      department: name(at),
      statements: amounts(3, (place) => `事项${place + (at % 2)}`).map((one) => ({
        ...one,
        figures: { outturn: `${at}.00` },
      })),
    }),
  )
export const budget = (at: number): DepartmentBudget =>
  DepartmentBudget.parse({
    kind: 'departmentBudget',
    ...head,
    department: `某队${at}`,
    tables: { expenditure: { rows: rows(50) } },
  } as never)
export const paper = (text: string) => () => readPaper(textPaper(text))
export const audited = (document: AnyDocument) => {
  const found = audit(document)
  return () => markdown(found)
}
export const sheet = (count: number): string =>
  `<h1>部门决算</h1><table><tr><th>科目编码<th>科目名称<th>本年支出合计</tr>${many(count, (at) => `<tr><td>${codeOf(at)}<td>款项${at}<td>1.00</tr>`).join('')}</table>`
