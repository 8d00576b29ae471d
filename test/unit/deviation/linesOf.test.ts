import { describe, expect, it } from 'vitest'
import { budgetBridge } from '../../../src/deviation/budgetBridge.js'
import type { Dimension, LinedDocument } from '../../../src/deviation/lines/dimension.js'
import type { DocumentLine, LineAmount } from '../../../src/deviation/lines/documentLine.js'
import { linesOf } from '../../../src/deviation/linesOf.js'
import { type GivenMoney, readMoney } from '../../../src/deviation/readMoney.js'
import { BasicData } from '../../../src/documents/basicData.js'
import { DepartmentBudgetTarget } from '../../../src/documents/departmentBudgetTarget.js'
import { DepartmentTarget } from '../../../src/documents/departmentTarget.js'
import { EvaluationReport } from '../../../src/documents/evaluationReport.js'
import { FinalAccounts } from '../../../src/documents/finalAccounts.js'
import { Monitoring } from '../../../src/documents/monitoring.js'
import { ProjectSummary } from '../../../src/documents/projectSummary.js'
import { ProjectTarget } from '../../../src/documents/projectTarget.js'
import { SelfEvaluation } from '../../../src/documents/selfEvaluation.js'
import { SelfEvaluationReport } from '../../../src/documents/selfEvaluationReport.js'
import { SpecialFundTarget } from '../../../src/documents/specialFundTarget.js'

const header = { year: 2024, department: '某局', unit: '万元' } as const

const shown = (given: GivenMoney | undefined): string => {
  const read = readMoney(given, { unit: '万元' })
  return typeof read === 'string' ? read : String(read.value)
}

/** `key: amount, amount` of each line. */
const told = (lines: readonly DocumentLine[], ...amounts: readonly LineAmount[]): string[] =>
  lines.map((line) => `${line.key}: ${amounts.map((at) => shown(line[at])).join(', ')}`)

const accounts = FinalAccounts.parse({
  kind: 'finalAccounts',
  ...header,
  tables: {
    incomeAndExpenditure: {
      income: { rows: [{ code: 'grandTotal', label: '总计', outturn: '100.00' }] },
      expenditure: {
        rows: [
          { code: '201', label: '一般公共服务支出', originalBudget: '50.00', finalBudget: '70.00', outturn: '60.00' },
          { code: '202', label: '外交支出', originalBudget: '0.00', finalBudget: '0.00', outturn: '0.00' },
          { code: '205', label: '教育支出', originalBudget: '10.00', finalBudget: '0.00', outturn: '0.00' },
          {
            code: 'currentYearTotal',
            label: '本年支出合计',
            originalBudget: '60.00',
            finalBudget: '70.00',
            outturn: '60.00',
          },
          { code: 'closingBalance', label: '年末结转和结余', outturn: '40.00' },
        ],
      },
    },
    expenditure: {
      rows: [
        { code: 'total', label: '合计', total: '60.00', basic: '45.00', project: '15.00' },
        { code: '201', label: '一般公共服务支出', total: '60.00', basic: '45.00', project: '15.00' },
        { code: '20103', label: '政府办公厅', total: '60.00', basic: '45.00', project: '15.00' },
        { code: '2010301', label: '行政运行', total: '40.00', basic: '40.00', project: '0.00' },
        { code: '2010302', label: '一般行政管理事务', total: '20.00', basic: '5.00', project: '15.00' },
      ],
    },
    fiscalAppropriation: {
      income: { rows: [{ code: 'grandTotal', label: '总计', outturn: '60.00' }] },
      expenditure: {
        rows: [
          {
            code: 'currentYearTotal',
            label: '本年支出合计',
            total: '60.00',
            generalPublicBudget: '55.00',
            governmentManagedFund: '5.00',
            stateCapitalOperations: '0.00',
            originalBudgetGeneralPublicBudget: '50.00',
          },
          {
            code: 'closingBalance',
            label: '年末结转',
            total: '3.00',
            generalPublicBudget: '3.00',
            governmentManagedFund: '',
          },
        ],
      },
    },
    basicExpenditure: {
      rows: [
        { code: '301', label: '工资福利支出', amount: '30.00' },
        { code: '30101', label: '基本工资', amount: '20.00' },
        { code: '30102', label: '津贴补贴', amount: '10.00' },
        { code: '303', label: '对个人和家庭的补助', amount: '2.00' },
      ],
    },
    threePublic: {
      scope: 'generalPublicBudget',
      rows: [
        {
          code: 'budget',
          label: '预算数',
          total: '6.00',
          overseasTravel: '0.00',
          vehicles: '5.00',
          vehiclePurchase: '0.00',
          vehicleOperation: '5.00',
          officialReception: '1.00',
        },
        {
          code: 'outturn',
          label: '决算数',
          total: '3.58',
          overseasTravel: '0.00',
          vehicles: '3.33',
          vehiclePurchase: '0.00',
          vehicleOperation: '3.33',
          officialReception: '0.25',
        },
      ],
    },
  },
  statements: [
    {
      kind: 'completion',
      subject: '2010301',
      scope: 'all',
      figures: { originalBudget: '42.00', outturn: '41.00', rate: '97.62%' },
    },
    {
      kind: 'completion',
      subject: '2010302',
      scope: 'generalPublicBudget',
      figures: { originalBudget: '18.00', outturn: '20.00', rate: '111.11%' },
    },
    { kind: 'amount', subject: '2080505', scope: 'all', figures: { originalBudget: '1.00' } },
    { kind: 'amount', subject: '2999999', scope: 'all', figures: { originalBudget: '2.00' } },
    {
      kind: 'amount',
      subject: 'expenditure',
      scope: 'governmentManagedFund',
      figures: { originalBudget: '5.00', outturn: '5.00' },
    },
    { kind: 'amount', subject: 'expenditure.project', scope: 'all', figures: { originalBudget: '16.00' } },
    { kind: 'amount', subject: 'project/平台', scope: 'all', figures: { originalBudget: '7', outturn: '6' } },
    { kind: 'amount', subject: 'project/平台/人均成本', scope: 'all', figures: { outturn: '2.7' } },
    { kind: 'change', subject: 'project/平台', scope: 'all', figures: { now: '6' } },
  ],
})

describe('the lines of final accounts', () => {
  it('by functional class are the lowest codes, with budgets that only sentences state', () => {
    expect(told(linesOf(accounts, 'functionalClass'), 'originalBudget', 'finalBudget', 'outturn')).toEqual([
      '2010301: 42, missing, 40',
      '2010302: missing, missing, 20',
      '205: 10, 0, 0',
      '2080505: 1, missing, missing',
      '2999999: 2, missing, missing',
    ])
  })

  it('take a figure from the table where a sentence prints it too, and the label as well', () => {
    const [first, , , pension, unknown] = linesOf(accounts, 'functionalClass')
    expect([first?.label, pension?.label, unknown?.label]).toEqual([
      '行政运行',
      '机关事业单位基本养老保险缴费支出',
      '2999999',
    ])
  })

  it('by class keep the three stages, without what nothing was budgeted or spent for', () => {
    const classes = linesOf(accounts, 'functionalClass', { level: 'class' })
    expect(told(classes, 'originalBudget', 'finalBudget', 'outturn')).toEqual(['201: 50, 70, 60', '205: 10, 0, 0'])
    expect(budgetBridge(classes, accounts).total.outcome).toBe('decided')
  })

  it('are of the scope asked for, and no other', () => {
    const general = linesOf(accounts, 'functionalClass', { scope: 'generalPublicBudget' })
    expect(told(general, 'originalBudget', 'outturn')).toEqual(['2010302: 18, 20'])
    expect(general.map(({ scope }) => scope)).toEqual(['generalPublicBudget'])
    expect(linesOf(accounts, 'functionalClass', { scope: 'stateCapitalOperations' })).toEqual([])
  })

  it('by economic class are the outturn of basic expenditure', () => {
    expect(told(linesOf(accounts, 'economicClass'), 'outturn')).toEqual(['30101: 20', '30102: 10', '303: 2'])
    expect(told(linesOf(accounts, 'economicClass', { level: 'class' }), 'outturn')).toEqual(['301: 30', '303: 2'])
  })

  it('by source are the budgets with what is carried over, a blank being no zero', () => {
    const lines = linesOf(accounts, 'fundingSource')
    expect(told(lines, 'originalBudget', 'outturn', 'closingBalance')).toEqual([
      'generalPublicBudget: 50, 55, 3',
      'governmentManagedFund: 5, 5, blank',
    ])
    expect(lines.map(({ scope, label }) => [scope, label])).toEqual([
      ['generalPublicBudget', '一般公共预算'],
      ['governmentManagedFund', '政府性基金预算'],
    ])
  })

  it('by kind are basic expenditure and projects', () => {
    expect(told(linesOf(accounts, 'expenditureKind'), 'originalBudget', 'outturn')).toEqual([
      'basic: missing, 45',
      'project: 16, 15',
    ])
    expect(linesOf(accounts, 'expenditureKind', { scope: 'fiscalAppropriation' })).toEqual([])
  })

  it('by project are those that sentences name', () => {
    expect(told(linesOf(accounts, 'project'), 'originalBudget', 'outturn')).toEqual(['平台: 7, 6'])
  })

  it('of the unit are one, with its balance', () => {
    expect(
      told(linesOf(accounts, 'unit'), 'originalBudget', 'finalBudget', 'outturn', 'closingBalance', 'annualBudget'),
    ).toEqual(['某局: 60, 70, 60, 40, 70'])
  })

  it('of the three public expenses are the items that add to them, of the scope that the table declares', () => {
    const lines = linesOf(accounts, 'threePublic')
    expect(told(lines, 'finalBudget', 'outturn')).toEqual(['vehicleOperation: 5, 3.33', 'officialReception: 1, 0.25'])
    expect(lines.map(({ scope }) => scope)).toEqual(['generalPublicBudget', 'generalPublicBudget'])
  })

  it('keep vehicles whole where the table does not split them, and take appropriations where it declares nothing', () => {
    const rows = [{ code: 'outturn', label: '决算数', total: '3.00', overseasTravel: '1.00', vehicles: '2.00' }]
    const bare = FinalAccounts.parse({ kind: 'finalAccounts', ...header, tables: { threePublic: { rows } } })
    expect(told(linesOf(bare, 'threePublic'), 'outturn')).toEqual(['overseasTravel: 1', 'vehicles: 2'])
    expect(linesOf(bare, 'threePublic')[0]?.scope).toBe('fiscalAppropriation')
    expect(linesOf(bare, 'economicClass')).toEqual([])
  })
})

const target = DepartmentBudgetTarget.parse({
  kind: 'departmentBudgetTarget',
  ...header,
  funding: [
    { code: 'total', label: '资金总额', budget: '100' },
    { code: 'fiscalAppropriation', label: '小计', group: '财政拨款', budget: '90' },
    { code: 'generalPublicBudget', label: '一般公共预算资金', group: '财政拨款', budget: '90' },
    { code: 'otherFunds', label: '其他资金', budget: '100000元' },
  ],
  expenditure: [
    { code: 'basic', label: '基本支出', budget: '40', halfYearPlannedOutturn: '20' },
    { code: 'project', label: '项目支出', budget: '60', halfYearPlannedOutturn: '10' },
    { label: '培训费', group: '项目支出', budget: '60', halfYearPlannedOutturn: '' },
    { label: '其中：差旅', group: '培训费', budget: '5' },
  ],
  goals: [],
  indicators: [],
})

describe('the lines of a form', () => {
  it('by source leave out the total, and all appropriations where their budgets stand beside', () => {
    const lines = linesOf(target, 'fundingSource')
    expect(told(lines, 'annualBudget', 'outturn')).toEqual([
      'generalPublicBudget: 90, missing',
      'otherFunds: 10, missing',
    ])
    expect(lines.map(({ scope }) => scope)).toEqual(['generalPublicBudget', 'otherFunds'])
  })

  it('of expenditure leave out what is made of others', () => {
    expect(told(linesOf(target, 'expenditureLine'), 'annualBudget', 'plannedOutturn')).toEqual([
      'basic: 40, 20',
      '培训费: 60, blank',
    ])
    expect(told(linesOf(target, 'expenditureKind'), 'annualBudget')).toEqual(['basic: 40', 'project: 60'])
    expect(told(linesOf(target, 'project'), 'annualBudget')).toEqual(['培训费: 60'])
    expect(told(linesOf(target, 'unit'), 'annualBudget')).toEqual(['某局: 100'])
  })

  it('keep the parts of basic expenditure in its place', () => {
    const form = DepartmentTarget.parse({
      kind: 'departmentTarget',
      ...header,
      funding: [{ code: 'fiscalAppropriation', label: '财政拨款', budget: '9' }],
      expenditure: [
        { code: 'basic', label: '基本支出', budget: '9' },
        { code: 'personnel', label: '人员经费', budget: '5' },
        { code: 'nonPersonnel', label: '公用经费', budget: '4' },
      ],
      goals: [],
      indicators: [],
    })
    expect(told(linesOf(form, 'expenditureLine'), 'annualBudget')).toEqual(['personnel: 5', 'nonPersonnel: 4'])
    expect(told(linesOf(form, 'fundingSource'), 'annualBudget')).toEqual(['fiscalAppropriation: 9'])
    expect(linesOf(form, 'unit')).toEqual([])
  })

  it('on a project are that project', () => {
    const base = { ...header, goals: [], indicators: [] }
    const funding = [{ code: 'total' as const, label: '资金总额', budget: '4', mediumTermBudget: '9' }]
    const project = ProjectTarget.parse({
      kind: 'projectTarget',
      ...base,
      funding,
      project: { name: '平台', code: '01' },
    })
    const fund = SpecialFundTarget.parse({ kind: 'specialFundTarget', ...base, funding, project: { name: '平台' } })
    expect(told(linesOf(project, 'project'), 'annualBudget')).toEqual(['01: 4'])
    expect(told(linesOf(fund, 'project'), 'annualBudget', 'mediumTermBudget')).toEqual(['平台: 4, 9'])
    expect(linesOf(fund, 'fundingSource')).toEqual([])
  })

  it('of a self-evaluation have the three stages', () => {
    const funding = [
      { code: 'total' as const, label: '年度资金总额', originalBudget: '10', finalBudget: '12', outturn: '11' },
      { code: 'unitFunds' as const, label: '单位资金', originalBudget: '', finalBudget: '2', outturn: '2' },
      { code: 'project' as const, label: '项目支出', amount: '12' },
    ]
    const base = { kind: 'selfEvaluation' as const, ...header, funding, goals: [], indicators: [] }
    const department = SelfEvaluation.parse({ ...base, form: 'department' })
    const project = SelfEvaluation.parse({ ...base, form: 'project', project: { name: '平台' } })
    expect(told(linesOf(department, 'unit'), 'originalBudget', 'finalBudget', 'outturn')).toEqual(['某局: 10, 12, 11'])
    expect(told(linesOf(department, 'fundingSource'), 'originalBudget', 'outturn')).toEqual(['unitFunds: blank, 2'])
    expect([linesOf(department, 'project'), linesOf(project, 'unit'), linesOf(department, 'expenditureKind')]).toEqual([
      [],
      [],
      [],
    ])
    expect(told(linesOf(project, 'project'), 'outturn')).toEqual(['平台: 11'])
  })

  it('of a monitoring form have their plan, their outturn and their cause', () => {
    const form = Monitoring.parse({
      kind: 'monitoring',
      form: 'department',
      ...header,
      period: { month: 6 },
      funding: [
        { code: 'total', label: '总额', originalBudget: '10', finalBudget: '', plannedOutturn: '5', outturn: '4' },
        { label: '甲', group: '项目支出', originalBudget: '1', causes: { explanation: '流标', other: '√' } },
        { label: '乙', group: '项目支出', originalBudget: '1', causes: { staff: '√' } },
        { label: '丙', group: '项目支出', originalBudget: '1' },
      ],
      goals: [],
      indicators: [],
    })
    expect(told(linesOf(form, 'unit'), 'annualBudget', 'plannedOutturn')).toEqual(['某局: blank, 5'])
    expect(linesOf(form, 'expenditureLine').map(({ key, reason, isMarked }) => [key, reason, isMarked])).toEqual([
      ['甲', '流标', true],
      ['乙', '', true],
      ['丙', '', undefined],
    ])
    const bare = Monitoring.parse({
      ...form.toJSON(),
      funding: [{ label: '甲', group: '项目支出', originalBudget: '1' }],
    })
    expect(linesOf(bare, 'project')[0]).not.toHaveProperty('reason')
  })

  it('of a summary are its projects, and its units as their sums', () => {
    const row = { name: '甲', unitName: '一所', finalBudget: '1.5', outturn: '1', score: '90' }
    const summary = ProjectSummary.parse({
      kind: 'projectSummary',
      ...header,
      rows: [
        row,
        { ...row, name: '乙', finalBudget: '2', outturn: '' },
        { name: '丙', departmentName: '二所', outturn: '3' },
        { name: '丁', outturn: '4' },
      ],
    })
    expect(told(linesOf(summary, 'project'), 'finalBudget', 'outturn')).toEqual([
      '甲: 1.5, 1',
      '乙: 2, blank',
      '丙: missing, 3',
      '丁: missing, 4',
    ])
    expect(told(linesOf(summary, 'unit'), 'originalBudget', 'finalBudget', 'outturn')).toEqual([
      '一所: missing, 3.5, blank',
      '二所: missing, missing, 3',
      '某局: missing, missing, 4',
    ])
  })

  it('of a report are what its sentences state', () => {
    const statements = [
      {
        kind: 'amount' as const,
        subject: 'expenditure',
        scope: 'all' as const,
        figures: { originalBudget: '9', outturn: '8' },
      },
      {
        kind: 'amount' as const,
        subject: 'expenditure.basic',
        scope: 'fiscalAppropriation' as const,
        figures: { outturn: '7' },
      },
      { kind: 'amount' as const, subject: 'project/甲', scope: 'all' as const, figures: { outturn: '1' } },
    ]
    const report = SelfEvaluationReport.parse({ kind: 'selfEvaluationReport', ...header, statements })
    const evaluation = EvaluationReport.parse({ kind: 'evaluationReport', ...header, statements })
    for (const document of [report, evaluation]) {
      expect(told(linesOf(document, 'unit'), 'originalBudget', 'outturn')).toEqual(['某局: 9, 8'])
      expect(told(linesOf(document, 'expenditureKind', { scope: 'fiscalAppropriation' }), 'outturn')).toEqual([
        'basic: 7',
      ])
      expect(linesOf(document, 'expenditureKind')).toEqual([])
      expect(told(linesOf(document, 'project'), 'outturn')).toEqual(['甲: 1'])
    }
  })

  it('of basic data are the three public expenses in three columns', () => {
    const rows = [
      { code: 'threePublic', label: '三公经费', previousOutturn: '5', originalBudget: '4', outturn: '3' },
      { code: 'officialReception', label: '公务接待', previousOutturn: '5', originalBudget: '4', outturn: '3' },
    ]
    const data = BasicData.parse({ kind: 'basicData', ...header, tables: { expenditureControl: { rows } } })
    expect(told(linesOf(data, 'threePublic'), 'previousOutturn', 'originalBudget', 'outturn')).toEqual([
      'officialReception: 5, 4, 3',
    ])
  })
})

describe('lines that a form does not print', () => {
  it('are refused with those that it does', () => {
    const ask = (document: LinedDocument, by: Dimension) => () => linesOf(document, by)
    expect(ask(accounts, 'expenditureLine')).toThrow(
      'finalAccounts prints no lines by expenditureLine; known are functionalClass',
    )
    expect(ask(target, 'threePublic')).toThrow(TypeError)
    expect(ask(target, 'toString' as Dimension)).toThrow(TypeError)
  })
})
