import { describe, expect, it } from 'vitest'
import type { AnyDocument } from '../../../src/documents/forms.js'
import { Decimal } from '../../../src/exact/decimal.js'
import { convertUnit } from '../../../src/exact/unit.js'
import { chart } from '../../../src/presentation/chart.js'
import { explain } from '../../../src/presentation/explain.js'
import { markdown } from '../../../src/presentation/markdown.js'
import { type PlaceOptions, portfolioOf } from '../../../src/procedures/portfolioOf.js'
import { readDocument } from '../../../src/procedures/read.js'
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

describe('what is given more than once', () => {
  const budget = papers['budget 2025'] as Parameters<typeof withLarger>[0]
  const totalOf = (
    documents: ReturnType<typeof documentsOf>,
    by: 'functionalClass' | 'threePublic' = 'functionalClass',
  ) =>
    portfolioOf(documents, silent)
      .money[by].total.filter(({ year, stage }) => year === 2025 && stage === 'originalBudget')
      .map(({ value, documents: count }) => `${value} ${count}`)

  it('is one paper in the money', () => {
    const once = documentsOf({ budget })
    expect(totalOf([...once, ...documentsOf({ budget })])).toEqual(totalOf(once))
    expect(totalOf(once)).toHaveLength(1)
  })

  it('is in no sum where the prints differ, and is told', () => {
    const wrong = withLarger(budget, ['threePublic', 'originalBudget', 'overseasTravel'], 100)
    const place = portfolioOf(documentsOf({ budget, wrong }), silent)
    expect(place.money.threePublic.total).toEqual([])
    expect(place.money.threePublic.lacks).toEqual([
      { department: departmentName, year: 2025, stage: 'originalBudget', printsDiffer: true },
    ])
    expect(markdown(place.money.threePublic)).toContain(`同一文件有几份，所列不同，不在合计内：${departmentName}`)
    expect(markdown(place.money.threePublic, { locale: 'en' })).toContain('Given more than once with different figures')
    expect(place.money.functionalClass.total).toHaveLength(1)
  })
})

describe('the projects of a place', () => {
  const summaryOf = (year: number, outturn: string) => ({
    kind: 'projectSummary',
    year,
    department: '安澜市文化局',
    unit: '万元',
    rows: [
      { name: '文化惠民', finalBudget: '100.00', outturn, score: '98' },
      { name: '古籍保护', finalBudget: '50.00', outturn: '50.00', score: '100' },
    ],
  })
  const form = {
    kind: 'selfEvaluation',
    form: 'project',
    title: '项目支出绩效自评表',
    year: 2024,
    department: '安澜市文化局',
    unit: '元',
    project: { name: '文化惠民' },
    funding: [{ code: 'total', label: '年度资金总额', finalBudget: '1000000', outturn: '950000' }],
    goals: [],
    indicators: [],
    totals: { score: '98' },
  }
  const place = (...given: object[]) =>
    portfolioOf(
      given.map((json) => readDocument(json).document as AnyDocument),
      silent,
    )

  it('are each one, whether a form or a summary tells it, or both', () => {
    const { projects } = place(summaryOf(2024, '95.00'), form, form)
    expect([projects?.projects.length, String(projects?.finalBudget), String(projects?.outturn)]).toEqual([
      2,
      '150',
      '145',
    ])
    expect(projects?.lacks).toEqual([])
  })

  it('lack what is printed in two ways', () => {
    const { projects } = place(summaryOf(2024, '90.00'), form)
    expect(projects?.lacks.map(({ label, at }) => `${label} ${at}`)).toEqual(['文化惠民 outturn'])
    expect([String(projects?.finalBudget), String(projects?.outturn)]).toEqual(['150', '50'])
  })

  it('are those of the year', () => {
    const accounts = {
      kind: 'finalAccounts',
      year: 2024,
      department: '安澜市文化局',
      unit: '万元',
      excerpt: true,
      tables: {},
    }
    expect(place(accounts, summaryOf(2024, '95.00'), summaryOf(2023, '95.00')).projects?.projects).toHaveLength(2)
  })
})
