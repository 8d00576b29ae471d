import { describe, expect, it } from 'vitest'
import { explain } from '../../../src/presentation/explain.js'
import { audit } from '../../../src/procedures/audit.js'
import { accountsOf } from '../../fixtures/accountsOf.js'

const row = (code: string, label: string, total: string) => ({ code, label, total, basic: total, project: '0.00' })
const table = (total: string, cls: string, section: string, item: string) => ({
  generalPublicBudgetExpenditure: {
    rows: [
      row('total', '合计', total),
      row('208', '社会保障和就业支出', cls),
      row('20805', '行政事业单位养老支出', section),
      row('2080505', '机关事业单位基本养老保险缴费支出', item),
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
