import { describe, expect, it } from 'vitest'
import { alikeLinesRule } from '../../../../src/checks/targets/alikeLines.js'
import { halfYearPlanRule } from '../../../../src/checks/targets/halfYearPlan.js'
import { instalmentsRule } from '../../../../src/checks/targets/instalments.js'
import { projectTasksRule } from '../../../../src/checks/targets/projectTasks.js'
import { taskFundsRule, tasksBudgetRule, taskTotalsRule } from '../../../../src/checks/targets/tasks.js'
import { halfYearMoneyRule, mediumTermMoneyRule } from '../../../../src/checks/targets/termMoney.js'
import { casesOf, type FormParts, indicator, outcomesOf } from './targetCases.js'

const total = (budget: string, more = {}) => ({ code: 'total', label: '资金总额', budget, ...more })
const fund = (code: string, budget: string, more = {}) => ({ code, label: code, budget, ...more })

describe('lines of expenditure', () => {
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
