import { describe, expect, it } from 'vitest'
import { cumulateYears } from '../../../src/deviation/cumulateYears.js'
import type { MultiYearProject, ProjectYear } from '../../../src/deviation/multiYearProject.js'
import { printPercent } from '../../../src/exact/print.js'
import { markdown } from '../../../src/presentation/markdown.js'

const unit = { unit: '万元' } as const

const only = (totalBudget: MultiYearProject['totalBudget'], ...years: readonly ProjectYear[]) => {
  const [project] = cumulateYears([{ key: 'a', label: '平台', totalBudget, years }], unit)
  if (!project) throw new Error('no project')
  return project
}

describe('a project of several years', () => {
  const project = only(
    '536.48',
    { year: 2022, budget: '60.00', outturn: '50.00' },
    { year: 2021, budget: '410.06', outturn: '400.00' },
    { year: 2023, budget: '66.42' },
  )

  it('is cumulative, year after year, against its total', () => {
    expect(project.years.map(({ year }) => year)).toEqual([2021, 2022, 2023])
    expect(project.years.map(({ budgetToDate, outturnToDate }) => [budgetToDate, outturnToDate].map(String))).toEqual([
      ['410.06', '400'],
      ['470.06', '450'],
      ['536.48', '450'],
    ])
    const shares = project.years.map(({ budgeted, spent }) =>
      [budgeted, spent].map(({ value }) => value && printPercent(value.value, 2)),
    )
    expect(shares).toEqual([
      ['76.44%', '74.56%'],
      ['87.62%', '83.88%'],
      ['100.00%', '83.88%'],
    ])
  })

  it('has what is left to be budgeted and to be spent', () => {
    expect([project.unbudgeted, project.unspent].map(String)).toEqual(['0', '86.48'])
    expect(project).toMatchObject({ standing: 'within', lacks: [] })
  })

  it.each([
    ['its outturns', { year: 2021, budget: '90', outturn: '101' }, 'spentBeyond'],
    ['its budgets', { year: 2021, budget: '101', outturn: '90' }, 'budgetedBeyond'],
    ['nothing, spending all of it,', { year: 2021, budget: '100', outturn: '100' }, 'within'],
    ['nothing, its year not being over,', { year: 2021, budget: '100' }, 'within'],
  ] as const)('with %s beyond its total is told so', (_, year, standing) => {
    expect(only('100', year).standing).toBe(standing)
  })

  it('says nothing of money that nobody reported yet', () => {
    const [year] = only('100', { year: 2021, budget: '40' }).years
    expect(year).toMatchObject({ outturn: null, outturnToDate: null, spent: { reason: 'missing' } })
  })

  it('is open from a blank on, and names it', () => {
    const open = only(
      '100',
      { year: 2021, budget: '10', outturn: '10' },
      { year: 2022, budget: '', outturn: '—' },
      { year: 2023, budget: '10', outturn: '10' },
    )
    expect(open.years.map(({ budgetToDate }) => budgetToDate && String(budgetToDate))).toEqual(['10', null, null])
    expect(open.years[2]?.spent).toMatchObject({ outcome: 'insufficientData', reason: 'blank' })
    expect(open).toMatchObject({ standing: 'undecided', unbudgeted: null, unspent: null })
    expect(open.lacks).toEqual([
      { year: 2022, at: 'budget', reason: 'blank' },
      { year: 2022, at: 'outturn', reason: 'blank' },
    ])
  })

  it('without a total has no shares', () => {
    const open = only('', { year: 2021, budget: '10', outturn: '1' })
    expect(open).toMatchObject({
      totalBudget: null,
      standing: 'undecided',
      lacks: [{ year: null, at: 'totalBudget', reason: 'blank' }],
    })
    expect(open.years[0]?.budgeted).toMatchObject({ reason: 'blank' })
    expect(only('0', { year: 2021, budget: '0' }).years[0]?.budgeted).toMatchObject({ outcome: 'notApplicable' })
    expect(only('9')).toMatchObject({ years: [], standing: 'within' })
  })

  it('is a table', () => {
    expect(markdown([project])).toContain(
      '| 平台 | 536.48 | 2022 | 60.00 | 50.00 | 470.06 | 450.00 | 87.62% | 83.88% | 在总预算内 |',
    )
    expect(markdown([project], { locale: 'en' })).toContain('| within its total |')
  })
})
