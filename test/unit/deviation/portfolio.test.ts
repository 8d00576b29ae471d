import { describe, expect, it } from 'vitest'
import summary from '../../../examples/data/sanmenxia-2024-project-summary.json' with { type: 'json' }
import { distanceFromMean, tukeyFences } from '../../../src/deviation/outlierRule.js'
import { summarisePortfolio } from '../../../src/deviation/portfolio.js'
import type { PortfolioProject, UseOfResults } from '../../../src/deviation/portfolioProject.js'
import { Decimal } from '../../../src/exact/decimal.js'
import { printDecimal, printPercent } from '../../../src/exact/print.js'
import { commonPractice } from '../../../src/law/practices.js'
import { nationalGrades } from '../../../src/scoring/grades.js'

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
    { from: '95', suggestion: { zh: '优先保障', en: 'fund first' } },
    { from: '60', suggestion: { zh: '督促整改', en: 'ask for rectification' } },
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
    expect(portfolio.projects.at(-1)?.suggestion?.zh).toBe('督促整改')
    expect(portfolio.projects[0]?.suggestion?.zh).toBe('优先保障')
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
    expect(projects.map(({ grade, suggestion }) => [grade?.zh, suggestion?.zh])).toEqual([
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
