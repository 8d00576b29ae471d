import { describe, expect, it } from 'vitest'
import { alikeLinesRule } from '../../../../src/checks/targets/alikeLines.js'
import { expenditureRule, linesRule } from '../../../../src/checks/targets/expenditure.js'
import { fundingRule } from '../../../../src/checks/targets/funding.js'
import { halfYearPlanRule } from '../../../../src/checks/targets/halfYearPlan.js'
import { instalmentsRule } from '../../../../src/checks/targets/instalments.js'
import { projectTasksRule } from '../../../../src/checks/targets/projectTasks.js'
import { taskFundsRule, tasksBudgetRule, taskTotalsRule } from '../../../../src/checks/targets/tasks.js'
import { halfYearMoneyRule, mediumTermMoneyRule } from '../../../../src/checks/targets/termMoney.js'
import { casesOf, type FormParts, indicator, outcomesOf } from './targetCases.js'

const total = (budget: string, more = {}) => ({ code: 'total', label: '资金总额', budget, ...more })
const fund = (code: string, budget: string, more = {}) => ({ code, label: code, budget, ...more })

describe('sources of funds', () => {
  const group = '财政拨款'

  it('add up to the total, whichever unit a cell prints', () => {
    const funding = [total('64万元'), fund('fiscalAppropriation', '600000元'), fund('otherFunds', '4')]
    expect(outcomesOf(fundingRule, { funding })).toEqual(['holds'])
  })

  it('are wrong by more than rounding allows, and the total says so', () => {
    const funding = [total('64.00'), fund('fiscalAppropriation', '60.00'), fund('otherFunds', '4.03')]
    const [one] = casesOf(fundingRule, { funding })
    expect(one).toMatchObject({ key: 'T1:budget:total', where: { path: ['funding', 0, 'budget'] } })
    expect([one?.judgement.outcome, String(one?.judgement.difference)]).toEqual(['broken', '-0.03'])
  })

  it('of one heading make up the appropriations, and what stands outside of it does not', () => {
    const funding = [
      total('100.00'),
      fund('fiscalAppropriation', '80.00', { group }),
      fund('generalPublicBudget', '70.00', { group }),
      fund('governmentManagedFund', '10.00', { group }),
      fund('stateCapitalOperations', '20.00'),
    ]
    expect(outcomesOf(fundingRule, { funding })).toEqual(['holds', 'holds'])
    expect(
      outcomesOf(fundingRule, { funding: funding.with(3, fund('governmentManagedFund', '9.00', { group })) }),
    ).toEqual(['holds', 'broken'])
  })

  it('without a heading are those of the three budgets', () => {
    const funding = [total('80.00'), fund('fiscalAppropriation', '80.00'), fund('generalPublicBudget', '80.00')]
    expect(outcomesOf(fundingRule, { funding })).toEqual(['holds', 'holds'])
  })

  it('may be divided again: what is printed “of which” is a part of the source above it', () => {
    const part = (label: string, budget: string, more = {}) => ({ label, budget, ...more })
    const sources = [total('100'), fund('generalPublicBudget', '90'), fund('otherFunds', '10')]
    const with1 = (...parts: object[]) =>
      outcomesOf(fundingRule, { funding: [...sources.slice(0, 2), ...parts, ...sources.slice(2)] })
    expect(with1(part('其中：经费拨款', '70'))).toEqual(['holds', 'holds'])
    expect(with1(part('其中：经费拨款', '95'))).toEqual(['holds', 'broken'])
    expect(with1(part('其中：中央资金', '50'), part('省级资金', '40'))).toEqual(['holds', 'holds'])
    expect(with1(part('其中：中央资金', '50'), part('上级补助', '40'))[0]).toBe('holds')
    expect(with1(part('经费拨款', '90', { group: 'generalPublicBudget' }))).toEqual(['holds', 'holds'])
    expect(with1(part('经费拨款', '80', { group: 'generalPublicBudget' }))).toEqual(['holds', 'broken'])
    expect(with1(part('小计', '90'))).toEqual(['holds'])
    expect(with1(part('上级补助', '5'))).toEqual(['broken'])
    expect(with1(part('其中：中央资金', '50'), part('省级资金', '45'))[0]).toBe('holds')
    const first = [total('100'), part('其中：上级补助', '90'), part('事业收入', '10')]
    expect(outcomesOf(fundingRule, { funding: first })).toEqual(['holds'])
    const one = [
      total('100'),
      fund('fiscalAppropriation', '100'),
      { ...fund('generalPublicBudget', '80'), label: '其中：一般公共预算' },
    ]
    expect(outcomesOf(fundingRule, { funding: one })).toEqual(['holds', 'holds'])
  })

  it('are undecided where one is blank, and told where the others do not make the total', () => {
    const funding = [total('64'), fund('fiscalAppropriation', '64'), fund('otherFunds', '')]
    expect(outcomesOf(fundingRule, { funding })).toEqual(['insufficientData'])
    const [short] = casesOf(fundingRule, { funding: funding.with(0, total('70')) })
    expect([short?.judgement.reason, short?.suspicious]).toEqual(['blank', true])
  })

  it('cannot be checked without a total, nor a total without sources', () => {
    expect(outcomesOf(fundingRule, { funding: [fund('otherFunds', '4')] })).toEqual(['insufficientData'])
    expect(outcomesOf(fundingRule, { funding: [total('4')] })).toEqual(['insufficientData'])
  })
})

describe('kinds of expenditure', () => {
  const expenditure = [fund('basic', '2306.50'), fund('project', '64')]

  it('add up to the total funds, other kinds counting where they are printed', () => {
    expect(outcomesOf(expenditureRule, { funding: [total('2370.50')], expenditure })).toEqual(['holds'])
    const more = [...expenditure, fund('commercialOperation', '10')]
    expect(outcomesOf(expenditureRule, { funding: [total('2370.50')], expenditure: more })).toEqual(['broken'])
  })

  it('may be more than the known ones: the total is with the others or without', () => {
    const other = (label: string, budget: string, more = {}) => [...expenditure, { label, budget, ...more }]
    const sum = (budget: string, rows: object[]) =>
      outcomesOf(expenditureRule, { funding: [total(budget)], expenditure: rows })
    expect(sum('2380.50', other('事业单位经营支出', '10'))).toEqual(['holds'])
    expect(sum('2370.50', other('物业管理费', '10'))).toEqual(['holds'])
    expect(sum('2380.50', other('物业管理费', '10', { group: 'project' }))).toEqual(['broken'])
    expect(sum('2380.50', other('其中：物业管理费', '10'))).toEqual(['broken'])
    expect(sum('4741', other('合计', '2370.50'))).toEqual(['broken'])
  })

  it('leave the sum open where one of the two is not printed', () => {
    const [one] = casesOf(expenditureRule, { funding: [total('2370.50')], expenditure: [fund('project', '64')] })
    expect(one?.judgement.reason).toBe('missing')
    expect(one?.operands.map(({ label }) => label.zh)).toContain('「基本支出」年度预算数')
  })

  it('are the sum of the lines under their heading, or no less where only some are listed', () => {
    const line = (label: string, budget: string) => ({ label, group: '项目支出', budget })
    const project = fund('project', '64.00', { label: '其中：项目支出' })
    const all = [project, line('物业管理费', '42.00'), line('培训费', '22.00')]
    expect(outcomesOf(linesRule, { expenditure: all })).toEqual(['holds'])
    expect(outcomesOf(linesRule, { expenditure: all.slice(0, 2) })).toEqual(['broken'])
    expect(outcomesOf(linesRule, { expenditure: [...all, line('小计', '64.00')] })).toEqual(['holds'])
    const half = [
      { ...project, halfYearPlannedOutturn: '30.00' },
      { ...line('物业管理费', '42.00'), halfYearPlannedOutturn: '20.00' },
    ]
    expect(outcomesOf(linesRule, { expenditure: [...half, line('培训费', '22.00')] })).toEqual(['holds', 'holds'])
    expect(outcomesOf(linesRule, { expenditure: [project, line('其中：物业管理费', '42.00')] })).toEqual(['holds'])
    expect(outcomesOf(linesRule, { expenditure: [project, line('其中：物业管理费', '65.00')] })).toEqual(['broken'])
  })

  it('of basic expenditure are personnel and non-personnel', () => {
    const basic = [fund('basic', '10.00'), fund('personnel', '8.00'), fund('nonPersonnel', '1.00')]
    expect(outcomesOf(linesRule, { expenditure: basic })).toEqual(['broken'])
    expect(outcomesOf(linesRule, { expenditure: basic.slice(0, 2) })).toEqual(['holds'])
    const named = basic.with(1, { ...fund('personnel', '8.00'), label: '其中：人员经费' })
    expect(outcomesOf(linesRule, { expenditure: named })).toEqual(['broken'])
    expect(
      outcomesOf(linesRule, {
        expenditure: [
          { label: '其他', budget: '1' },
          { code: 'project', label: '项目支出' },
        ],
      }),
    ).toEqual([])
  })

  it('do not stand twice with one name and one amount', () => {
    const line = (label: string, budget = '1', group = '项目支出') => ({ label, group, budget })
    const twice = { expenditure: [line('维护费用'), line('维护费用'), line('培训费')] }
    expect(outcomesOf(alikeLinesRule, twice)).toEqual(['broken', 'holds'])
    expect(casesOf(alikeLinesRule, twice)[0]).toMatchObject({
      key: 'T12:expenditure:维护费用',
      expected: { zh: '只列一行，或写明2行的区别' },
    })
    const apart = (...expenditure: object[]) => outcomesOf(alikeLinesRule, { expenditure })
    expect(apart(line('维护费用（需评审）'), line('维护费用'))).toEqual(['holds', 'holds'])
    expect(apart(line('维护费用', '1'), line('维护费用', '2'))).toEqual(['holds', 'holds'])
    expect(apart(line('维护费用', '0'), line('维护费用', '0'))).toEqual(['holds', 'holds'])
    expect(apart(line('维护费用'), line('维护费用', '1', '基本支出'))).toEqual(['holds', 'holds'])
    expect(apart({ label: '培训费' }, { label: '培训费' })).toEqual(['holds', 'holds'])
  })
})

describe('tasks', () => {
  const kind = 'departmentTarget'
  const tasks = [
    {
      name: '任务1',
      content: '场地智能化总控平台',
      total: '410.06万元',
      fiscalAppropriation: '410.06万元',
      otherFunds: '0',
    },
    { name: '任务2', content: '安全运维服务', total: '1960.44万元' },
  ]

  it('add up to their printed total and to the budget, trailing zeros apart', () => {
    const parts: FormParts = { kind, funding: [total('2370.50')], tasks, taskTotals: { total: '2370.5万元' } }
    expect(outcomesOf(taskTotalsRule, parts)).toEqual(['holds'])
    expect(outcomesOf(tasksBudgetRule, parts)).toEqual(['holds'])
    expect(outcomesOf(tasksBudgetRule, { ...parts, funding: [total('2360.50')] })).toEqual(['broken'])
    expect(outcomesOf(taskTotalsRule, { ...parts, taskTotals: { total: '2370.60' } })).toEqual(['broken'])
  })

  it('are held against the budget one by one where no total is printed', () => {
    const parts: FormParts = { kind, funding: [total('2370.50')], tasks }
    expect(outcomesOf(taskTotalsRule, parts)).toEqual([])
    expect(outcomesOf(tasksBudgetRule, parts)).toEqual(['holds'])
    expect(casesOf(tasksBudgetRule, parts)[0]?.where.path).toEqual(['funding', 0, 'budget'])
    expect(outcomesOf(tasksBudgetRule, { ...parts, funding: [total('2380.50')] })).toEqual(['holds'])
    expect(outcomesOf(tasksBudgetRule, { ...parts, funding: [total('2360.50')] })).toEqual(['broken'])
    expect(outcomesOf(tasksBudgetRule, { kind, funding: [total('1')] })).toEqual([])
  })

  it('may all be projects, whose total is the expenditure on projects', () => {
    const expenditure = [fund('basic', '1000'), fund('project', '2370.50')]
    const parts: FormParts = { kind, funding: [total('3370.50')], expenditure, tasks, taskTotals: { total: '2370.50' } }
    expect(outcomesOf(tasksBudgetRule, parts)).toEqual(['holds'])
    expect(outcomesOf(tasksBudgetRule, { ...parts, taskTotals: { total: '2370.40' } })).toEqual(['broken'])
  })

  it('are each the sum of their funds', () => {
    expect(outcomesOf(taskFundsRule, { kind, tasks })).toEqual(['holds'])
    const wrong = [{ name: '任务1', total: '410.06', fiscalAppropriation: '400.06', otherFunds: '9.00' }]
    expect(casesOf(taskFundsRule, { kind, tasks: wrong })[0]).toMatchObject({
      key: 'T5:funds:任务1',
      where: { path: ['tasks', 0, 'total'] },
      judgement: { outcome: 'broken' },
    })
  })

  it('are no less than the funds that are printed, where not all of them are', () => {
    const one = (fiscalAppropriation: string) => [{ name: '任务1', total: '410.06', fiscalAppropriation }]
    expect(outcomesOf(taskFundsRule, { kind, tasks: one('400.00') })).toEqual(['holds'])
    expect(outcomesOf(taskFundsRule, { kind, tasks: one('420.00') })).toEqual(['broken'])
  })

  it('that may also run the unit are not taken for projects', () => {
    const expenditure = [fund('basic', '2306.50'), fund('project', '64')]
    const task = (content: string) => [{ name: '任务1', content, total: '410.06' }]
    for (const content of ['公共资源交易平台运行维护', '推进信息系统建设', '加强制度建设', '平台服务']) {
      expect(outcomesOf(projectTasksRule, { kind, expenditure, tasks: task(content) })).toEqual([])
    }
    expect(outcomesOf(projectTasksRule, { kind, expenditure, tasks: task('办公楼改造') })).toEqual(['broken'])
  })

  it('that build something stay within project expenditure', () => {
    const expenditure = [fund('basic', '2306.50'), fund('project', '64')]
    expect(outcomesOf(projectTasksRule, { kind, expenditure, tasks })).toEqual(['broken'])
    expect(outcomesOf(projectTasksRule, { kind, expenditure: [fund('project', '500')], tasks })).toEqual(['holds'])
    expect(outcomesOf(projectTasksRule, { kind, expenditure, tasks: tasks.slice(1) })).toEqual([])
    expect(outcomesOf(projectTasksRule, { kind, tasks })).toEqual([])
  })

  it('that are named among the lines of project expenditure are projects too', () => {
    const expenditure = [fund('project', '64'), { label: '安全运维服务', group: '项目支出', budget: '64' }]
    expect(outcomesOf(projectTasksRule, { kind, expenditure, tasks: tasks.slice(1) })).toEqual(['broken'])
  })
})

describe('money of one term beside another', () => {
  it('is no more for the year than for the medium term', () => {
    const funding = (budget: string) => [
      total(budget, { mediumTermBudget: '536.48', mediumTermLabel: '中长期资金总额' }),
    ]
    expect(outcomesOf(mediumTermMoneyRule, { kind: 'specialFundTarget', funding: funding('410.06') })).toEqual([
      'holds',
    ])
    const [one] = casesOf(mediumTermMoneyRule, { kind: 'specialFundTarget', funding: funding('536.49') })
    expect(one?.judgement.outcome).toBe('broken')
    expect(one?.operands[0]?.label.zh).toBe('「中长期资金总额」中长期预算数')
  })

  it('is no more for half a year than for the year', () => {
    const line = (halfYearPlannedOutturn: string) => ({ label: '培训费', budget: '8', halfYearPlannedOutturn })
    expect(outcomesOf(halfYearMoneyRule, { expenditure: [line('2')] })).toEqual(['holds'])
    expect(outcomesOf(halfYearMoneyRule, { expenditure: [line('9')] })).toEqual(['broken'])
    expect(outcomesOf(halfYearMoneyRule, { expenditure: [{ label: '培训费', budget: '8' }] })).toEqual([])
  })
})

describe('the plan for half a year', () => {
  const plan = (basic: string, project: string) => ({
    funding: [total('5878.82')],
    expenditure: [
      { code: 'basic', label: '基本支出', halfYearPlannedOutturn: basic, budget: '1922.02' },
      { code: 'project', label: '项目支出', halfYearPlannedOutturn: project, budget: '3956.8' },
    ],
  })
  const rate = (name: string, halfYearTarget: string) => indicator(name, '=100%', { halfYearTarget })

  it('does not reach full execution with 38 percent of the budget', () => {
    const [execution, ...others] = casesOf(halfYearPlanRule, {
      ...plan('700', '1545.2'),
      indicators: [rate('预算执行率', '=100%'), rate('结转结余率', '=0%')],
    })
    expect(others).toEqual([])
    expect([execution?.judgement.computed?.toFixed(4), execution?.judgement.outcome]).toEqual(['0.3819', 'broken'])
    expect(execution?.expected?.zh).toContain('基本支出 36.42%、项目支出 39.05%')
  })

  it('reaches a target that it meets or betters', () => {
    const indicators = [rate('预算执行率', '≥38%'), rate('预算执行率', '=38.19%')]
    expect(outcomesOf(halfYearPlanRule, { ...plan('700', '1545.2'), indicators })).toEqual(['holds', 'holds'])
  })

  it('names the shares of those kinds that have a budget', () => {
    const parts = plan('700', '1545.2')
    const [basic, project] = parts.expenditure
    const indicators = [rate('预算执行率', '=100%')]
    const [one] = casesOf(halfYearPlanRule, { ...parts, expenditure: [basic, { ...project, budget: '0' }], indicators })
    expect(one?.expected?.en).toMatch(/: 基本支出 36\.42%$/)
  })

  it('says nothing of other rates, of words, and where a plan or the total is blank or zero', () => {
    const indicators = [rate('政府采购执行率', '=100%'), rate('预算执行率', '良好')]
    expect(outcomesOf(halfYearPlanRule, { ...plan('700', '1545.2'), indicators })).toEqual([])
    const asked = { indicators: [rate('预算执行率', '=100%')] }
    expect(outcomesOf(halfYearPlanRule, { ...plan('700', ''), ...asked })).toEqual([])
    expect(outcomesOf(halfYearPlanRule, { ...plan('700', '1'), ...asked, funding: [total('0')] })).toEqual([])
    expect(
      outcomesOf(halfYearPlanRule, { ...plan('700', '1'), indicators: [indicator('预算执行率', '=100%')] }),
    ).toEqual([])
  })
})

describe('a balance in instalments', () => {
  const parts = (count: string, term: string | undefined, budget = '410.06'): FormParts => ({
    kind: 'specialFundTarget',
    project: { name: '平台', ...(term === undefined ? {} : { term }) },
    funding: [total(budget, { mediumTermBudget: '536.48' })],
    statements: [
      { kind: 'count', subject: 'expenditure.instalmentYears', scope: 'all', figures: { count, unit: '年' } },
      { kind: 'count', subject: 'standardisations', scope: 'all', figures: { count: '6' } },
    ],
  })

  it('is paid within the term of the project', () => {
    expect(outcomesOf(instalmentsRule, parts('3', '2020年9月-2023年9月'))).toEqual(['broken', 'holds'])
    expect(outcomesOf(instalmentsRule, parts('2', '2020年9月-2023年9月'))).toEqual(['holds', 'holds'])
    expect(outcomesOf(instalmentsRule, parts('2', undefined))).toEqual(['holds'])
    expect(outcomesOf(instalmentsRule, parts('', '2020年-2023年'))).toEqual(['holds'])
  })

  it('is read from the words of a target', () => {
    const printed = (target: string): FormParts => ({
      ...parts('', '2020年9月-2023年9月'),
      statements: [],
      indicators: [indicator('成本控制', target, { level2: '成本指标' })],
    })
    expect(outcomesOf(instalmentsRule, printed('全年410.06万元，其余款项分三年付清'))).toEqual(['broken', 'holds'])
    expect(outcomesOf(instalmentsRule, printed('410.06万元，余款分2年付清'))).toEqual(['holds', 'holds'])
    expect(outcomesOf(instalmentsRule, printed('410.06万元，其余任务分三年完成'))).toEqual([])
  })

  it('is more than nothing', () => {
    expect(outcomesOf(instalmentsRule, parts('2', undefined, '536.48'))).toEqual(['broken'])
    expect(outcomesOf(instalmentsRule, { ...parts('2', undefined), funding: [total('1')] })).toEqual([])
  })
})
