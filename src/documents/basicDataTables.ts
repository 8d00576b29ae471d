import type { NamedRow, TableLayout } from './tableLayout.js'

const row = (code: string, label: string, en: string, also: readonly string[] = []): NamedRow => ({
  code,
  label,
  en,
  also,
})

/** The grids of the basic data of a department: one, 经费控制情况. */
export const basicDataTables = [
  {
    id: 'expenditureControl',
    path: ['expenditureControl'],
    title: { zh: '经费控制情况', en: 'control of expenditure' },
    codes: 'none',
    columns: [
      { id: 'previousOutturn', label: '上年决算数', en: 'outturn of the year before' },
      { id: 'originalBudget', label: '本年预算数', en: 'original budget' },
      { id: 'outturn', label: '本年决算数', en: 'outturn' },
    ],
    named: [
      row('threePublic', '三公经费', 'overseas travel, vehicles and receptions', ['“三公”经费', '“三公经费”']),
      row('vehicles', '公务用车购置和维护经费', 'vehicles'),
      row('vehiclePurchase', '其中：公车购置', 'purchase of vehicles', ['公车购置']),
      row('vehicleOperation', '公车运行维护', 'operation of vehicles'),
      row('overseasTravel', '出国经费', 'overseas travel'),
      row('officialReception', '公务接待', 'official receptions'),
      row('project', '项目支出', 'project expenditure', ['项目支出：']),
      row('businessWork', '业务工作经费', 'project expenditure on the work of the department'),
      row('operationMaintenance', '运行维护经费', 'project expenditure on operation and maintenance'),
      row('specialFunds', '市级专项资金', 'special funds', [
        '市级专项资金（一个专项一行）',
        '省级专项资金（一个专项一行）',
      ]),
      row('nonPersonnel', '公用经费', 'non-personnel expenditure'),
      row('office', '其中：办公经费', 'office costs', ['办公经费']),
      row('utilitiesAndTravel', '水费、电费、差旅费', 'water, electricity and travel'),
      row('conferenceAndTraining', '会议费、培训费', 'conferences and training'),
      row('procurement', '政府采购金额', 'government procurement'),
      row('basicBudgetAdjustment', '部门基本支出预算调整', 'adjustment of the budget of basic expenditure'),
    ],
  },
] as const satisfies readonly TableLayout[]
