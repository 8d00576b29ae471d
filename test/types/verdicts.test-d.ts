import { expectTypeOf, test } from 'vitest'
import type { Decimal } from '../../src/exact/decimal.js'
import { checkChange } from '../../src/verdicts/checkChange.js'
import { checkRate } from '../../src/verdicts/checkRate.js'
import { checkSum } from '../../src/verdicts/checkSum.js'
import type { Counting, Finding, LedgerLine } from '../../src/verdicts/finding.js'
import type { Judgement } from '../../src/verdicts/judgement.js'
import { unjudged } from '../../src/verdicts/judgement.js'
import type { Outcome } from '../../src/verdicts/outcome.js'

const judgement: Judgement = checkSum({ whole: '1', parts: ['1'] })

test('every check answers with one kind of verdict', () => {
  expectTypeOf(checkSum).returns.toEqualTypeOf<Judgement>()
  expectTypeOf(checkRate).returns.toEqualTypeOf<Judgement>()
  expectTypeOf(checkChange).returns.toEqualTypeOf<Judgement>()
  expectTypeOf<Judgement['outcome']>().toEqualTypeOf<Outcome>()
})

test('figures are printed texts, since a number has lost its last digit', () => {
  // @ts-expect-error a number prints no decimals
  checkSum({ whole: 1063.7, parts: ['1'] })
  // @ts-expect-error a number among the parts
  checkSum({ whole: '1', parts: [1] })
  // @ts-expect-error a rate as a number may be a share or a percentage
  checkRate({ numerator: '1', denominator: '2', stated: 0.5 })
  // @ts-expect-error a change as a number
  checkChange({ now: '1', change: -1, stated: '5%' })
})

test('what a check needs is not left out', () => {
  // @ts-expect-error no parts
  checkSum({ whole: '1' })
  // @ts-expect-error a single part is still a list
  checkSum({ whole: '1', parts: '1' })
  // @ts-expect-error no denominator
  checkRate({ numerator: '1', stated: '5%' })
  // @ts-expect-error no stated rate
  checkChange({ now: '1', before: '1' })
})

test('there is no tolerance to be set', () => {
  // @ts-expect-error the print tells what rounding allows
  checkSum({ whole: '1', parts: ['1'], tolerance: 0.01 })
  // @ts-expect-error nor for a rate
  checkRate({ numerator: '1', denominator: '2', stated: '50%', tolerance: '0.01' })
})

test('what could not be computed must be looked for', () => {
  // @ts-expect-error null where nothing could be computed
  judgement.computed.plus(1)
  // @ts-expect-error null where nothing could be computed
  expectTypeOf(judgement.difference).toEqualTypeOf<Decimal>()
  // @ts-expect-error a case that was decided has no reason
  unjudged('broken', 'zeroBase')
  // @ts-expect-error every reason is known
  unjudged('notApplicable', 'whatever')
})

test('verdicts and findings are read only', () => {
  // @ts-expect-error the outcome stands
  judgement.outcome = 'holds'
  const change = (finding: Finding): void => {
    // @ts-expect-error its severity is the rule’s
    finding.severity = 'note'
    // @ts-expect-error its operands too
    finding.operands.push(finding.operands[0])
  }
  expectTypeOf(change).toBeFunction()
})

test('money is counted in a known unit, and a rate in none', () => {
  // @ts-expect-error no such unit
  const dollars: Counting = { kind: 'money', unit: '美元', decimals: 2 }
  // @ts-expect-error a rate has no unit
  const rate: Counting = { kind: 'rate', unit: '万元', decimals: 2 }
  expectTypeOf([dollars, rate]).toEqualTypeOf<Counting[]>()
})

test('a ledger counts every outcome', () => {
  expectTypeOf<LedgerLine>().toHaveProperty('insufficientData')
  expectTypeOf<Outcome>().toEqualTypeOf<'holds' | 'rounding' | 'broken' | 'notApplicable' | 'insufficientData'>()
})
