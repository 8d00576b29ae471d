import { describe, expect, it } from 'vitest'
import { withoutConsequences } from '../../../src/checks/consequences.js'
import type { Finding } from '../../../src/verdicts/finding.js'
import { at, finding, operandAt } from './madeFinding.js'

/** The keys of what is told, each with those that it names. */
const told = (...findings: readonly Finding[]) =>
  withoutConsequences(findings).map(({ key, related }) => [key, ...related])
const of = (key: string, kind: string, place: string, ...operands: Finding['operands']): Finding =>
  finding(key, { fault: { kind }, where: at(place), operands })
/** Both are told, and name nothing. */
const both = (...findings: readonly Finding[]) => findings.map(({ key }) => [key])

describe('an actual far from its target', () => {
  it.each(
    ['farAbove', 'farOff'].flatMap((far) =>
      ['moreThanAll', 'unitSlip', 'amountTooLarge'].map((wrong) => [far, wrong] as const),
    ),
  )('%s follows from %s at the same place', (far, wrong) => {
    expect(told(of('far', far, 'rows/1/actual'), of('wrong', wrong, 'rows/1/actual'))).toEqual([['wrong', 'far']])
  })

  it.each([
    ['another place', of('wrong', 'moreThanAll', 'rows/2/actual')],
    ['a place that is written alike', of('wrong', 'moreThanAll', 'rows/1act/ual')],
    ['something else', of('wrong', 'missingReason', 'rows/1/actual')],
    ['nothing', of('wrong', 'sum', 'totals/score')],
  ])('does not follow from %s', (_, wrong) => {
    const far = of('far', 'farAbove', 'rows/1/actual')
    expect(told(far, wrong)).toEqual(both(far, wrong))
  })

  it('is not taken for what follows from the same place of another document', () => {
    const far = { ...of('far', 'farAbove', 'rows/1/actual'), where: { ...at('rows/1/actual'), document: '甲' } }
    const wrong = of('wrong', 'moreThanAll', 'rows/1/actual')
    expect(told(far, wrong)).toEqual(both(far, wrong))
  })
})

describe('words that are left of a template', () => {
  const words = (place: string, ...operands: Finding['operands']) => of('words', 'wording', place, ...operands)

  it.each(['scoredBlank', 'placeholderReason'])('follow from %s, which rests on their place', (kind) => {
    const blank = of('blank', kind, 'rows/1/score', operandAt('rows/1/actual', null))
    expect(told(blank, words('rows/1/actual'))).toEqual([['blank', 'words']])
    expect(told(words('rows/1/actual', operandAt('rows/1/actual', null)), blank)).toEqual([['blank', 'words']])
  })

  it.each([
    ['does not rest on them', of('blank', 'scoredBlank', 'rows/1/score', operandAt('rows/2/actual')), []],
    ['stands at their place alone', of('blank', 'scoredBlank', 'rows/1/actual'), []],
    ['says something else', of('blank', 'sum', 'rows/1/score', operandAt('rows/1/actual')), []],
    [
      'has only one of several places of them',
      of('blank', 'scoredBlank', 'rows/1/score', operandAt('rows/1/actual')),
      [operandAt('rows/1/actual'), operandAt('rows/3/actual')],
    ],
  ])('do not follow from what %s', (_, blank, operands) => {
    const one = words('rows/1/actual', ...operands)
    expect(told(blank, one)).toEqual(both(blank, one))
  })

  it('do not follow from an error of arithmetic that rests on their place', () => {
    const sum = of('sum', 'sum', 'rows/1/score', operandAt('rows/1/actual'))
    const one = words('rows/1/actual')
    expect(told(sum, one)).toEqual(both(sum, one))
  })
})

describe('an amount in another unit', () => {
  const slip = of('slip', 'unitSlip', 'rows/1/actual')
  const sum = (more: Partial<Finding> = {}): Finding => ({
    ...of('sum', 'sum', 'totals/actual', operandAt('rows/1/actual'), operandAt('rows/2/actual')),
    ...more,
  })

  it('follows from an error that rests on its figure', () => {
    expect(told(sum(), slip)).toEqual([['sum', 'slip']])
  })

  it.each([
    ['what is not broken', sum({ outcome: 'insufficientData' })],
    ['a warning', sum({ severity: 'warning' })],
    ['what rests on other places', sum({ operands: [operandAt('rows/2/actual')] })],
    ['what finds a blank there', sum({ operands: [operandAt('rows/1/actual', null), operandAt('rows/2/actual')] })],
  ])('does not follow from %s', (_, other) => {
    expect(told(other, slip)).toEqual(both(other, slip))
  })
})

describe('what follows from something that follows itself', () => {
  it('is named by what is told', () => {
    const sum = of('sum', 'sum', 'totals/actual', operandAt('rows/1/actual'))
    const slip = of('slip', 'unitSlip', 'rows/1/actual')
    const far = of('far', 'farAbove', 'rows/1/actual')
    expect(told(sum, slip, far)).toEqual([['sum', 'slip', 'far']])
    expect(told(far, sum, slip)).toEqual([['sum', 'far', 'slip']])
  })
})

describe('a code that stands in several rows', () => {
  const inRow = (table: string, row: string) => ({ ...at(`tables/${table}/rows/${row}/total`), table, row })
  const twice = finding('twice', { fault: { kind: 'repeatedCode' }, where: inRow('income', '201') })
  const held = (more: Partial<Finding> = {}): Finding =>
    finding('held', {
      where: inRow('expenditure', '201'),
      operands: [operandAt('x'), operandAt('y', 1, { where: inRow('income', '201') })],
      ...more,
    })

  it('makes the money of each row alone wrong against another table', () => {
    expect(told(held(), twice)).toEqual([['twice', 'held']])
    const other = held({
      where: inRow('income', '201'),
      operands: [operandAt('y', 1, { where: inRow('other', '201') })],
    })
    expect(told(other, twice)).toEqual([['twice', 'held']])
  })

  it.each([
    ['of what is no money', held({ counting: { kind: 'count', unit: '个' } })],
    ['of a blank', held({ outcome: 'insufficientData' })],
    ['of another row', held({ operands: [operandAt('y', 1, { where: inRow('income', '202') })] })],
    ['in one table', held({ where: inRow('income', '201') })],
    ['of a row beside it', held({ where: inRow('expenditure', '205') })],
    [
      'of tables in which it stands once',
      held({ operands: [operandAt('y', 1, { where: inRow('fiscalAppropriation', '201') })] }),
    ],
    [
      'of another document',
      held({ operands: [operandAt('y', 1, { where: { ...inRow('income', '201'), document: '上年' } })] }),
    ],
  ])('makes nothing wrong %s', (_, other) => {
    expect(told(other, twice)).toEqual(both(other, twice))
  })

  it('is asked for only where there is one: another fault in its place makes nothing wrong', () => {
    const wrong = { ...twice, fault: { kind: 'unknownCode' } }
    expect(told(held(), wrong)).toEqual(both(held(), wrong))
  })

  it('is named by all that follows from it, before what it names itself, each once', () => {
    const two = { ...held(), key: 'held2' }
    const named = { ...twice, related: ['other', 'held'] }
    expect(told(held(), two, named)).toEqual([['twice', 'held', 'held2', 'other']])
  })
})

describe('findings of which none follows from another', () => {
  it('are given back as they are', () => {
    const findings = [finding('a'), finding('b')]
    expect(withoutConsequences(findings)).toBe(findings)
  })
})

describe('findings that rest on the places of each other', () => {
  const [here, there] = ['rows/1/actual', 'rows/1/target']
  const slips = [of('one', 'unitSlip', here, operandAt(there)), of('other', 'unitSlip', there, operandAt(here))]

  it.each([
    ['two slips', slips],
    ['a slip that rests on its own place', [of('slip', 'unitSlip', here, operandAt(here))]],
    ['a slip and a distance', [of('far', 'farOff', here, operandAt(here)), of('slip', 'unitSlip', here)]],
  ])('are never all left out: %s', (_, findings) => {
    expect(told(...findings).length).toBeGreaterThan(0)
  })
})
