import type { ColumnLayout, NamedRow, TableLayout } from './tableLayout.js'

const column = (id: string, label: string, en: string): ColumnLayout => ({ id, label, en })
const row = (code: string, label: string, en: string, also: readonly string[] = []): NamedRow => ({
  code,
  label,
  en,
  also,
})

const outturn = column('outturn', '决算数', 'outturn')
const originalBudget = column('originalBudget', '年初预算数', 'original budget')
const finalBudget = column('finalBudget', '全年预算数', 'final budget')
const basic = column('basic', '基本支出', 'basic expenditure')
const project = column('project', '项目支出', 'project expenditure')

const total = row('total', '合计', 'total', ['总计', '合 计'])
const currentIncome = row('currentYearTotal', '本年收入合计', 'total income of the year')
const currentExpenditure = row('currentYearTotal', '本年支出合计', 'total expenditure of the year')
const opening = row('openingBalance', '年初结转和结余', 'opening balance', [
  '年初财政拨款结转和结余',
  '上年结转和结余',
  '上年结转',
])
const closing = row('closingBalance', '年末结转和结余', 'closing balance', ['年末财政拨款结转和结余', '结转下年'])
const grandTotal = row('grandTotal', '总计', 'grand total', ['收入总计', '支出总计', '合计'])

const general = row('generalPublicBudget', '一般公共预算财政拨款', 'general public budget', [
  '一般公共预算财政拨款收入',
  '一般公共预算拨款收入',
])
const fund = row('governmentManagedFund', '政府性基金预算财政拨款', 'government-managed fund', [
  '政府性基金预算财政拨款收入',
  '政府性基金预算拨款收入',
])
const capital = row('stateCapitalOperations', '国有资本经营预算财政拨款', 'state capital operations', [
  '国有资本经营预算财政拨款收入',
  '国有资本经营预算拨款收入',
])

const funds = [
  column('generalPublicBudget', '一般公共预算财政拨款', 'general public budget'),
  column('governmentManagedFund', '政府性基金预算财政拨款', 'government-managed fund'),
  column('stateCapitalOperations', '国有资本经营预算财政拨款', 'state capital operations'),
] as const

const stageByFund = (stage: string, label: string, en: string): readonly ColumnLayout[] => [
  column(stage, label, en),
  column(`${stage}GeneralPublicBudget`, `${label}：一般公共预算财政拨款`, `${en}, general public budget`),
  column(`${stage}GovernmentManagedFund`, `${label}：政府性基金预算财政拨款`, `${en}, government-managed fund`),
  column(`${stage}StateCapitalOperations`, `${label}：国有资本经营预算财政拨款`, `${en}, state capital operations`),
]

/** The grids of 公开01–09, by role. 01 and 04 have two sides, each a grid of its own. */
export const accountTables = [
  {
    id: 'incomeAndExpenditure.income',
    path: ['incomeAndExpenditure', 'income'],
    title: { zh: '收入支出决算总表·收入', en: 'income and expenditure, income side' },
    codes: 'none',
    columns: [outturn, originalBudget, finalBudget],
    named: [
      general,
      fund,
      capital,
      row('grantFromSuperior', '上级补助收入', 'grants from superior units'),
      row('publicService', '事业收入', 'income from public services'),
      row('commercialOperation', '经营收入', 'income from commercial operations', ['事业单位经营收入']),
      row('remittanceFromSubordinate', '附属单位上缴收入', 'remittances from subordinate units'),
      row('other', '其他收入', 'other income'),
      currentIncome,
      row('nonFiscalBalanceUsed', '使用非财政拨款结余', 'non-fiscal balance used', [
        '使用非财政拨款结余(含专用结余)',
        '用事业基金弥补收支差额',
      ]),
      opening,
      grandTotal,
    ],
  },
  {
    id: 'incomeAndExpenditure.expenditure',
    path: ['incomeAndExpenditure', 'expenditure'],
    title: { zh: '收入支出决算总表·支出', en: 'income and expenditure, expenditure side' },
    codes: 'functional',
    columns: [outturn, originalBudget, finalBudget],
    named: [currentExpenditure, row('surplusDistribution', '结余分配', 'distribution of surplus'), closing, grandTotal],
  },
  {
    id: 'income',
    path: ['income'],
    title: { zh: '收入决算表', en: 'income' },
    codes: 'functional',
    columns: [
      column('total', '本年收入合计', 'total income of the year'),
      column('fiscalAppropriation', '财政拨款收入', 'fiscal appropriations'),
      column('grantFromSuperior', '上级补助收入', 'grants from superior units'),
      column('publicService', '事业收入', 'income from public services'),
      column('educationFees', '其中：教育收费', 'of which education fees'),
      column('commercialOperation', '经营收入', 'income from commercial operations'),
      column('remittanceFromSubordinate', '附属单位上缴收入', 'remittances from subordinate units'),
      column('other', '其他收入', 'other income'),
    ],
    named: [total],
  },
  {
    id: 'expenditure',
    path: ['expenditure'],
    title: { zh: '支出决算表', en: 'expenditure' },
    codes: 'functional',
    columns: [
      column('total', '本年支出合计', 'total expenditure of the year'),
      basic,
      project,
      column('remittanceToSuperior', '上缴上级支出', 'remittances to superior units'),
      column('commercialOperation', '经营支出', 'expenditure on commercial operations'),
      column('grantToSubordinate', '对附属单位补助支出', 'grants to subordinate units'),
    ],
    named: [total],
  },
  {
    id: 'fiscalAppropriation.income',
    path: ['fiscalAppropriation', 'income'],
    title: { zh: '财政拨款收入支出决算总表·收入', en: 'fiscal appropriations, income side' },
    codes: 'none',
    columns: [outturn, originalBudget, finalBudget],
    named: [
      general,
      fund,
      capital,
      currentIncome,
      opening,
      row(
        'openingBalance.generalPublicBudget',
        '年初结转和结余：一般公共预算财政拨款',
        'opening balance, general public budget',
        ['一般公共预算财政拨款'],
      ),
      row(
        'openingBalance.governmentManagedFund',
        '年初结转和结余：政府性基金预算财政拨款',
        'opening balance, government-managed fund',
        ['政府性基金预算财政拨款'],
      ),
      row(
        'openingBalance.stateCapitalOperations',
        '年初结转和结余：国有资本经营预算财政拨款',
        'opening balance, state capital operations',
        ['国有资本经营预算财政拨款'],
      ),
      grandTotal,
    ],
  },
  {
    id: 'fiscalAppropriation.expenditure',
    path: ['fiscalAppropriation', 'expenditure'],
    title: { zh: '财政拨款收入支出决算总表·支出', en: 'fiscal appropriations, expenditure side' },
    codes: 'functional',
    columns: [
      column('total', '合计', 'total'),
      ...funds,
      ...stageByFund('originalBudget', '年初预算数', 'original budget'),
      ...stageByFund('finalBudget', '全年预算数', 'final budget'),
    ],
    named: [currentExpenditure, closing, grandTotal],
  },
  {
    id: 'generalPublicBudgetExpenditure',
    path: ['generalPublicBudgetExpenditure'],
    title: { zh: '一般公共预算财政拨款支出决算表', en: 'expenditure of the general public budget' },
    codes: 'functional',
    columns: [
      column('total', '小计', 'total'),
      basic,
      project,
      column('openingBalance', '年初结转和结余', 'opening balance'),
      column('income', '本年收入', 'income of the year'),
      column('closingBalance', '年末结转和结余', 'closing balance'),
    ],
    named: [total],
  },
  {
    id: 'basicExpenditure',
    path: ['basicExpenditure'],
    title: {
      zh: '一般公共预算财政拨款基本支出决算明细表',
      en: 'basic expenditure of the general public budget by economic class',
    },
    codes: 'economic',
    columns: [
      column('amount', '决算数', 'outturn'),
      column('personnel', '人员经费', 'personnel expenditure'),
      column('nonPersonnel', '公用经费', 'non-personnel expenditure'),
    ],
    named: [
      row('personnel', '人员经费合计', 'personnel expenditure', ['人员经费']),
      row('nonPersonnel', '公用经费合计', 'non-personnel expenditure', ['公用经费']),
      total,
    ],
  },
  {
    id: 'governmentManagedFund',
    path: ['governmentManagedFund'],
    title: { zh: '政府性基金预算财政拨款收入支出决算表', en: 'government-managed fund' },
    codes: 'functional',
    columns: [
      column('total', '本年支出：小计', 'expenditure of the year'),
      column('openingBalance', '年初结转和结余', 'opening balance'),
      column('income', '本年收入', 'income of the year'),
      basic,
      project,
      column('closingBalance', '年末结转和结余', 'closing balance'),
    ],
    named: [total],
  },
  {
    id: 'stateCapitalOperations',
    path: ['stateCapitalOperations'],
    title: { zh: '国有资本经营预算财政拨款支出决算表', en: 'state capital operations' },
    codes: 'functional',
    columns: [
      column('total', '合计', 'total'),
      basic,
      project,
      column('openingBalance', '年初结转和结余', 'opening balance'),
      column('income', '本年收入', 'income of the year'),
      column('closingBalance', '年末结转和结余', 'closing balance'),
    ],
    named: [total],
  },
  {
    id: 'threePublic',
    path: ['threePublic'],
    title: { zh: '财政拨款“三公”经费支出决算表', en: 'overseas travel, vehicles and official receptions' },
    codes: 'none',
    columns: [
      column('total', '合计', 'total'),
      column('overseasTravel', '因公出国（境）费', 'overseas travel'),
      column('vehicles', '公务用车购置及运行维护费', 'vehicles'),
      column('vehiclePurchase', '公务用车购置费', 'purchase of vehicles'),
      column('vehicleOperation', '公务用车运行维护费', 'operation of vehicles'),
      column('officialReception', '公务接待费', 'official receptions'),
      column('conference', '会议费', 'conferences'),
      column('training', '培训费', 'training'),
    ],
    named: [
      row('budget', '预算数', 'budget'),
      row('outturn', '决算数', 'outturn'),
      row('originalBudget', '年初预算数', 'original budget', ['年初预算']),
      row('finalBudget', '全年预算数', 'final budget', ['全年预算', '调整预算数', '调整后预算数']),
    ],
  },
] as const satisfies readonly TableLayout[]

/** A grid of money of the final accounts, by role; 01 and 04 by role and side. */
export type GridId = (typeof accountTables)[number]['id']

/** The place of each grid in `accountTables` and in a document's `grids`. */
export const gridIds: readonly GridId[] = accountTables.map((layout) => layout.id)
