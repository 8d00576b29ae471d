import { describe, expect, it } from 'vitest'
import { budgetBridge } from '../../../src/deviation/budgetBridge.js'
import { compositionVariance } from '../../../src/deviation/composition.js'
import { growthByLine } from '../../../src/deviation/growth.js'
import { tukeyFences } from '../../../src/deviation/outlierRule.js'
import { summarisePortfolio } from '../../../src/deviation/portfolio.js'
import { monitorProgress } from '../../../src/deviation/progress.js'
import { explain } from '../../../src/presentation/explain.js'
import { markdown } from '../../../src/presentation/markdown.js'
import { nationalGrades } from '../../../src/scoring/grades.js'

const unit = '万元'
const english = { locale: 'en' } as const

describe('a bridge in words', () => {
  const line = { key: 't', label: '合计', originalBudget: '1003.89', finalBudget: '1389.88', outturn: '1285.83' }
  const open = { key: 'b', label: '缺数', originalBudget: '', outturn: '1.00' }

  it('is told step by step', () => {
    const bridge = budgetBridge([line], { unit })
    expect(explain(bridge)).toBe(
      '年初预算1,003.89万元，净变动385.99万元至1,389.88万元，未支出-104.05万元至1,285.83万元，执行率92.51%。',
    )
    expect(explain(bridge, english)).toBe(
      'original budget 1,003.89 万元, net change 385.99 万元 to 1,389.88 万元, unspent -104.05 万元 to 1,285.83 万元, execution rate 92.51%.',
    )
  })

  it('is a table with what is wanting', () => {
    const bridge = budgetBridge([line, open], { unit })
    expect(markdown(bridge)).toContain(
      '| 净变动 385.99 | 1,389.88 | 1,285.83 | 128.08% | 92.51% | 38.45% | —（只知净变动） |',
    )
    expect(markdown(bridge)).toContain('- 缺数年初预算数：有空白，空白不等于零')
    expect(markdown(budgetBridge([line], { unit }), english)).not.toContain('Left out')
  })

  it('says what it can of an undecided line', () => {
    const [undecided] = budgetBridge([open], { unit }).lines
    expect(undecided && explain(undecided)).toBe('年初预算—，决算1.00万元，执行率—（所需的行、栏或数没有列出）。')
  })
})

describe('a bridge without final budgets', () => {
  const item = { key: 'a', label: 'A', originalBudget: '637.60', outturn: '556.56' }
  const items = [item, { ...item, key: 'b', label: 'B', closingBalance: '' }]

  it('shows what the original budget and the outturn tell, and what every line lacks', () => {
    const text = markdown(budgetBridge(items, { unit }))
    expect(text).toContain('| 项目 | 年初预算数 | 决算数 | 决算与年初预算差额 | 年初预算完成率 |')
    expect(text).toContain('| A | 637.60 | 556.56 | -81.04 | 87.29% |')
    expect(text).toContain('- 各行全年预算数：所需的行、栏或数没有列出\n- B年末结转结余：有空白')
    expect(markdown(budgetBridge(items, { unit }), english)).toContain('- every line, final budget: a row')
  })

  it('is told with its completion', () => {
    const bridge = budgetBridge([item], { unit })
    expect(explain(bridge)).toBe('年初预算637.60万元，决算与年初预算差额-81.04万元至556.56万元，年初预算完成率87.29%。')
  })

  it('of different money says so', () => {
    const mixed = {
      ...item,
      finalBudget: '600.00',
      scopes: { outturn: 'all', originalBudget: 'generalPublicBudget' },
    } as const
    expect(markdown(budgetBridge([mixed], { unit }), english)).toContain(
      '— (the figures are of different money: outturn: all funds, original budget: general public budget)',
    )
  })
})

describe('growth in words', () => {
  const lines = [
    { key: 'a', label: 'A', before: '100.00', now: '111.00' },
    { key: 'b', label: 'B', before: '', now: '1.00' },
  ]

  it('is a sentence and a table', () => {
    const growth = growthByLine(lines, { unit })
    expect(explain(growth)).toBe('合计由100.00万元变为111.00万元，增减11.00万元，增减率11.00%。')
    expect(explain(growth, english)).toContain('growth 11.00%.')
    expect(markdown(growth)).toContain('| A | 100.00 | 111.00 | 11.00 | 11.00% | 11.00% |')
    expect(markdown(growth, english)).toContain('Left out:\n\n- B before: a place is blank')
    expect(markdown(growthByLine(lines.slice(0, 1), { unit }))).not.toContain('未计入')
  })
})

describe('a composition variance in words', () => {
  const variance = compositionVariance([
    { label: 'A', originalBudget: '60.00', outturn: '66.00' },
    { label: 'B', originalBudget: '40.00', outturn: '34.00' },
  ])

  it('names the heads that moved most, and its law', () => {
    expect(explain(variance)).toContain('（类比）12.00%，总额决算÷预算为100.00%，偏离最大的是A、B。规则：')
    expect(explain(variance, english)).toContain('the largest deviation is that of A; B')
    expect(markdown(variance)).toContain('| 1 | A | 60.00 | 60.00 | 66.00 | 6.00 | 6.00% |')
  })

  it('says why there is none', () => {
    const none = compositionVariance([{ label: 'A', originalBudget: '', outturn: '1.00' }])
    expect(markdown(none, english)).toContain('— (a place is blank, and blank is not zero)')
  })
})

describe('a portfolio in words', () => {
  const projects = [
    { key: 'a', label: 'A', finalBudget: '90.00', outturn: '90.00', score: '100' },
    { key: 'b', label: 'B', finalBudget: '10.00', outturn: '5.00', score: null },
  ]

  it('is a paragraph and a table', () => {
    const use = {
      id: 'use',
      says: { zh: '规则', en: 'rule' },
      basis: nationalGrades.basis,
      bands: [{ from: '0', action: 'keep' as const, suggestion: { zh: '保障', en: 'fund' } }],
    }
    const portfolio = summarisePortfolio(projects, { unit, grades: nationalGrades, outliers: tukeyFences('1.5'), use })
    expect(explain(portfolio)).toContain(
      '执行率95.00%；平均得分100.00，按预算加权100.00；自评覆盖率（占所列项目）按个数50.00%、按金额90.00%；离群',
    )
    expect(explain(portfolio)).toContain('：无。')
    expect(explain(portfolio, english)).toContain('): none. Suggested use: rule (')
    expect(explain(portfolio)).toContain('结果应用建议：规则（')
    expect(markdown(portfolio)).toContain(
      '| 1 | A | 90.00 | 90.00 | 100.00% | 100 | 优 |  | 保障（得分100，不低于0） |',
    )
    expect(markdown(portfolio)).toContain('| — | B | 10.00 | 5.00 | 50.00% | — | — |  |  |')
  })

  it('says which project stands out', () => {
    const scores = ['100', '100', '100', '100', '60'].map((score, at) => ({ ...projects[0], key: `${at}`, score }))
    const all = scores.map((project) => ({ ...project, label: project.score, finalBudget: '1', outturn: '1' }))
    const portfolio = summarisePortfolio(all, { unit, outliers: tukeyFences('0.5') })
    expect(explain(portfolio)).toContain('：60。')
    expect(markdown(portfolio, english)).toContain('| yes |')
  })

  it('says of how many projects coverage is a share, and that it cannot exceed them', () => {
    const all = summarisePortfolio(projects, { unit, population: { projects: '4', finalBudget: '50' } })
    expect(explain(all)).toContain('自评覆盖率（占全部项目）按个数25.00%、按金额180.00%，超过全部项目，两者必有一误。')
    expect(explain(all, english)).toContain('coverage of the population by count 25.00%')
    expect(explain(all, english)).toContain('one of the figures is wrong.')
  })

  it('without scores has no mean', () => {
    const none = explain(summarisePortfolio(projects.slice(1), { unit }))
    expect(none).toContain('平均得分—（所需的行、栏或数没有列出）')
    expect(explain(summarisePortfolio(projects.slice(1), { unit }), english)).toContain('by money 0.00%.')
  })
})

describe('progress in words', () => {
  const line = { key: 'a', label: 'A', annualBudget: '100.00', plannedOutturn: '50.00', outturn: '35.00' }
  const indicators = [
    { key: 'i', label: '次数', target: '≥100次', actual: '29次' },
    { key: 'j', label: '上限', target: '≤100次', actual: '' },
  ]
  const options = { unit, cutOff: '2024-06-30' } as const
  const progress = monitorProgress({ lines: [line], goals: [{ key: 'g', label: '目标', indicators }] }, options)

  it('says time, plan, outturn, light, forecast, method and law', () => {
    expect(explain(progress)).toContain(
      '截至2024-06-30（已过50.00%）：计划支出50.00万元，占年度预算100.00万元的50.00%；累计支出35.00万元，执行率35.00%，信号：黄；全年预计70.00万元，70.00%（线性外推',
    )
    expect(explain(progress, english)).toContain('light: yellow; forecast 70.00 万元, 70.00% (linear')
  })

  it('is a table of money and one of goals', () => {
    const text = markdown(progress)
    expect(text).toContain('| A | 100.00 | 50.00 | 50.00% | 35.00 | 35.00% | 黄 | 70.00 | 70.00% |')
    expect(text).toContain('| 目标 |  |  | 红 |\n|  | 次数 | 58.00% | 红 |\n|  | 上限 | — | — |')
    const plan = monitorProgress({ lines: [{ key: 'a', label: 'A', annualBudget: '0' }] }, options)
    expect(markdown(plan, english)).toContain('| A | 0.00 | — | — | — | — | — | — | — |')
    expect(explain(plan, english)).toContain('forecast —')
    expect(explain(plan)).toContain('全年预计—')
  })
})
