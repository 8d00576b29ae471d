import { describe, expect, it } from 'vitest'
import summary from '../../../examples/data/sanmenxia-2024-project-summary.json' with { type: 'json' }
import { distanceFromMean, tukeyFences } from '../../../src/deviation/outlierRule.js'
import { summarisePortfolio } from '../../../src/deviation/portfolio.js'
import type { PortfolioProject } from '../../../src/deviation/portfolioProject.js'
import { projectsOf } from '../../../src/deviation/projectsOf.js'
import { ProjectSummary } from '../../../src/documents/projectSummary.js'
import { SelfEvaluation } from '../../../src/documents/selfEvaluation.js'
import { Decimal } from '../../../src/exact/decimal.js'
import { printDecimal, printPercent } from '../../../src/exact/print.js'
import { commonPractice } from '../../../src/law/practices.js'
import { nationalGrades } from '../../../src/scoring/grades.js'
import { nationalUseOfResults } from '../../../src/scoring/unsourced/nationalUseOfResults.js'
import type { UseOfResults } from '../../../src/scoring/useOfResults.js'

const eight: readonly PortfolioProject[] = summary.rows.map(({ line, name, finalBudget, outturn, score }) => ({
  key: line,
  label: name,
  finalBudget,
  outturn,
  score,
}))

const use: UseOfResults = {
  id: 'test',
  says: { zh: '按得分安排预算', en: 'budgets follow scores' },
  basis: {
    instrument: commonPractice,
    says: { zh: '示例', en: 'example' },
    from: null,
    to: null,
    confirmed: 'unverified',
  },
  bands: [
    { from: '95', action: 'supplement', suggestion: { zh: '优先保障', en: 'fund first' } },
    { from: '60', action: 'keep', suggestion: { zh: '督促整改', en: 'ask for rectification' } },
  ],
}

const project = (rest: Partial<PortfolioProject>): PortfolioProject => ({
  key: 'a',
  label: 'A',
  finalBudget: '10.00',
  outturn: '10.00',
  score: '100',
  ...rest,
})

describe('the eight projects of one department', () => {
  const portfolio = summarisePortfolio(eight, {
    unit: '万元',
    grades: nationalGrades,
    outliers: tukeyFences('1.5'),
    use,
  })

  it('have a plain mean of 98.60 and, by budget, of 99.34', () => {
    const { plainMean, weightedMean } = portfolio
    expect([plainMean, weightedMean].map(({ value }) => value && printDecimal(value, 2))).toEqual(['98.60', '99.34'])
  })

  it('spent 414.02 of 414.82, which is 99.81 %', () => {
    expect([portfolio.finalBudget, portfolio.outturn].map(String)).toEqual(['414.82', '414.02'])
    expect(portfolio.execution.value && printPercent(portfolio.execution.value.value, 2)).toBe('99.81%')
  })

  it('were all evaluated, by count and by money', () => {
    const { count, money } = portfolio.coverage
    expect([count, money].map(({ value }) => String(value?.value))).toEqual(['1', '1'])
  })

  it('are all excellent by the national bands, and one stands out', () => {
    expect(portfolio.grades.map(({ grade, count }) => `${grade.zh}${count}`)).toEqual(['优8', '良0', '中0', '差0'])
    expect(portfolio.projects.filter(({ isOutlier }) => isOutlier).map(({ key, score }) => `${key}: ${score}`)).toEqual(
      ['6: 90'],
    )
    expect(portfolio.outliers).toMatchObject({ id: 'tukeyFences' })
    expect(String(portfolio.outliers?.low)).toBe('98.5')
  })

  it('come by rank, equal scores on one', () => {
    expect(portfolio.projects.map(({ rank }) => rank)).toEqual([1, 1, 1, 1, 1, 1, 7, 8])
    expect(portfolio.projects.at(-1)?.suggestion).toEqual({
      action: 'keep',
      says: { zh: '督促整改', en: 'ask for rectification' },
      because: { zh: '得分90，不低于60', en: 'a score of 90, 60 or more' },
    })
    expect(portfolio.projects[0]?.suggestion?.says.zh).toBe('优先保障')
    expect(portfolio.use).toMatchObject({ id: 'test', basis: { confirmed: 'unverified' } })
  })
})

describe('projects with blanks', () => {
  it('are left out where the blank counts, and named', () => {
    const open = [
      project({ score: new Decimal(90) }),
      project({ key: 'b', score: null, finalBudget: '30.00' }),
      project({ key: 'c', score: '80', finalBudget: '', outturn: '—' }),
    ]
    const portfolio = summarisePortfolio(open, { unit: '万元', grades: nationalGrades, use })
    expect([portfolio.plainMean.value, portfolio.weightedMean.value].map(String)).toEqual(['85', '90'])
    expect(portfolio.execution.value && String(portfolio.execution.value.value)).toBe('0.5')
    expect(portfolio.coverage.count.value && printPercent(portfolio.coverage.count.value.value, 2)).toBe('66.67%')
    expect(String(portfolio.coverage.money.value?.value)).toBe('0.25')
    expect(portfolio.lacks.map(({ key, at, reason }) => `${key} ${at} ${reason}`)).toEqual([
      'b score missing',
      'c finalBudget blank',
      'c outturn blank',
    ])
    expect(portfolio.projects.map(({ key, rank }) => [key, rank])).toEqual([
      ['a', 1],
      ['c', 2],
      ['b', null],
    ])
    expect(portfolio.outliers).toBeNull()
  })

  it('a score that no band reaches has no suggestion, and one above full marks no grade', () => {
    const strange = [project({ score: '10' }), project({ key: 'b', score: '101' })]
    const { projects } = summarisePortfolio(strange, { unit: '万元', grades: nationalGrades, use })
    expect(projects.map(({ grade, suggestion }) => [grade?.zh, suggestion?.says.zh])).toEqual([
      [undefined, '优先保障'],
      ['差', undefined],
    ])
  })

  it('without rules have no grade, and without a score no mean', () => {
    const none = summarisePortfolio([project({ score: '' }), project({ key: 'b', score: '' })], {
      unit: '万元',
      outliers: distanceFromMean('5'),
    })
    expect(none).toMatchObject({ grades: [], outliers: null, plainMean: { value: null, reason: 'missing' } })
    expect(none.weightedMean).toMatchObject({ outcome: 'insufficientData' })
    expect(none.projects.map(({ key }) => key)).toEqual(['a', 'b'])
    const scored = summarisePortfolio([project({ finalBudget: '0.00' })], { unit: '万元' })
    expect(scored.weightedMean).toMatchObject({ outcome: 'notApplicable', reason: 'zeroBase' })
    expect(scored.projects[0]).toMatchObject({ grade: null, isOutlier: null, suggestion: null })
  })

  it('no project at all', () => {
    const { coverage, execution } = summarisePortfolio([], { unit: '万元' })
    expect([coverage.count.outcome, execution.outcome]).toEqual(['notApplicable', 'insufficientData'])
  })
})

describe('coverage', () => {
  const evaluated = [project({}), project({ key: 'b', score: null, finalBudget: '30.00' })]
  const coverageOf = (projects: string | null, finalBudget: string) =>
    summarisePortfolio(evaluated, { unit: '万元', population: { projects, finalBudget } }).coverage

  it('is a share of the population that the caller names, by count and by money in any unit', () => {
    const { count, money, of, isExceeded } = coverageOf('8', '2000000元')
    expect([count, money].map(({ value }) => String(value?.value))).toEqual(['0.125', '0.05'])
    expect({ of, isExceeded }).toEqual({ of: 'population', isExceeded: false })
  })

  it('that exceeds the population is told so: one of the figures is wrong', () => {
    expect(coverageOf('8', '9.99').isExceeded).toBe(true)
    expect(coverageOf('1', '10').isExceeded).toBe(false)
  })

  it('has no share of a population that is not known, or is nothing', () => {
    expect(coverageOf(null, '').count).toMatchObject({ outcome: 'insufficientData', reason: 'missing' })
    expect(coverageOf('8', '').money).toMatchObject({ reason: 'blank' })
    expect(coverageOf('0', '10').count).toMatchObject({ outcome: 'notApplicable', reason: 'zeroBase' })
  })

  it('is of the projects themselves where nobody names a population', () => {
    const { count, of } = summarisePortfolio(evaluated, { unit: '万元' }).coverage
    expect([String(count.value?.value), of]).toEqual(['0.5', 'projects'])
  })
})

describe('the use of results', () => {
  const strict: UseOfResults = {
    ...use,
    bands: [
      { from: '90', executionFrom: '0.8', action: 'supplement', suggestion: { zh: '增加', en: 'more' } },
      { from: '60', action: 'keep', suggestion: { zh: '维持', en: 'the same' } },
      { from: '0', action: 'cut', suggestion: { zh: '压减', en: 'less' } },
    ],
  }
  const suggested = (rest: Partial<PortfolioProject>, rule = strict) =>
    summarisePortfolio([project(rest)], { unit: '万元', use: rule }).projects[0]?.suggestion

  it.each([
    ['a high score and most of the money spent', { score: '95', outturn: '8.00' }, 'supplement'],
    ['a high score and too little spent', { score: '95', outturn: '7.99' }, 'keep'],
    ['a high score and nobody knows what was spent', { score: '95', outturn: '' }, 'keep'],
    ['a low score', { score: '59.9' }, 'cut'],
  ])('for %s is suggested', (_, rest, action) => {
    expect(suggested(rest)?.action).toBe(action)
  })

  it('says why, with what was reached', () => {
    expect(suggested({ score: '95', outturn: '8.50' })?.because).toEqual({
      zh: '得分95，不低于90；执行率85.00%，不低于80%',
      en: 'a score of 95, 90 or more; execution 85.00%, 80% or more',
    })
  })

  it.each([
    ['80', 'supplement'],
    ['79.99', 'keep'],
    ['60', 'keep'],
    ['59.99', 'cut'],
    ['-1', undefined],
  ])('by the national opinions for %s is %s', (score, action) => {
    expect(suggested({ score }, nationalUseOfResults)?.action).toBe(action)
  })
})

describe('the projects of a document', () => {
  const header = { year: 2024, department: '某局', unit: '元' } as const

  it('are the rows of a summary, in its unit', () => {
    const rows = [{ name: '甲', code: '01', finalBudget: '10000', outturn: '', score: '90' }, { name: '乙' }]
    const given = projectsOf(ProjectSummary.parse({ kind: 'projectSummary', ...header, rows }))
    expect(given.map(({ key, label, score }) => [key, label, score])).toEqual([
      ['01', '甲', '90'],
      ['乙', '乙', null],
    ])
    const { projects, lacks } = summarisePortfolio(given, { unit: '万元' })
    expect(String(projects[0]?.finalBudget)).toBe('1')
    expect(lacks.map(({ key, at, reason }) => `${key} ${at} ${reason}`)).toEqual([
      '01 outturn blank',
      '乙 finalBudget missing',
      '乙 outturn missing',
      '乙 score missing',
    ])
  })

  it('are the project of a self-evaluation, and none of a department', () => {
    const form = (rest: object) =>
      SelfEvaluation.parse({
        kind: 'selfEvaluation',
        ...header,
        funding: [{ code: 'total', label: '总额', finalBudget: '5', outturn: '4' }],
        goals: [],
        indicators: [],
        ...rest,
      })
    const project = { name: '平台' }
    const scored = projectsOf(form({ form: 'project', project, totals: { score: '95' } }))
    expect(scored.map(({ key, score }) => [key, score])).toEqual([['平台', '95']])
    expect(projectsOf(form({ form: 'project', project }))[0]?.score).toBeNull()
    expect(projectsOf(form({ form: 'department' }))).toEqual([])
  })
})

describe('a rule on outliers', () => {
  const scores = (...points: readonly number[]) => points.map((point) => new Decimal(point))

  it('says itself with its parameter', () => {
    expect(distanceFromMean('5').says.zh).toBe('得分与平均分相差超过5分')
    expect(tukeyFences('1.5').says.en).toContain('1.5 times')
  })

  it.each([
    ['an even number of scores', tukeyFences('1.5'), scores(100, 90, 98, 100), ['85', '109']],
    ['an odd number, the middle one being in neither half', tukeyFences('1'), scores(1, 2, 50, 3, 4), ['-24', '52.5']],
    ['a single score', tukeyFences('1.5'), scores(80), ['80', '80']],
    ['the distance from the mean', distanceFromMean('5'), scores(90, 100), ['90', '100']],
  ] as const)('sets its limits for %s', (_, rule, given, [low, high]) => {
    const limits = rule.limits(given)
    expect([limits.low, limits.high].map(String)).toEqual([low, high])
  })
})
