import { describe, expect, it } from 'vitest'
import { Decimal } from '../../../src/exact/decimal.js'
import { convertUnit } from '../../../src/exact/unit.js'
import { chart } from '../../../src/presentation/chart.js'
import { explain } from '../../../src/presentation/explain.js'
import { markdown } from '../../../src/presentation/markdown.js'
import { type PlaceOptions, portfolioOf } from '../../../src/procedures/portfolioOf.js'
import { documentsOf, madeUpPapers, type Papers } from '../../fixtures/budgets/madeUpPapers.js'
import { departmentName, madeUpUnits, together } from '../../fixtures/budgets/madeUpUnit.js'
import { withLarger } from '../../fixtures/budgets/plantedIn.js'

const papers = madeUpPapers()
const without = (name: string): Papers => Object.fromEntries(Object.entries(papers).filter(([key]) => key !== name))
const silent: PlaceOptions = { findings: () => [] }
const ofPapers = (of: Papers, options: PlaceOptions = silent) => portfolioOf(documentsOf(of), options)
const missingIn = (of: Papers, options: PlaceOptions = silent) =>
  ofPapers(of, options)
    .papers.filter(({ isThere }) => !isThere)
    .map(({ department, paper, because }) => `${department} ${paper} ${because}`)

describe('the papers of a year of a place', () => {
  it('are all there', () => {
    const { year, region, papers: all } = ofPapers(papers)
    expect([year, region]).toEqual([2025, '安澜市'])
    expect(missingIn(papers)).toEqual([])
    expect(all.map(({ paper, form }) => `${paper} ${form}`).toSorted()).toEqual([
      'departmentBudget department',
      'departmentBudget unit',
      'departmentBudget unit',
      'departmentBudget unit',
      'finalAccounts department',
    ])
  })

  it('lack the budget of a unit that its department lists', () => {
    expect(missingIn(without('unit 3 2025'))).toEqual(['安澜市苗圃 departmentBudget listed'])
  })

  it('lack what is expected, once', () => {
    const expected = [
      { department: departmentName },
      { department: '安澜市水务局', papers: ['departmentBudget'] as const },
    ]
    expect(missingIn(papers, { ...silent, expected })).toEqual(['安澜市水务局 departmentBudget expected'])
  })

  it('lack what was published in another year, and not what nobody published yet', () => {
    const ofDepartment = Object.fromEntries(Object.entries(papers).filter(([key]) => /^(?:budget|accounts)/u.test(key)))
    const { 'accounts 2025': _, ...others } = ofDepartment
    expect(missingIn(others)).toEqual([])
    const { 'budget 2025': __, ...rest } = ofDepartment
    expect(missingIn({ ...rest, 'unit 1 2025': papers['unit 1 2025'] as Papers[string] })).toContain(
      `${departmentName} departmentBudget otherYear`,
    )
  })

  it('are late against twenty days only where both dates are given', () => {
    const standings = (dates: PlaceOptions['dates']) =>
      ofPapers(papers, { ...silent, ...(dates && { dates }) })
        .papers.filter(({ form, paper }) => form === 'department' && paper === 'departmentBudget')
        .map(({ standing, due, daysLate }) => [standing, due, daysLate])
    const paper = 'departmentBudget'
    expect(standings(undefined)).toEqual([['unknown', null, null]])
    expect(standings([{ paper, approved: '2025-02-08' }])).toEqual([['unknown', '2025-02-28', null]])
    expect(standings([{ paper, approved: '2025-02-08', published: '2025-02-28' }])).toEqual([
      ['inTime', '2025-02-28', null],
    ])
    expect(
      standings([
        { paper, approved: '2025-02-08' },
        { paper, department: departmentName, form: 'department', published: '2025-03-03' },
      ]),
    ).toEqual([['late', '2025-02-28', 3]])
    expect(() => standings([{ paper, approved: '2025-02-30', published: '2025-02-28' }])).toThrow(RangeError)
  })
})

describe('the money of a place', () => {
  const { money } = ofPapers(papers)
  const whole = together(departmentName, madeUpUnits(2025))
  const spent = whole.lines.reduce((sum, line) => sum + line.personnel + line.nonPersonnel + line.project, 0)

  it('counts a department once, not again by its units, and adds up by function, source and kind', () => {
    for (const by of ['functionalClass', 'fundingSource', 'expenditureKind'] as const) {
      const budget = money[by].total.find(({ year, stage }) => year === 2025 && stage === 'originalBudget')
      expect([by, budget && String(budget.value)]).toEqual([by, String(convertUnit(new Decimal(spent), '元', '万元'))])
    }
  })

  it('takes the units where the department has published nothing', () => {
    const { 'budget 2025': _, ...others } = papers
    const of = ofPapers(others).money.functionalClass.total.find(
      ({ year, stage }) => year === 2025 && stage === 'originalBudget',
    )
    expect(of).toMatchObject({ documents: 3 })
    expect(String(of?.value)).toBe(String(convertUnit(new Decimal(spent), '元', '万元')))
  })

  it('has the three public expenses over the years', () => {
    const vehicles = money.threePublic.lines.find(({ key }) => key === 'vehiclePurchase')
    expect(vehicles?.amounts.map(({ year, value }) => `${year} ${value}`)).toContain('2025 18')
    expect(money.threePublic.years).toEqual([2023, 2024, 2025])
  })

  it('names the documents that print nothing by a dimension', () => {
    expect(money.functionalClass.lacks.map(({ stage }) => stage)).toEqual(expect.arrayContaining(['outturn']))
  })
})

describe('the rules that are broken', () => {
  it('are counted by documents, the most frequent first', () => {
    const budget = papers['budget 2025'] as Parameters<typeof withLarger>[0]
    const wrong = withLarger(budget, ['threePublic', 'originalBudget', 'overseasTravel'], 100)
    const { rules } = portfolioOf(documentsOf({ ...papers, 'budget 2025': wrong }))
    expect(rules.rules.map(({ id, documents }) => [id, documents])).toEqual(expect.arrayContaining([['G25', 1]]))
    expect(rules.documents).toBe(5)
    expect(rules.withoutFinding).toBe(4)
  })
})

describe('a year of a place', () => {
  const place = ofPapers(without('unit 3 2025'))

  it('is told in a sentence, in Markdown and as charts', () => {
    expect(explain(place)).toContain('安澜市2025年：已公开4件，应公开而未见1件')
    expect(explain(place, { locale: 'en' })).toContain('4 papers are there, 1 are owed and missing')
    expect(markdown(place)).toContain('| 安澜市苗圃 | 单位预算 | 未见 |')
    expect(markdown(place.money.threePublic, { locale: 'en' })).toContain('original budget of 2025')
    expect(chart(place).series.map(({ name }) => name)).toContain('未见')
    expect(chart(place.money.functionalClass).yAxis[0]?.data).toContain('一般公共服务支出')
    expect(chart(place.rules, { locale: 'en' }).yAxis[0]?.data).toEqual([])
    expect(explain(place.rules)).toBe('审核4份，4份没有发现；被违反的规则0条。')
  })

  it('of nothing is empty', () => {
    const nothing = portfolioOf([])
    expect([nothing.papers, nothing.rules.rules, nothing.projects]).toEqual([[], [], null])
    expect(() => [explain(nothing), markdown(nothing), chart(nothing)]).not.toThrow()
  })
})
