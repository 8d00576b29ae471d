import { describe, expect, it } from 'vitest'
import { readStatements } from '../../../../src/narrative/readStatements.js'
import { explain } from '../../../../src/presentation/explain.js'
import { audit } from '../../../../src/procedures/audit.js'
import { documentOf } from '../../../definitions/emptyDocument.js'
import { accountsOf } from '../../../fixtures/accountsOf.js'

const audited = (...statements: readonly object[]) => audit(accountsOf({}, { statements }))
const told = (...statements: readonly object[]): string[] =>
  audited(...statements).findings.map(({ key, severity }) => `${severity} ${key}`)
const about = { subject: 'threePublic', scope: 'all' }
const change = (figures: object) => ({ kind: 'change', ...about, figures })
const completion = (figures: object) => ({ kind: 'completion', ...about, figures })

describe('a rate of nothing', () => {
  it.each([
    [{ now: '5.00', before: '0.00', rate: '增长100%' }],
    [{ now: '5.00', change: '增加5.00', rate: '增长100%' }],
    [{ now: '1.14', before: '0', rate: '114%' }],
    [{ now: '0.00', before: '0.00', rate: '下降100%' }],
  ])('as of a change from 0 is to be looked into: %j', (figures) => {
    expect(told(change(figures))).toEqual(['warning S3:change:threePublic:all'])
  })

  it.each([
    [{ now: '0.00', before: '0.00', rate: '0%' }],
    [{ now: '0.00', before: '0.00', rate: '0.00%' }],
    [{ now: '0.00', before: '0.00', change: '持平', rate: '持平' }],
    [{ now: '0.00', before: '0.00', change: '无变化' }],
    [{ now: '5.00', before: '0.00', change: '增加5.00' }],
  ])('that is none is silent: %j', (figures) => {
    expect(told(change(figures))).toEqual([])
  })

  it('as of a completion of a budget of 0 is to be looked into', () => {
    expect(told(completion({ budget: '0.00', outturn: '5.00', rate: '100%' }))).toEqual([
      'warning S1:completion:threePublic:all',
    ])
    expect(told(completion({ budget: '0', outturn: '0', rate: '100%' }))).toEqual([
      'warning S1:completion:threePublic:all',
    ])
    expect(told(completion({ budget: '0.00', outturn: '0.00', rate: '0%' }))).toEqual([])
  })

  it('says of which budget the rate is', () => {
    const [finding] = audited(
      { kind: 'amount', ...about, figures: { finalBudget: '10.00' } },
      completion({ originalBudget: '0.00', outturn: '8.00', rate: '80%' }),
    ).findings
    expect(finding && explain(finding, { locale: 'zh' })).toContain('这一比率与“三公”经费全年预算数相符')
  })

  it('as a share of 0 too', () => {
    expect(told({ kind: 'share', ...about, figures: { part: '1', whole: '0', rate: '50%' } })).toEqual([
      'warning S2:share:threePublic:all',
    ])
    expect(told({ kind: 'share', ...about, figures: { part: '0', whole: '0', rate: '0%' } })).toEqual([])
  })
  it('names the budget that a change is against, and no former year', () => {
    const [finding] = audited({
      ...change({ now: '5', change: '增加5', rate: '增长100%' }),
      against: 'originalBudget',
    }).findings
    expect(finding && explain(finding, { locale: 'zh' })).toContain('“三公”经费预算数为0')
    expect(finding && explain(finding, { locale: 'en' })).toContain('three public expenses, budget is 0')
  })
})

describe('a rate of nothing in a table', () => {
  const inTable = (row: object): readonly string[] =>
    audit(accountsOf({ threePublic: { rows: [{ label: '合计', ...row }] } })).findings.map(
      ({ key, severity }) => `${severity} ${key}`,
    )

  it.each([
    [{ previousOutturn: '0.00', outturn: '5.00', change: '5.00', changeRate: '100%' }, 'changeRate'],
    [{ previousOutturn: '0.00', outturn: '5.00', changeRate: '增长100.00%' }, 'changeRate'],
    [{ budget: '0.00', outturn: '0.00', completionRate: '100%' }, 'completionRate'],
    [{ budget: '0.00', outturn: '5.00', completionRate: '500%' }, 'completionRate'],
  ])('of comparison is to be looked into: %j', (row, column) => {
    expect(inTable(row)).toEqual([`warning C6:${column}:合计`])
  })

  it.each([
    [{ previousOutturn: '0.00', outturn: '5.00', change: '5.00', changeRate: '—' }],
    [{ previousOutturn: '0.00', outturn: '0.00', change: '0.00', changeRate: '0.00%' }],
    [{ budget: '0.00', outturn: '0.00', completionRate: '0' }],
    [{ originalBudget: '0.00', finalBudget: '10.00', outturn: '8.00', completionRate: '80%' }],
  ])('is silent where it is none, or of a budget that is none: %j', (row) => {
    expect(inTable(row)).toEqual([])
  })

  it.each([
    [{ finalBudget: '0', outturn: '0', rate: '80%' }, 'broken'],
    [{ finalBudget: '0', outturn: '0', rate: '100%' }, 'broken'],
    [{ originalBudget: '0', outturn: '8', rate: '80%' }, 'broken'],
    [{ finalBudget: '0', outturn: '0', rate: '0%' }, 'notApplicable'],
    [{ originalBudget: '0', finalBudget: '10', outturn: '8', rate: '80%' }, 'holds'],
  ])('of funds: %j', (row, outcome) => {
    const parts = { funding: [{ code: 'total', label: '年度资金总额', ...row }] }
    const [entry] = audit(documentOf('selfEvaluation', parts)).ledger.entries('E20')
    expect(entry?.outcome).toBe(outcome)
  })
})

describe('a rate of nothing in sentences that were read', () => {
  const inText = (text: string): readonly string[] =>
    told(...readStatements([{ text }]).statements.map(({ statement }) => statement))

  it.each([
    ['“三公”经费支出决算为5.00万元，比上年增加5.00万元，增长100%。', 'S3:change:threePublic:all'],
    ['公务接待费支出决算为5.00万元，上年决算为0.00万元，增长100.00%。', 'S3:change:threePublic.officialReception:all'],
    ['政府性基金预算财政拨款支出5万元，上年为0万元，增长100%。', 'S3:change:expenditure:governmentManagedFund'],
    ['因公出国（境）费支出决算为0万元，比上年减少0万元，下降100%。', 'S3:change:threePublic.overseasTravel:all'],
    ['机关运行经费支出5万元，比年初预算增加5万元，增长100%。', 'S3:change:agencyRunningCost:all:on originalBudget'],
    ['其他收入1.14万元，比预算增加1.14万元，增长114%。', 'S3:change:income.other:all:on budget'],
    [
      '因公出国（境）费支出年初预算为0万元，支出决算为5万元，完成年初预算的100%。',
      'S1:completion:threePublic.overseasTravel:all',
    ],
    [
      '公务接待费支出年初预算为0万元，全年预算为10万元，支出决算为8万元，完成年初预算的80%。',
      'S1:completion:threePublic.officialReception:all',
    ],
    [
      '政府采购支出总额0万元，其中：政府采购货物支出0万元。授予中小企业合同金额0万元，占政府采购支出总额的100%。',
      'S2:share:procurement.smallAndMedium:all',
    ],
    ['本年支出合计0万元。国有资本经营预算支出0万元，占本年支出的5%。', 'S2:share:expenditure:stateCapitalOperations'],
  ])('is to be looked into: %s', (text, key) => {
    expect(inText(text)).toEqual([`warning ${key}`])
  })

  it.each([
    ['因公出国（境）费支出决算为0万元，比上年增加0万元，增长0%。'],
    ['因公出国（境）费支出决算为0万元，与上年持平。'],
    ['公务接待费支出年初预算为0万元，支出决算为0万元，与预算持平。'],
    ['公务接待费支出年初预算为0万元，支出决算为0万元，完成年初预算的0%。'],
    ['公务接待费支出年初预算为0万元，全年预算为10万元，支出决算为8万元，完成全年预算的80%。'],
    ['公务接待费支出决算为5.00万元，上年支出4.00万元，增长25.00%。'],
    [
      '政府采购支出总额0万元，其中：政府采购货物支出0万元、政府采购工程支出0万元、政府采购服务支出0万元。授予中小企业合同金额0万元，占政府采购支出总额的0%，其中：授予小微企业合同金额0万元，占政府采购支出总额的0%。',
    ],
  ])('is silent where there is none: %s', (text) => {
    expect(inText(text)).toEqual([])
  })

  it('says which budget the rate is of, where its sentence names another', () => {
    const text = '公务接待费支出年初预算为0万元，全年预算为10万元，支出决算为8万元，完成年初预算的80%。'
    const [finding] = audited(...readStatements([{ text }]).statements.map(({ statement }) => statement)).findings
    expect(finding && explain(finding, { locale: 'zh' })).toContain('这一比率与公务接待费全年预算数相符')
  })
})
