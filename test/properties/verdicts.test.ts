import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FinalAccounts } from '../../src/documents/finalAccounts.js'
import { parseAmount } from '../../src/exact/amount.js'
import { Decimal } from '../../src/exact/decimal.js'
import { plainMantissa, printedDecimals } from '../../src/exact/plainAmount.js'
import { printDecimal } from '../../src/exact/print.js'
import { halfUp, truncate } from '../../src/exact/rounding.js'
import { moneyUnits } from '../../src/exact/unit.js'
import { audit } from '../../src/procedures/audit.js'
import { checkChange } from '../../src/verdicts/checkChange.js'
import { checkRate } from '../../src/verdicts/checkRate.js'
import { checkSum } from '../../src/verdicts/checkSum.js'
import type { Figure } from '../../src/verdicts/figure.js'
import type { Judgement } from '../../src/verdicts/judgement.js'
import { judgeSum } from '../../src/verdicts/judgeSum.js'
import { outcomes } from '../../src/verdicts/outcome.js'
import type { Relation } from '../../src/verdicts/relation.js'
import { runs } from './runs.js'

const largest = 10n ** 12n
const yuan = fc.bigInt({ min: -largest, max: largest }).map((cents) => new Decimal(`${cents}e-2`))
const spent = fc.bigInt({ min: 0n, max: largest }).map((cents) => new Decimal(`${cents}e-2`))
const decimals = fc.integer({ min: 0, max: 4 })
const figure = fc
  .tuple(fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }), decimals)
  .map(([digits, places]): Figure => ({ value: new Decimal(`${digits}e-${places}`), decimals: places }))
const cents = fc.bigInt({ min: -100_000n, max: 100_000n }).map((digits) => new Decimal(`${digits}e-2`))

/** An amount of 元 as it is published: in 万元 with two decimals, half up. */
const published = (amount: Decimal): string => printDecimal(amount.div(10_000), 2)
/** A share as it is published: a percentage with two decimals, half up. */
const percentage = (share: Decimal): string => `${printDecimal(share.times(100), 2)}%`
const print = ({ value, decimals: places }: Figure): string => printDecimal(value, places)
const sumOf = (amounts: readonly Decimal[]): Decimal => amounts.reduce((sum, each) => sum.plus(each), new Decimal(0))
const told = ({ outcome, computed, difference, allowed }: Judgement) =>
  [outcome, computed, difference, allowed].map((part) => String(part))

describe('the order of parts', () => {
  it('never matters', () => {
    const shuffled = fc
      .array(figure, { minLength: 1, maxLength: 8 })
      .chain((parts) => fc.tuple(fc.constant(parts), fc.shuffledSubarray(parts, { minLength: parts.length })))
    fc.assert(
      fc.property(figure, shuffled, (whole, [parts, others]) => {
        const [one, other] = [parts, others].map((each) => checkSum({ whole: print(whole), parts: each.map(print) }))
        expect(told(one as Judgement)).toEqual(told(other as Judgement))
      }),
    )
  })
})

describe('what holds in 元', () => {
  it('is never broken in 万元: a sum', () => {
    fc.assert(
      fc.property(fc.array(yuan, { minLength: 1, maxLength: 30 }), (parts) => {
        const verdict = checkSum({ whole: published(sumOf(parts)), parts: parts.map(published) })
        expect(['holds', 'rounding']).toContain(verdict.outcome)
      }),
    )
  })

  it('is never broken in 万元: opening plus income less expenditure is closing', () => {
    const inTenThousands = (amount: Decimal) => ({ value: halfUp(amount.div(10_000), 2), decimals: 2 })
    fc.assert(
      fc.property(yuan, yuan, yuan, (opening, income, expenditure) => {
        const closing = inTenThousands(opening.plus(income).minus(expenditure))
        const parts = [opening, income].map(inTenThousands)
        const verdict = judgeSum(closing, [...parts, { ...inTenThousands(expenditure), minus: true }])
        expect(['holds', 'rounding']).toContain(verdict.outcome)
      }),
    )
  })

  it('is never broken in 万元: a part within its whole', () => {
    const inTenThousands = (amount: Decimal) => ({ value: halfUp(amount.div(10_000), 2), decimals: 2 })
    fc.assert(
      fc.property(fc.array(spent, { minLength: 1, maxLength: 5 }), spent, (parts, more) => {
        const whole = inTenThousands(sumOf(parts).plus(more))
        const verdict = judgeSum(whole, parts.map(inTenThousands), 'atLeast')
        expect(['holds', 'rounding']).toContain(verdict.outcome)
      }),
    )
  })

  it('is never broken in 万元: a percentage of the true amounts', () => {
    fc.assert(
      fc.property(
        yuan,
        yuan.filter((whole) => !whole.isZero()),
        (part, whole) => {
          const { outcome } = checkRate({
            numerator: published(part),
            denominator: published(whole),
            stated: percentage(part.div(whole)),
          })
          expect(['holds', 'rounding', 'notApplicable']).toContain(outcome)
          expect(outcome === 'notApplicable').toBe(published(whole) === '0.00')
        },
      ),
    )
  })

  it('is never broken in 万元: a change of the true amounts, by the year before or by the change', () => {
    fc.assert(
      fc.property(
        spent,
        spent.filter((before) => before.gte(10_000)),
        (now, before) => {
          const change = now.minus(before)
          const stated = percentage(change.div(before))
          const byYear = checkChange({ now: published(now), before: published(before), stated })
          const byChange = checkChange({ now: published(now), change: published(change), stated })
          expect(['holds', 'rounding']).toContain(byYear.outcome)
          expect(['holds', 'rounding']).toContain(byChange.outcome)
        },
      ),
    )
  })

  it('is never broken in 万元: a table that rolls up by code', () => {
    const items = ['2010350', '2010399', '2069999']
    const above = ['20103', '20699', '201', '206', 'total']
    fc.assert(
      fc.property(fc.tuple(...items.map(() => fc.tuple(yuan, yuan))), (amounts) => {
        const spentOn = (code: string, column: 0 | 1): Decimal =>
          sumOf(amounts.flatMap((each, at) => (code === 'total' || items[at]?.startsWith(code) ? [each[column]] : [])))
        const rows = [...above, ...items].map((code) => {
          const [basic, project] = [spentOn(code, 0), spentOn(code, 1)]
          const figures = { total: basic.plus(project), basic, project }
          const printed = Object.entries(figures).map(([column, amount]) => [column, published(amount)] as const)
          return { code, label: code, ...Object.fromEntries(printed) }
        })
        const json = {
          kind: 'finalAccounts',
          year: 2024,
          department: '某局',
          unit: '万元',
          excerpt: true,
          tables: { expenditure: { rows } },
        }
        const { findings, ledger } = audit(FinalAccounts.parse(json))
        // A parent with a single child prints the same amount, and every other sum is within rounding.
        expect(findings).toEqual([])
        const line = ledger.rules.find(({ id }) => id === 'I8')
        expect((line?.holds ?? 0) + (line?.rounding ?? 0)).toBe(above.length * 3)
      }),
      runs(50),
    )
  })
})

describe('the unit that all amounts are in', () => {
  it('leaves a rate alone', () => {
    const unit = fc.constantFrom(...moneyUnits)
    fc.assert(
      fc.property(figure, figure, cents, unit, unit, (part, whole, rate, one, other) => {
        const judge = (name: string): Judgement =>
          checkRate({ numerator: print(part) + name, denominator: print(whole) + name, stated: `${rate}%` })
        expect(told(judge(one))).toEqual(told(judge(other)))
        expect(told(judge(one))).toEqual(told(judge('')))
      }),
    )
  })

  it('leaves the outcome of a sum alone', () => {
    const unit = fc.constantFrom(...moneyUnits)
    fc.assert(
      fc.property(figure, fc.array(figure, { minLength: 1, maxLength: 4 }), unit, (whole, parts, name) => {
        const judge = (suffix: string): Judgement =>
          checkSum({ whole: print(whole) + suffix, parts: parts.map((part) => print(part) + suffix) })
        expect(told(judge(name))).toEqual(told(judge('')))
      }),
    )
  })
})

describe('verdicts are symmetric', () => {
  const opposite = ({ value, decimals: places }: Figure): Figure => ({ value: value.negated(), decimals: places })
  const two = fc.constant(2)
  const amount = fc.tuple(cents, two).map(([value, places]): Figure => ({ value, decimals: places }))

  it('a copy is the same whichever of the two is looked at first', () => {
    fc.assert(
      fc.property(figure, figure, (one, other) => {
        expect(judgeSum(one, [other]).outcome).toBe(judgeSum(other, [one]).outcome)
      }),
    )
  })

  it('the same with every sign turned round, the difference turned with them', () => {
    fc.assert(
      fc.property(figure, fc.array(figure, { minLength: 1, maxLength: 5 }), (whole, parts) => {
        const verdict = judgeSum(whole, parts)
        const turned = judgeSum(opposite(whole), parts.map(opposite))
        expect(turned.outcome).toBe(verdict.outcome)
        expect(turned.hint).toBe(verdict.hint)
        expect(turned.difference?.plus(verdict.difference as Decimal).isZero()).toBe(true)
      }),
    )
  })

  it('c = a + b is judged as a = c − b', () => {
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: -4, max: 4 }), (a, b, off) => {
        const c = { value: a.value.plus(b.value).plus(new Decimal(off).times('0.01')), decimals: 2 }
        expect(judgeSum(c, [a, b]).outcome).toBe(judgeSum(a, [c, { ...b, minus: true }]).outcome)
      }),
    )
  })

  it('“not less” and “not more” together are the equation', () => {
    fc.assert(
      fc.property(figure, fc.array(figure, { minLength: 1, maxLength: 5 }), (whole, parts) => {
        const broken = (relation: Relation): boolean => judgeSum(whole, parts, relation).outcome === 'broken'
        expect(broken('atLeast') || broken('atMost')).toBe(broken('equals'))
      }),
    )
  })
})

describe('a verdict', () => {
  const text = fc.oneof(
    fc.string(),
    figure.map(print),
    fc.constantFrom('', '—', '持平', '下降5%', '5万元', '1e9000000'),
  )

  it('is given for any texts whatever, and is one of five', () => {
    fc.assert(
      fc.property(text, text, text, text, (a, b, c, d) => {
        const verdicts = [
          checkSum({ whole: a, parts: [b, c] }),
          checkRate({ numerator: a, denominator: b, stated: c }),
          checkChange({ now: a, before: b, change: c, stated: d }),
          checkChange({ now: a, change: c, stated: d }),
        ]
        for (const { outcome, computed, reason } of verdicts) {
          expect(outcomes).toContain(outcome)
          if (computed === null) expect(reason).toBeDefined()
        }
      }),
    )
  })

  it('never counts a blank as zero', () => {
    const blank = fc.constantFrom('', ' ', '—', '-', '/', '无')
    fc.assert(
      fc.property(figure.map(print), blank, (whole, nothing) => {
        expect(checkSum({ whole, parts: [whole, nothing] }).outcome).toBe('insufficientData')
        expect(checkRate({ numerator: nothing, denominator: whole, stated: '0%' }).outcome).toBe('insufficientData')
      }),
    )
  })

  it('within rounding differs by no more than is allowed, and broken by more', () => {
    fc.assert(
      fc.property(figure, fc.array(figure, { minLength: 2, maxLength: 5 }), (whole, parts) => {
        const { outcome, difference, allowed } = judgeSum(whole, parts)
        const within = (difference as Decimal).abs().lte(allowed as Decimal)
        expect(within).toBe(outcome !== 'broken')
      }),
    )
  })

  it('on a rate that was cut off is never broken without the hint', () => {
    fc.assert(
      fc.property(
        spent,
        spent.filter((whole) => whole.gte(10_000)),
        (part, whole) => {
          const cut = `${printDecimal(truncate(part.div(whole).times(100), 2), 2)}%`
          const exact = checkRate({ numerator: part.toFixed(), denominator: whole.toFixed(), stated: cut, exact: true })
          if (exact.outcome === 'broken') expect(exact.hint).toBe('truncated')
        },
      ),
    )
  })

  it('tells figures, never infinities', () => {
    const small = fc.integer({ min: -3, max: 3 }).map((digits) => `${digits < 0 ? '-' : ''}0.0${Math.abs(digits)}`)
    fc.assert(
      fc.property(small, small, fc.constantFrom('300%', '-300%', '0%'), (now, other, stated) => {
        const verdicts = [
          checkChange({ now, before: other, stated }),
          checkChange({ now, change: other, stated }),
          checkRate({ numerator: now, denominator: other, stated }),
        ]
        expect(JSON.stringify(verdicts)).not.toMatch(/Infinity|NaN/)
      }),
      runs(343),
    )
  })
})

describe('a printed amount', () => {
  it('reads as what was printed, and prints as what was read', () => {
    fc.assert(
      fc.property(figure, ({ value, decimals: places }) => {
        const text = printDecimal(value, places)
        const amount = parseAmount(text)
        expect(amount).toMatchObject({ kind: 'money', decimals: places })
        if (amount.kind === 'money') expect(printDecimal(amount.value, amount.decimals)).toBe(text)
      }),
    )
  })

  it('reads the same in full-width digits, in brackets, with spaces around', () => {
    const fullWidth = (text: string): string =>
      text.replace(/[!-~]/g, (glyph) => String.fromCharCode(glyph.charCodeAt(0) + 0xfee0))
    fc.assert(
      fc.property(figure, (amount) => {
        const text = print(amount)
        expect(parseAmount(fullWidth(text))).toEqual(parseAmount(text))
        expect(parseAmount(`\u3000${text} `)).toEqual(parseAmount(text))
        if (text.startsWith('-')) expect(parseAmount(`（${text.slice(1)}）`)).toEqual(parseAmount(text))
      }),
    )
  })

  const digits = fc.string({ unit: fc.constantFrom(...'0123456789,.-'), minLength: 1, maxLength: 24 })

  it('read the quick way is read the careful way, to the last digit', () => {
    fc.assert(
      fc.property(fc.oneof(digits, figure.map(print)), (text) => {
        const mantissa = plainMantissa(text)
        if (Number.isNaN(mantissa)) return
        const careful = parseAmount(` ${text}`)
        expect(careful).toEqual(parseAmount(text))
        expect(careful).toMatchObject({ kind: 'money', decimals: printedDecimals(text) })
        if (careful.kind !== 'money') return
        expect(careful.value.times(`1e${careful.decimals}`).toString()).toBe(String(mantissa))
      }),
      runs(1000),
    )
  })

  it('of up to fifteen digits is always read the quick way', () => {
    fc.assert(
      fc.property(figure, (amount) => {
        const text = print(amount)
        expect(plainMantissa(text)).toBe(Number(amount.value.times(`1e${amount.decimals}`).toFixed()))
        expect(plainMantissa(text.replaceAll(',', ''))).toBe(plainMantissa(text))
      }),
    )
  })

  it('is money, a blank or unreadable with its place inside the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), digits), (text) => {
        const amount = parseAmount(text)
        expect(['money', 'blank', 'unreadable']).toContain(amount.kind)
        if (amount.kind === 'unreadable') expect(amount.at).toBeLessThanOrEqual(text.length)
        if (amount.kind === 'unreadable') expect(amount.at).toBeGreaterThanOrEqual(0)
      }),
      runs(1000),
    )
  })
})
