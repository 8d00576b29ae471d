import { describe, expect, it } from 'vitest'
import specialFund from '../../examples/data/hengyang-2021-special-fund-target.json' with { type: 'json' }
import evaluationReport from '../../examples/data/sanmenxia-2024-evaluation-report.json' with { type: 'json' }
import finalAccounts from '../../examples/data/sanmenxia-2024-final-accounts.json' with { type: 'json' }
import projectSummary from '../../examples/data/sanmenxia-2024-project-summary.json' with { type: 'json' }
import departmentTarget from '../../examples/data/suzhou-2024-department-target.json' with { type: 'json' }
import basicTable from '../../examples/data/zhuzhou-2023-basic-data.json' with { type: 'json' }
import {
  againstMediumTerm,
  budgetBridge,
  compositionVariance,
  expenditureControl,
  growthByLine,
  growthWithin,
  linesOf,
  mixedScopes,
  monitorProgress,
  type Proportion,
  projectsOf,
  summarisePortfolio,
} from '../../src/entries/analysis.js'
import { printPercent } from '../../src/exact/print.js'
import {
  BasicData,
  Decimal,
  DepartmentBudgetTarget,
  EvaluationReport,
  FinalAccounts,
  ProjectSummary,
  SpecialFundTarget,
} from '../../src/index.js'

/** Every figure here was worked out by hand from the printed documents before the code was run. */
const percent = ({ value }: Proportion): string | null => value && printPercent(value.value, 2)

describe('003, the eight items of the general public budget', () => {
  const accounts = FinalAccounts.parse(finalAccounts)
  const items = linesOf(accounts, 'functionalClass', { scope: 'generalPublicBudget' })
  const { lines, total } = budgetBridge(items, accounts)

  it.each([
    ['2010350', '637.6', '-81.04', '556.56', '87.29%'],
    ['2010399', '305', '0', '305', '100.00%'],
    ['2069999', '49.92', '0', '49.92', '100.00%'],
    ['2080502', '3.42', '0', '3.42', '100.00%'],
    ['2080505', '58.2', '-2.05', '56.15', '96.48%'],
    ['2101102', '45.5', '-1.64', '43.86', '96.40%'],
    ['2130599', '6.85', '0', '6.85', '100.00%'],
    ['2210201', '43.7', '-1.69', '42.01', '96.13%'],
  ])('%s goes from %s by %s to %s, %s of its budget', (key, from, amount, to, completion) => {
    const line = lines.find((one) => one.key === key)
    expect(line?.steps.map((step) => [step.kind, ...[step.from, step.amount, step.to].map(String)])).toEqual([
      ['toOutturn', from, amount, to],
    ])
    expect(line && percent(line.rates.completion)).toBe(completion)
  })

  it('add to 1150.19, of which 92.49 % was spent', () => {
    expect(lines).toHaveLength(8)
    expect([total.originalBudget, total.outturn, total.steps[0]?.amount].map(String)).toEqual([
      '1150.19',
      '1063.77',
      '-86.42',
    ])
    expect(percent(total.rates.completion)).toBe('92.49%')
  })

  it('moved against each other by 6.23 %, 事业运行 the most', () => {
    const variance = compositionVariance(items)
    expect(percent(variance)).toBe('6.23%')
    expect(variance.outcome === 'computed' && variance.heads[0]?.label).toBe('事业运行')
  })

  it('have beside them a report that holds all outturn against the budget of the general budget alone', () => {
    const [mixed, ...others] = mixedScopes([accounts, EvaluationReport.parse(evaluationReport)])
    expect(others).toEqual([])
    expect(
      [mixed?.outturn, mixed?.budget, mixed?.own.budget, mixed?.own.outturn].map((one) => [
        one?.document,
        one?.scope.id,
        String(one?.value),
      ]),
    ).toEqual([
      [1, 'all', '1285.83'],
      [1, 'all', '1003.69'],
      [0, 'generalPublicBudget', '1003.69'],
      [0, 'generalPublicBudget', '1063.77'],
    ])
    expect(mixed?.against.map(({ value }) => String(value))).toEqual(['222.06'])
  })

  it('are spent with their projects: 414.02 of 414.82, with a mean of 98.60', () => {
    const summary = ProjectSummary.parse(projectSummary)
    const population = { projects: '12', finalBudget: '500.00' }
    const { execution, plainMean, coverage } = summarisePortfolio(projectsOf(summary), { unit: '万元', population })
    expect([percent(execution), String(plainMean.value)]).toEqual(['99.81%', '98.6'])
    expect([percent(coverage.count), percent(coverage.money)]).toEqual(['66.67%', '82.96%'])
  })
})

describe('002, the three columns of the basic data', () => {
  const basicData = BasicData.parse(basicTable)
  const rows = expenditureControl(basicData)
  const row = (key: string) => rows.find(({ line }) => line.key === key)

  it.each([
    ['threePublic', '21.87%', '-84.89%'],
    ['nonPersonnel', '77.40%', '-2.83%'],
    ['vehicleOperation', '17.50%', '-51.61%'],
    ['officialReception', '39.33%', '218.92%'],
    ['procurement', '75.02%', null],
    ['vehiclePurchase', null, '-100.00%'],
  ])('%s was held to %s of its budget and changed by %s', (key, control, change) => {
    const found = row(key)
    expect(found && [percent(found.control), percent(found.change)]).toEqual([control, change])
  })

  it('fell by 84.89 %, of which the vehicle bought the year before makes 78.30 points', () => {
    const { lines, total } = growthByLine(growthWithin(linesOf(basicData, 'threePublic')), basicData)
    expect(lines.map(({ key, contribution }) => `${key} ${percent(contribution)}`)).toEqual([
      'vehiclePurchase -78.30%',
      'vehicleOperation -10.32%',
      'officialReception 3.73%',
    ])
    expect([percent(total.growth), String(total.change)]).toEqual(['-84.89%', '-18.43'])
  })
})

describe('000, the half-year plan by line', () => {
  const target = DepartmentBudgetTarget.parse(departmentTarget)
  const lines = linesOf(target, 'expenditureLine')
  const progress = monitorProgress({ lines }, { unit: '万元', cutOff: '2024-06-30' })

  it('is 2245.20 of 5878.82, which is 38.19 %', () => {
    expect(progress.lines).toHaveLength(18)
    expect([progress.total.plannedOutturn, progress.total.annualBudget].map(String)).toEqual(['2245.2', '5878.82'])
    expect(percent(progress.total.planned)).toBe('38.19%')
  })

  it.each([
    ['基本支出', '36.42%'],
    ['农村产权交易建设项目', '70.00%'],
    ['政府集中采购中心运营项目', '19.18%'],
    ['工作制作费', '0.00%'],
  ])('plans of %s %s', (label, planned) => {
    const line = progress.lines.find((one) => one.label === label)
    expect(line && percent(line.planned)).toBe(planned)
  })
})

describe('004, the year against the medium term', () => {
  const { total, indicators } = againstMediumTerm(SpecialFundTarget.parse(specialFund))

  it('takes 410.06 of 536.48, which is 76.44 %, and leaves 126.42', () => {
    expect([total?.annual, total?.mediumTerm, total?.remaining].map(String)).toEqual(['410.06', '536.48', '126.42'])
    expect(total && percent(total.share)).toBe('76.44%')
  })

  it('asks for most of the medium term in its first year, or for the same', () => {
    const told = indicators.map(({ standing, figures }) => (figures ? percent(figures.share) : standing))
    expect(told).toEqual(['94.12%', '92.31%', 'same', 'words', '76.44%', 'same', 'same', '93.75%', '100.00%'])
    expect(indicators.at(-1)?.standing).toBe('same')
  })

  it('keeps decimals exact', () => {
    expect(total?.share.value?.value.eq(new Decimal('410.06').div('536.48'))).toBe(true)
  })
})
