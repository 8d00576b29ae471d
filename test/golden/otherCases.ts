import type { RuleCase } from './ruleCase.js'

const expenditure = 'expenditure'
const row = (code: string, label: string, total: string) => ({ code, label, total })
const printed = (...rows: readonly ReturnType<typeof row>[]) => ({
  take: { [expenditure]: { rows: [] } },
  extra: { [expenditure]: rows },
})
const income = 'incomeAndExpenditure.income'
const closing = 'incomeAndExpenditure.expenditure'
const parts = [
  ['部门职责', '机构设置', '部门决算表', '收入支出决算总体情况说明', '收入决算情况说明', '支出决算情况说明'],
  ['财政拨款收入支出', '一般公共预算财政拨款支出', '“三公”经费', '机关运行经费', '政府采购', '国有资产占用'],
  ['名词解释'],
].flat()

/** Codes, the outline of the text, the units, last year. */
export const otherCases: readonly RuleCase[] = [
  { rule: 'C1', shows: 'a class that does not exist', ...printed(row('299', '其他类支出', '1.00')) },
  { rule: 'C1', shows: 'a section that does not exist', ...printed(row('20190', '其他款支出', '1.00')) },
  { rule: 'C1', shows: 'a code with a digit too few', ...printed(row('201035', '事业运行', '1.00')) },
  {
    rule: 'C2',
    shows: 'a code with two rows',
    ...printed(row('2010350', '事业运行', '1.00'), row('2010350', '事业运行', '2.00')),
  },
  {
    rule: 'C2',
    shows: 'an item without its section',
    ...printed(row('20103', '政府办公厅（室）及相关机构事务', '2.00'), row('2069999', '其他科学技术支出', '1.00')),
  },
  {
    rule: 'D3',
    shows: 'tables that the outline announces and the document lacks',
    take: { [expenditure]: { rows: ['total'] } },
    add: {
      excerpt: undefined,
      outline: [...parts, '预算绩效', ...['支出决算表', '收入决算表'].map((table) => `决算表/${table}`)],
    },
  },
  {
    rule: 'C6',
    shows: 'a rate of change that its row does not give',
    add: {
      tables: {
        threePublic: { rows: [{ label: '合计', previousOutturn: '4.00', outturn: '3.00', changeRate: '-35%' }] },
      },
    },
  },
  {
    rule: 'E42',
    shows: 'a rate of all above the rates of everything in it',
    add: {
      statements: ['expenditure', '201', '208'].map((subject, at) => ({
        kind: 'completion',
        subject,
        scope: 'generalPublicBudget',
        figures: { rate: `${[105.99, 100, 97][at]}%` },
      })),
    },
  },
  {
    rule: 'D7',
    shows: 'table 03 with its total alone',
    take: { [expenditure]: { rows: ['total'], columns: ['total'] } },
    add: { excerpt: undefined, outline: [...parts, '预算绩效', '决算表/支出决算表'] },
  },
  {
    rule: 'C4',
    shows: 'a code that no row of the table has',
    take: { threePublic: { rows: ['budget'] } },
    extra: { threePublic: [{ code: 'actual', label: '决算数', total: '3.58' }] },
  },
  {
    rule: 'C5',
    shows: 'a class by the name of another',
    ...printed(row('205', '卫生健康支出', '1.00')),
  },
  {
    rule: 'D8',
    shows: 'receptions without their number',
    add: {
      excerpt: undefined,
      outline: [...parts, '预算绩效', '决算表/支出决算表'],
      statements: [
        {
          kind: 'amount',
          subject: 'threePublic.officialReception',
          scope: 'generalPublicBudget',
          figures: { outturn: '0.25' },
        },
      ],
    },
    take: { [expenditure]: { rows: ['total'] } },
  },
  {
    rule: 'S27',
    shows: 'an item that the table does not have',
    take: { generalPublicBudgetExpenditure: {} },
    add: {
      excerpt: undefined,
      outline: [...parts, '预算绩效', '决算表/一般公共预算财政拨款支出决算表'],
      statements: [{ kind: 'amount', subject: '2050202', scope: 'generalPublicBudget', figures: { outturn: '2.00' } }],
    },
  },
  { rule: 'D1', shows: 'a text that does not speak of performance', add: { outline: parts } },
  {
    rule: 'D2',
    shows: 'units as really counted and named',
    add: {
      statements: [
        { kind: 'names', subject: 'units', scope: 'all', figures: { names: ['本级', '三门峡市政府集中采购中心'] } },
        { kind: 'count', subject: 'units', scope: 'all', figures: { count: '1', unit: '个' } },
      ],
    },
  },
  {
    rule: 'D9',
    shows: 'a filled table that says it is empty',
    take: { stateCapitalOperations: { rows: ['total'] } },
    extra: {
      stateCapitalOperations: [
        { code: '223', label: '国有资本经营预算支出', total: '0.10', basic: '0.00', project: '0.10' },
      ],
    },
    change: [
      ['stateCapitalOperations', 'total', 'total', '0.10'],
      ['stateCapitalOperations', 'total', 'project', '0.10'],
    ],
  },
  {
    rule: 'Y1',
    shows: 'an opening balance that is not last year’s closing one',
    take: { [income]: { rows: ['openingBalance'] } },
    change: [[income, 'openingBalance', 'outturn', '3.50']],
    previousYear: {
      take: { [closing]: { rows: ['closingBalance'] } },
      change: [[closing, 'closingBalance', 'outturn', '3.00']],
      add: { year: 2023 },
    },
  },
  {
    rule: 'S3',
    shows: 'a change that last year’s accounts do not give',
    take: { [expenditure]: { rows: ['total'], columns: ['total'] } },
    add: {
      statements: [
        { kind: 'change', subject: 'expenditure', scope: 'all', figures: { now: '1285.83', change: '减少109.37' } },
      ],
    },
    previousYear: {
      take: { [closing]: { rows: ['currentYearTotal'] } },
      change: [[closing, 'currentYearTotal', 'outturn', '1,393.46']],
      add: { year: 2023 },
    },
  },
]
