import { expectTypeOf, test } from 'vitest'
import type * as z from 'zod'
import type { accountsWire } from '../../src/documents/accountsWire.js'
import type { basicDataWire } from '../../src/documents/basicDataWire.js'
import type { departmentBudgetTargetWire } from '../../src/documents/departmentBudgetTargetWire.js'
import type { departmentTargetWire } from '../../src/documents/departmentTargetWire.js'
import type { evaluationReportWire } from '../../src/documents/evaluationReportWire.js'
import { FinalAccounts } from '../../src/documents/finalAccounts.js'
import type { BasicDataJson } from '../../src/documents/json/basicDataJson.js'
import type { DepartmentBudgetTargetJson, DepartmentTargetJson } from '../../src/documents/json/departmentTargetJson.js'
import type { EvaluationReportJson } from '../../src/documents/json/evaluationReportJson.js'
import type { FinalAccountsJson } from '../../src/documents/json/finalAccountsJson.js'
import type { MonitoringJson } from '../../src/documents/json/monitoringJson.js'
import type { ProjectSummaryJson } from '../../src/documents/json/projectSummaryJson.js'
import type { ProjectTargetJson, SpecialFundTargetJson } from '../../src/documents/json/projectTargetJson.js'
import type { SelfEvaluationJson } from '../../src/documents/json/selfEvaluationJson.js'
import type { SelfEvaluationReportJson } from '../../src/documents/json/selfEvaluationReportJson.js'
import type { monitoringWire } from '../../src/documents/monitoringWire.js'
import type { projectSummaryWire } from '../../src/documents/projectSummaryWire.js'
import type { projectTargetWire } from '../../src/documents/projectTargetWire.js'
import type { selfEvaluationReportWire } from '../../src/documents/selfEvaluationReportWire.js'
import type { selfEvaluationWire } from '../../src/documents/selfEvaluationWire.js'
import type { specialFundTargetWire } from '../../src/documents/specialFundTargetWire.js'
import type { Statement, statement } from '../../src/documents/statement.js'

test('what may be written is what the schema reads, no more and no less', () => {
  expectTypeOf<z.input<typeof accountsWire>>().toEqualTypeOf<FinalAccountsJson>()
  expectTypeOf<z.input<typeof basicDataWire>>().toEqualTypeOf<BasicDataJson>()
  expectTypeOf<z.input<typeof departmentBudgetTargetWire>>().toEqualTypeOf<DepartmentBudgetTargetJson>()
  expectTypeOf<z.input<typeof departmentTargetWire>>().toEqualTypeOf<DepartmentTargetJson>()
  expectTypeOf<z.input<typeof evaluationReportWire>>().toEqualTypeOf<EvaluationReportJson>()
  expectTypeOf<z.input<typeof monitoringWire>>().toEqualTypeOf<MonitoringJson>()
  expectTypeOf<z.input<typeof projectSummaryWire>>().toEqualTypeOf<ProjectSummaryJson>()
  expectTypeOf<z.input<typeof projectTargetWire>>().toEqualTypeOf<ProjectTargetJson>()
  expectTypeOf<z.input<typeof selfEvaluationReportWire>>().toEqualTypeOf<SelfEvaluationReportJson>()
  expectTypeOf<z.input<typeof selfEvaluationWire>>().toEqualTypeOf<SelfEvaluationJson>()
  expectTypeOf<z.input<typeof specialFundTargetWire>>().toEqualTypeOf<SpecialFundTargetJson>()
  expectTypeOf<z.input<typeof statement>>().toEqualTypeOf<Statement>()
})

const accounts: FinalAccountsJson = { kind: 'finalAccounts', year: 2024, department: '某局', unit: '万元', tables: {} }

test('accounts are written with every column of their tables, and with no other', () => {
  accounts.tables.income = { rows: [{ code: '2010350', label: '事业运行', total: '556.56', other: '' }] }
  // @ts-expect-error the first column is always printed
  accounts.tables.income = { rows: [{ label: '合计' }] }
  // @ts-expect-error 02 prints no basic expenditure
  accounts.tables.income = { rows: [{ label: '合计', total: '1.00', basic: '1.00' }] }
  // @ts-expect-error figures are texts as printed
  accounts.tables.income = { rows: [{ label: '合计', total: 556.56 }] }
})

test('a schema gives its document, and writes it back as JSON', () => {
  const document = FinalAccounts.parse(accounts)
  expectTypeOf(document).toEqualTypeOf<FinalAccounts>()
  expectTypeOf(FinalAccounts.encode(document)).toEqualTypeOf<FinalAccountsJson>()
})
