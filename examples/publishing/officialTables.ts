import type { FinalAccountsJson } from '../../src/documents/json/finalAccountsJson.js'
import { basicExpenditure } from './basicExpenditure.js'
import { codedTable } from './codedTable.js'
import type { PublishedTable, Row } from './publishedTable.js'
import { sidedTable } from './sidedTable.js'
import { threePublic } from './threePublic.js'

const functional = ['功能分类科目编码', '科目名称'] as const

/** The nine tables of final accounts in the official layout, 公开01 to 09: heads as printed, one over the other where merged. */
export function officialTables({ tables }: FinalAccountsJson): readonly PublishedTable[] {
  const rows = (table: unknown): readonly Row[] => (table as { readonly rows: readonly Row[] }).rows
  const t = tables as Readonly<Record<string, { readonly income: unknown; readonly expenditure: unknown }>>
  const sides = (id: string) => [rows(t[id]?.income), rows(t[id]?.expenditure)] as const
  const body: Readonly<Record<string, Omit<PublishedTable, 'number' | 'title' | 'notes'>>> = {
    incomeAndExpenditure: sidedTable(...sides('incomeAndExpenditure'), [['outturn', '金额']]),
    income: codedTable(rows(t.income), functional, [
      ['total', '本年收入合计'],
      ['fiscalAppropriation', '财政拨款收入'],
      ['grantFromSuperior', '上级补助收入'],
      ['publicService', '事业收入'],
      ['commercialOperation', '经营收入'],
      ['remittanceFromSubordinate', '附属单位上缴收入'],
      ['other', '其他收入'],
    ]),
    expenditure: codedTable(rows(t.expenditure), functional, [
      ['total', '本年支出合计'],
      ['basic', '基本支出'],
      ['project', '项目支出'],
      ['remittanceToSuperior', '上缴上级支出'],
      ['commercialOperation', '经营支出'],
      ['grantToSubordinate', '对附属单位补助支出'],
    ]),
    fiscalAppropriation: sidedTable(...sides('fiscalAppropriation'), [
      ['total', '合计'],
      ['generalPublicBudget', '一般公共预算财政拨款'],
      ['governmentManagedFund', '政府性基金预算财政拨款'],
      ['stateCapitalOperations', '国有资本经营预算财政拨款'],
    ]),
    generalPublicBudgetExpenditure: codedTable(rows(t.generalPublicBudgetExpenditure), functional, [
      ['total', '小计', '本年支出'],
      ['basic', '基本支出', '本年支出'],
      ['project', '项目支出', '本年支出'],
    ]),
    basicExpenditure: basicExpenditure(rows(t.basicExpenditure)),
    governmentManagedFund: codedTable(rows(t.governmentManagedFund), functional, [
      ['openingBalance', '年初结转和结余'],
      ['income', '本年收入'],
      ['total', '小计', '本年支出'],
      ['basic', '基本支出', '本年支出'],
      ['project', '项目支出', '本年支出'],
      ['closingBalance', '年末结转和结余'],
    ]),
    stateCapitalOperations: codedTable(rows(t.stateCapitalOperations), ['科目代码', '科目名称'], [
      ['total', '合计', '本年支出'],
      ['basic', '基本支出', '本年支出'],
      ['project', '项目支出', '本年支出'],
    ]),
    threePublic: threePublic(rows(t.threePublic)),
  }
  return Object.entries(body).map(([id, table]) => {
    const { number, title, notes = [] } = t[id] as unknown as { number: string; title: string; notes?: string[] }
    return { number, title, notes, ...table }
  })
}
