import { describe, expect, it } from 'vitest'
import { alikeLines } from '../../../../src/checks/ideas/money/alikeLines.js'
import { projectTasks } from '../../../../src/checks/ideas/money/projectTasks.js'
import { rowTotals } from '../../../../src/checks/ideas/money/rowTotals.js'
import { taskFunds } from '../../../../src/checks/ideas/money/taskFunds.js'
import { tasksBudget } from '../../../../src/checks/ideas/money/tasksBudget.js'
import { casesOf, type FormParts, fund, outcomesOf, saidOf, total } from './targetForm.js'

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
    expect(outcomesOf(rowTotals, parts)).toEqual(['holds'])
    expect(outcomesOf(tasksBudget, parts)).toEqual(['holds'])
    expect(outcomesOf(tasksBudget, { ...parts, funding: [total('2360.50')] })).toEqual(['broken'])
    expect(outcomesOf(rowTotals, { ...parts, taskTotals: { total: '2370.60' } })).toEqual(['broken'])
  })

  it('are held against the budget one by one where no total is printed', () => {
    const parts: FormParts = { kind, funding: [total('2370.50')], tasks }
    expect(outcomesOf(rowTotals, parts)).toEqual([])
    expect(outcomesOf(tasksBudget, parts)).toEqual(['holds'])
    expect(casesOf(tasksBudget, parts)[0]?.where.path).toEqual(['funding', 0, 'budget'])
    expect(outcomesOf(tasksBudget, { ...parts, funding: [total('2380.50')] })).toEqual(['holds'])
    expect(saidOf(tasksBudget, { ...parts, funding: [total('2360.50')] })).toEqual([
      '各任务金额合计2,370.50万元，比预算2,360.50万元多10.00万元；请压减任务金额，或说明资金来源',
    ])
    expect(outcomesOf(tasksBudget, { kind, funding: [total('1')] })).toEqual([])
  })

  it('may all be projects, whose total is the expenditure on projects', () => {
    const expenditure = [fund('basic', '1000'), fund('project', '2370.50')]
    const parts: FormParts = { kind, funding: [total('3370.50')], expenditure, tasks, taskTotals: { total: '2370.50' } }
    expect(outcomesOf(tasksBudget, parts)).toEqual(['holds'])
    expect(outcomesOf(tasksBudget, { ...parts, taskTotals: { total: '2370.40' } })).toEqual(['broken'])
    expect(saidOf(tasksBudget, { ...parts, taskTotals: { total: '2370.40' } })).toEqual([
      '任务合计2,370.40万元，与年度预算数3,370.50万元相差1,000.10万元；任务合计应等于部门年度预算，任务都是项目的应等于项目支出',
    ])
  })

  it('are each the sum of their funds', () => {
    expect(outcomesOf(taskFunds, { kind, tasks })).toEqual(['holds'])
    const wrong = [{ name: '任务1', total: '410.06', fiscalAppropriation: '400.06', otherFunds: '9.00' }]
    expect(casesOf(taskFunds, { kind, tasks: wrong })[0]).toMatchObject({
      key: 'T5:funds:任务1',
      where: { path: ['tasks', 0, 'total'] },
      judgement: { outcome: 'broken' },
    })
  })

  it('are no less than the funds that are printed, where not all of them are', () => {
    const one = (fiscalAppropriation: string) => [{ name: '任务1', total: '410.06', fiscalAppropriation }]
    expect(outcomesOf(taskFunds, { kind, tasks: one('400.00') })).toEqual(['holds'])
    expect(saidOf(taskFunds, { kind, tasks: one('420.00') })).toEqual([
      '所列各项合计420.00万元，比总数410.06万元多9.94万元；各项合计应不大于总数，请核对',
    ])
  })

  it('that may also run the unit are not taken for projects', () => {
    const expenditure = [fund('basic', '2306.50'), fund('project', '64')]
    const task = (content: string) => [{ name: '任务1', content, total: '410.06' }]
    for (const content of ['公共资源交易平台运行维护', '推进信息系统建设', '加强制度建设', '平台服务']) {
      expect(outcomesOf(projectTasks, { kind, expenditure, tasks: task(content) })).toEqual([])
    }
    expect(outcomesOf(projectTasks, { kind, expenditure, tasks: task('办公楼改造') })).toEqual(['broken'])
  })

  it('that build something stay within project expenditure', () => {
    const expenditure = [fund('basic', '2306.50'), fund('project', '64')]
    expect(saidOf(projectTasks, { kind, expenditure, tasks })).toEqual([
      '任务1“场地智能化总控平台”属于项目，金额410.06万元，比项目支出64万元多346.06万元；请核对任务金额和项目支出，或说明该任务的资金来源',
    ])
    expect(outcomesOf(projectTasks, { kind, expenditure: [fund('project', '500')], tasks })).toEqual(['holds'])
    expect(outcomesOf(projectTasks, { kind, expenditure, tasks: tasks.slice(1) })).toEqual([])
    expect(outcomesOf(projectTasks, { kind, tasks })).toEqual([])
  })

  it('that are named among the lines of project expenditure are projects too', () => {
    const expenditure = [fund('project', '64'), { label: '安全运维服务', group: '项目支出', budget: '64' }]
    expect(outcomesOf(projectTasks, { kind, expenditure, tasks: tasks.slice(1) })).toEqual(['broken'])
  })
})

describe('projects of a summary', () => {
  const kind = 'projectSummary'
  const rows = [
    { name: '甲', finalBudget: '222.06', outturn: '222.06' },
    { name: '乙', finalBudget: '0.8', outturn: '0' },
  ]

  it('add up to their totals, column by column', () => {
    const totals = { label: '合计', finalBudget: '222.86', outturn: '222.96' }
    const cases = casesOf(rowTotals, { kind, rows, totals })
    expect(cases.map(({ key, judgement }) => [key, judgement.outcome])).toEqual([
      ['T4:finalBudget:total', 'holds'],
      ['T4:outturn:total', 'broken'],
    ])
    expect(cases[1]).toMatchObject({ label: { zh: '「合计」执行数' }, where: { path: ['totals', 'outturn'] } })
  })

  it('cannot be checked where no totals are printed', () => {
    expect(outcomesOf(rowTotals, { kind, rows })).toEqual(['insufficientData'])
  })
})

describe('lines of expenditure', () => {
  it('do not stand twice with one name and one amount', () => {
    const line = (label: string, budget = '1', group = '项目支出') => ({ label, group, budget })
    const twice = { expenditure: [line('维护费用'), line('维护费用'), line('培训费')] }
    expect(outcomesOf(alikeLines, twice)).toEqual(['broken', 'holds'])
    expect(casesOf(alikeLines, twice)[0]?.key).toBe('T12:expenditure:维护费用')
    expect(saidOf(alikeLines, twice)).toEqual([
      '名称、金额相同的有2行，每行1万元；是同一事项的只列一行，不是的写明区别',
    ])
    const apart = (...expenditure: object[]) => outcomesOf(alikeLines, { expenditure })
    expect(apart(line('维护费用（需评审）'), line('维护费用'))).toEqual(['holds', 'holds'])
    expect(apart(line('维护费用', '1'), line('维护费用', '2'))).toEqual(['holds', 'holds'])
    expect(apart(line('维护费用', '0'), line('维护费用', '0'))).toEqual(['holds', 'holds'])
    expect(apart(line('维护费用'), line('维护费用', '1', '基本支出'))).toEqual(['holds', 'holds'])
    expect(apart({ label: '培训费' }, { label: '培训费' })).toEqual(['holds', 'holds'])
  })
})
