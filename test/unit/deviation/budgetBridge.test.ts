import { describe, expect, it } from 'vitest'
import type { BudgetLine } from '../../../src/deviation/bridge.js'
import type { BridgeStep } from '../../../src/deviation/bridgeStep.js'
import { budgetBridge } from '../../../src/deviation/budgetBridge.js'
import { Decimal } from '../../../src/exact/decimal.js'
import { printPercent } from '../../../src/exact/print.js'

const inTenThousands = { unit: '万元' } as const

const told = (steps: readonly BridgeStep[]): string[] =>
  steps.map(({ kind, from, amount, to }) => `${kind}: ${from} + ${amount} = ${to}`)

const line = (rest: Partial<BudgetLine>): BudgetLine => ({
  key: 'a',
  label: '项目',
  originalBudget: '100.00',
  outturn: '110.00',
  ...rest,
})

const only = (rest: Partial<BudgetLine>) => {
  const { lines, total } = budgetBridge([line(rest)], inTenThousands)
  const [first] = lines
  if (!first) throw new Error('no line')
  return { line: first, total }
}

describe('the bridge of a line of which only totals are known', () => {
  const { line: known, total } = only({ originalBudget: '1003.89', finalBudget: '1389.88', outturn: '1285.83' })

  it('goes over one net change and the money unspent', () => {
    expect(told(known.steps)).toEqual(['netChange: 1003.89 + 385.99 = 1389.88', 'unspent: 1389.88 + -104.05 = 1285.83'])
    expect(told(known.remainder)).toEqual(['unspent: 0 + 104.05 = 104.05'])
    expect(total).toMatchObject({ outcome: 'decided', lines: 1, lacks: [], steps: known.steps })
  })

  it('has its completion, its execution and its net change', () => {
    const { completion, execution, netChange } = known.rates
    const values = [completion, execution, netChange].map(({ value }) => value && printPercent(value.value, 2))
    expect(values).toEqual(['128.08%', '92.51%', '38.45%'])
  })

  it('has no official adjustment rate, since a net change does not tell the movements', () => {
    expect(known.rates.adjustment).toMatchObject({ outcome: 'insufficientData', reason: 'netChangeOnly' })
    expect(total.rates.adjustment).toMatchObject({ outcome: 'insufficientData', reason: 'netChangeOnly' })
  })
})

describe('the bridge of a line with a ledger', () => {
  const movements = [
    { kind: 'supplement', amount: '30.00', document: '追加通知一' },
    { kind: 'reduction', amount: '5.00' },
    { kind: 'reduction', amount: '-3.00' },
    { kind: 'virement', amount: '-2.00' },
  ] as const

  it('goes over every movement in its order, a reduction printed with or without its sign', () => {
    const { line: known } = only({ movements, finalBudget: '120.00' })
    expect(told(known.steps)).toEqual([
      'supplement: 100 + 30 = 130',
      'reduction: 130 + -5 = 125',
      'reduction: 125 + -3 = 122',
      'virement: 122 + -2 = 120',
      'unspent: 120 + -10 = 110',
    ])
    expect(known.steps[0]?.document).toBe('追加通知一')
  })

  it('has the official adjustment rate of gross movements, without virement', () => {
    expect(only({ movements, finalBudget: '120.00' }).line.rates.adjustment.value?.value.toString()).toBe('0.38')
  })

  it('leaves out of that rate what an order from above caused', () => {
    const [first, ...rest] = movements
    const excluded = [{ ...first, excluded: true }, ...rest]
    expect(only({ movements: excluded, finalBudget: '120.00' }).line.rates.adjustment.value?.value.toString()).toBe(
      '0.08',
    )
  })

  it('makes the final budget where none is printed', () => {
    const { line: known } = only({ movements })
    expect([String(known.finalBudget), known.finalBudgetFrom, known.lacks]).toEqual(['120', 'ledger', []])
    expect(known.outcome).toBe('decided')
  })

  it('names what the ledger misses of the printed final budget, and then has no adjustment rate', () => {
    const { line: known } = only({ movements, finalBudget: '125.00' })
    expect(told(known.steps).at(-2)).toBe('unexplained: 120 + 5 = 125')
    expect(known.rates.adjustment).toMatchObject({ reason: 'netChangeOnly' })
  })

  it('calls it a rounding tail where rounding allows it', () => {
    const { line: known } = only({ movements, finalBudget: '120.01' })
    expect(told(known.steps).at(-2)).toBe('roundingTail: 120 + 0.01 = 120.01')
    expect(known.rates.adjustment.outcome).toBe('computed')
  })

  it('allows no rounding where a figure is exact', () => {
    const exact = [{ kind: 'supplement', amount: new Decimal('20') }] as const
    expect(only({ movements: exact, finalBudget: '120.01' }).line.steps.at(-2)?.kind).toBe('unexplained')
    const { line: made } = only({ movements: exact })
    expect(made.rates.netChange.value?.value.toString()).toBe('0.2')
  })

  it('that is empty says that nothing moved', () => {
    expect(told(only({ movements: [], finalBudget: '100.00' }).line.steps)).toEqual(['unspent: 100 + 10 = 110'])
    expect(only({ movements: [], finalBudget: '101.00' }).line.steps[0]?.kind).toBe('unexplained')
  })
})

describe('a blank is not zero', () => {
  it.each([
    ['originalBudget', { originalBudget: '', finalBudget: '120.00' }, 'blank'],
    ['finalBudget', { finalBudget: '' }, 'blank'],
    ['outturn', { finalBudget: '120.00', outturn: '—' }, 'blank'],
    ['movements', { finalBudget: '120.00', movements: [{ kind: 'supplement', amount: '' }] }, 'blank'],
    ['finalBudget', { finalBudget: 'x', movements: [] }, 'unreadable'],
  ] as const)('a line without its %s is undecided, and the total names it', (at, rest, reason) => {
    const { line: open, total } = only(rest)
    expect(open).toMatchObject({ outcome: 'undecided', steps: [], remainder: [], lacks: [{ at, reason }] })
    expect(total).toMatchObject({ outcome: 'undecided', lines: 0, originalBudget: null, steps: [] })
    expect(total.lacks).toEqual([{ key: 'a', label: '项目', at, reason }])
    expect(total.rates.execution.outcome).toBe('insufficientData')
  })

  it('what can be said of an undecided line is said', () => {
    const { rates } = only({ originalBudget: '', finalBudget: '120.00' }).line
    expect(rates.execution.outcome).toBe('computed')
    expect(rates.completion).toMatchObject({ reason: 'blank', at: 'originalBudget' })
    expect(rates.netChange).toMatchObject({ outcome: 'insufficientData', reason: 'blank' })
  })

  it('a budget of zero makes its rates not applicable', () => {
    const { rates } = only({ originalBudget: '0.00', finalBudget: '0.00', outturn: '0.00' }).line
    const results = [rates.completion, rates.execution, rates.netChange, rates.adjustment]
    expect(results.map(({ outcome }) => outcome)).toEqual(Array(4).fill('notApplicable'))
  })
})

describe('a line of which no final budget is printed and no ledger given', () => {
  const { line: known, total } = only({})

  it('goes in one step from the original budget to the outturn, and says what is wanting', () => {
    expect(told(known.steps)).toEqual(['toOutturn: 100 + 10 = 110'])
    expect(known).toMatchObject({ outcome: 'decided', finalBudget: null, remainder: [] })
    expect(known.lacks).toEqual([{ at: 'finalBudget', reason: 'missing' }])
    expect(String(known.rates.completion.value?.value)).toBe('1.1')
    expect(known.rates.execution).toMatchObject({ outcome: 'insufficientData', reason: 'missing' })
  })

  it('is in the total, which has no final budget either', () => {
    const { total: both } = budgetBridge([line({}), line({ key: 'b', finalBudget: '120.00' })], inTenThousands)
    expect(told(both.steps)).toEqual([
      'netChange: 200 + 20 = 220',
      'unspent: 220 + -10 = 210',
      'toOutturn: 210 + 10 = 220',
    ])
    expect(both).toMatchObject({ outcome: 'decided', finalBudget: null, remainder: [] })
    expect(String(both.rates.completion.value?.value)).toBe('1.1')
    expect(total.lacks).toEqual([{ key: 'a', label: '项目', at: 'finalBudget', reason: 'missing' }])
  })
})

describe('a line whose amounts are of different money', () => {
  const { line: mixed, total } = only({
    finalBudget: '120.00',
    scope: 'all',
    scopes: { originalBudget: 'generalPublicBudget' },
  })

  it('has no bridge, and is in no total', () => {
    expect(mixed).toMatchObject({ outcome: 'undecided', steps: [], remainder: [] })
    expect(mixed.lacks).toEqual([
      { at: 'finalBudget', reason: 'scopesDiffer' },
      { at: 'outturn', reason: 'scopesDiffer' },
    ])
    expect(total).toMatchObject({ outcome: 'undecided', lines: 0 })
  })

  it('is refused the rates over both, with both named, and keeps the others', () => {
    const { completion, execution, netChange, adjustment } = mixed.rates
    expect(completion).toMatchObject({
      outcome: 'notApplicable',
      value: null,
      reason: 'scopesDiffer',
      at: 'originalBudget',
      scopes: [
        { name: 'outturn', label: { zh: '决算数' }, scope: { id: 'all', zh: '全部资金' } },
        { name: 'originalBudget', label: { zh: '年初预算数' }, scope: { id: 'generalPublicBudget' } },
      ],
    })
    expect([netChange, adjustment].map((rate) => rate.value ?? rate.reason)).toEqual(['scopesDiffer', 'scopesDiffer'])
    expect(execution.outcome).toBe('computed')
  })

  it('is one whose closing balance is of other money too', () => {
    const { line: other } = only({
      finalBudget: '120.00',
      closingBalance: '1.00',
      scopes: { outturn: 'all', closingBalance: 'unitFunds' },
    })
    expect(other.lacks).toEqual([{ at: 'closingBalance', reason: 'scopesDiffer' }])
    expect(other.rates.execution.outcome).toBe('computed')
  })

  it('says nothing of an amount whose money nobody names', () => {
    expect(only({ finalBudget: '120.00', scopes: { outturn: 'all' } }).line.outcome).toBe('decided')
  })
})

describe('the total', () => {
  const both: readonly BudgetLine[] = [
    line({ movements: [{ kind: 'supplement', amount: '20.00' }], finalBudget: '120.00', closingBalance: '6.00' }),
    line({ key: 'b', movements: [{ kind: 'reduction', amount: '50.00' }], outturn: '45.00', closingBalance: '5.00' }),
  ]

  it('adds kind by kind, and the rates of gross movements with it', () => {
    const { total } = budgetBridge(both, inTenThousands)
    expect(told(total.steps)).toEqual([
      'supplement: 200 + 20 = 220',
      'reduction: 220 + -50 = 170',
      'unspent: 170 + -15 = 155',
    ])
    expect(told(total.remainder)).toEqual(['unspent: 0 + 15 = 15', 'notCarriedOver: 15 + -4 = 11'])
    expect(total.rates.adjustment.value?.value.toString()).toBe('0.35')
    expect(total.rates.netChange.value?.value.toString()).toBe('-0.15')
  })

  it('is partial where a line is undecided, and has no balance where one line prints none', () => {
    const open = line({ key: 'c', originalBudget: '' })
    const { total } = budgetBridge([...both, open], inTenThousands)
    expect(total).toMatchObject({ outcome: 'partial', lines: 2 })
    expect(total.lacks.filter(({ key }) => key === 'c').map(({ at }) => at)).toEqual([
      'originalBudget',
      'finalBudget',
      'closingBalance',
    ])
    const without = budgetBridge([...both, line({ key: 'd', finalBudget: '110.00' })], inTenThousands).total
    expect(without.closingBalance).toBeNull()
    expect(without.rates.adjustment).toMatchObject({ reason: 'netChangeOnly' })
    expect(without.lacks).toContainEqual({ key: 'd', label: '项目', at: 'closingBalance', reason: 'missing' })
  })

  it('of no line is undecided', () => {
    expect(budgetBridge([], inTenThousands).total).toMatchObject({ outcome: 'undecided', lines: 0, lacks: [] })
  })

  it('says once that a balance cannot be read', () => {
    const { total } = budgetBridge([both[0] as BudgetLine, line({ key: 'b', closingBalance: '/' })], inTenThousands)
    expect(total.lacks.filter(({ at }) => at === 'closingBalance')).toHaveLength(1)
  })
})

describe('figures that name another unit', () => {
  it('are converted exactly', () => {
    const { line: known } = only({ originalBudget: '1000000元', finalBudget: '0.012亿元' })
    expect([known.originalBudget, known.finalBudget].map(String)).toEqual(['100', '120'])
  })

  it('survive JSON', () => {
    const { total } = only({ finalBudget: '120.00' })
    expect(JSON.parse(JSON.stringify(total))).toMatchObject({ originalBudget: '100', outcome: 'decided' })
  })
})
