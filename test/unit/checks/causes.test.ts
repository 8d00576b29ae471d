import { describe, expect, it } from 'vitest'
import { explain } from '../../../src/presentation/explain.js'
import { audit } from '../../../src/procedures/audit.js'
import { accountsOf } from '../../fixtures/accountsOf.js'
import { auditOf, row, total } from './ideas/selfEvaluationForm.js'

const line = (code: string, label: string, total: string) => ({ code, label, total, basic: total, project: '0.00' })
const table = (total: string, cls: string, section: string, item: string) => ({
  generalPublicBudgetExpenditure: {
    rows: [
      line('total', '合计', total),
      line('208', '社会保障和就业支出', cls),
      line('20805', '行政事业单位养老支出', section),
      line('2080505', '机关事业单位基本养老保险缴费支出', item),
    ],
  },
})
const found = (tables: object, statements: readonly object[] = []) => audit(accountsOf(tables, { statements })).findings

describe('one cause', () => {
  it('of a total row left 0 above its parts is told once, its relations beside it', () => {
    const { findings, ledger } = audit(accountsOf(table('0.00', '51.17', '51.17', '51.17')))
    const broken = ledger.entries().filter(({ outcome }) => outcome === 'broken')
    expect(findings).toHaveLength(1)
    expect(broken.length).toBeGreaterThan(1)
    const [{ key = '', related = [] } = {}] = findings
    expect([key, ...related].toSorted()).toEqual(broken.map((one) => one.key).toSorted())
  })

  it('in one class is told once for the classes above and below it', () => {
    const findings = found({
      generalPublicBudgetExpenditure: {
        rows: [
          { code: 'total', label: '合计', total: '51.17' },
          { code: '208', label: '社会保障和就业支出', total: '51.27' },
          { code: '20805', label: '行政事业单位养老支出', total: '51.17' },
          { code: '2080505', label: '机关事业单位基本养老保险缴费支出', total: '51.17' },
        ],
      },
    })
    expect(findings).toHaveLength(1)
    expect(findings[0]?.related.length).toBeGreaterThan(0)
  })

  it('is not made of two that are off by different sums', () => {
    const findings = found({
      generalPublicBudgetExpenditure: {
        rows: [
          { code: 'total', label: '合计', total: '71.17' },
          { code: '208', label: '社会保障和就业支出', total: '51.27' },
          { code: '20805', label: '行政事业单位养老支出', total: '51.17' },
          { code: '2080505', label: '机关事业单位基本养老保险缴费支出', total: '51.17' },
        ],
      },
    })
    expect(findings).toHaveLength(2)
  })

  it('is not made of two that are as large, and share a cell that cannot be wrong in both directions', () => {
    const alone = ({ code, label, total: amount }: ReturnType<typeof line>) => ({ code, label, total: amount })
    const totals = (...figures: readonly [string, string, string, string]) => ({
      generalPublicBudgetExpenditure: { rows: table(...figures).generalPublicBudgetExpenditure.rows.map(alone) },
    })
    expect(found(totals('51.27', '51.17', '51.07', '51.07'))).toHaveLength(2)
    expect(found(totals('51.27', '51.17', '51.27', '51.27'))).toHaveLength(1)
  })
})

describe('one cause on a form', () => {
  const three = (more: object) => ['甲', '乙', '丙'].map((name) => row({ level3: `${name}类培训场次`, ...more }))
  const told = (parts: object) => auditOf(parts).findings.filter(({ id }) => id !== 'E3' && id !== 'E28')
  const keys = (parts: object) => told(parts).map(({ key, related }) => [key.split(':')[0], related.length])

  it('of targets passed by far is told once, and names them all', () => {
    const [finding, ...others] = told({ indicators: three({ actual: '20场' }) })
    expect(others).toEqual([])
    expect(finding?.alike?.map(({ zh }) => zh)).toEqual([
      '指标「乙类培训场次」实际完成值',
      '指标「丙类培训场次」实际完成值',
    ])
    expect(finding && explain(finding)).toContain('同样的还有2处')
    expect(finding && explain(finding, { locale: 'en' })).toContain('Likewise 2 more')
  })

  it.each([
    [
      'a rate above all that there is',
      { level3: '合格率', level2: '质量指标', target: '≥50%', actual: '120%' },
      ['E38', 1],
    ],
    ['an amount in the wrong unit', { level3: '资助金额', target: '≥60万元', actual: '600000万元' }, ['E30', 1]],
  ])('%s is not told again as far above', (_, more, expected) => {
    expect(keys({ indicators: [row(more)] })).toEqual([expected])
  })

  it.each([
    ['15', '30', 'E9'],
    ['10', '29', 'E5'],
  ])('a score of %s in a level of %s is told where it stands: %s', (score, all, id) => {
    const indicators = three({}).map((one, at) => (at === 0 ? { ...one, score } : one))
    const sections = [{ level1: '产出指标', points: '30', score: all }]
    expect(keys({ indicators, sections, totals: { points: '30', score: all } }).map(([rule]) => rule)).toEqual([id])
  })

  it('points that do not add up are told once for level and total', () => {
    const sections = [{ level1: '产出指标', points: '35', score: '30' }]
    expect(keys({ indicators: three({}), sections, totals: { points: '35', score: '30' } })).toEqual([['E1', 1]])
  })

  it('spending beyond the budget is told once for all money and the source that it came from', () => {
    const money = { originalBudget: '100', finalBudget: '100', outturn: '190', rate: '190%' }
    const funding = [total(money), { code: 'fiscalAppropriation', label: '其中：财政拨款', ...money }]
    expect(keys({ funding })).toEqual([['E23', 1]])
  })

  it('a total left 0 is told once with the rate of it', () => {
    const funding = [
      total({ finalBudget: '0', outturn: '0', rate: '90%' }),
      { code: 'fiscalAppropriation', label: '其中：财政拨款', finalBudget: '100', outturn: '90', rate: '90%' },
    ]
    expect(keys({ funding })).toEqual([['E24', 2]])
  })

  it('two rows that are off by different sums are two', () => {
    const indicators = three({}).map((one, at) => ({ ...one, score: ['11', '12', '10'][at] }))
    expect(keys({ indicators }).map(([rule]) => rule)).toEqual(['E9', 'E9'])
  })
})

describe('how grave a figure is', () => {
  const said = (outturn: string) =>
    found(table('51.17', '51.17', '51.17', '51.17'), [
      { kind: 'amount', subject: 'expenditure', scope: 'generalPublicBudget', figures: { outturn } },
    ]).map(({ severity, hint }) => `${severity} ${hint ?? ''}`.trim())

  it.each([
    ['51.18', 'warning lastDigit'],
    ['51.16', 'warning lastDigit'],
    ['61.17', 'error'],
    ['15.17', 'error'],
    ['511700', 'error unit'],
    ['0.0051', 'error unit'],
  ])('beside 51.17 %s is %s', (outturn, told) => {
    expect(said(outturn)).toEqual([told])
  })

  it('cut off instead of rounded is a warning', () => {
    const change = {
      kind: 'share',
      subject: '甲',
      scope: 'all',
      figures: { part: '38.2877', whole: '100', rate: '38.28%' },
    }
    expect(found({}, [change]).map(({ severity, hint }) => [severity, hint])).toEqual([['warning', 'truncated']])
  })

  it('says that a share of one stands for a percentage', () => {
    const share = {
      kind: 'share',
      subject: '甲',
      scope: 'all',
      figures: { part: '98.00', whole: '100.00', rate: '0.98%' },
    }
    expect(found({}, [share]).map(({ severity, hint }) => [severity, hint])).toEqual([['error', 'percent']])
  })

  it('says that it is the figure of the row or column beside it', () => {
    const [finding] = found(
      {
        generalPublicBudgetExpenditure: {
          rows: [{ code: 'total', label: '合计', total: '100.00', basic: '60.00', project: '40.00' }],
        },
      },
      [
        {
          kind: 'amount',
          subject: 'expenditure.basic',
          scope: 'generalPublicBudget',
          figures: { outturn: '40.00' },
        },
      ],
    )
    expect(finding).toMatchObject({ severity: 'error', hint: 'neighbour' })
    expect(finding && explain(finding, { locale: 'zh' })).toContain('是相邻一行或一栏的数')
  })
})
