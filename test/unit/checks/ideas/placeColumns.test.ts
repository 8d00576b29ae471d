import { describe, expect, it } from 'vitest'
import { audit } from '../../../../src/procedures/audit.js'
import { documentOf } from '../../../definitions/emptyDocument.js'
import { outcomesOf, row, total } from './selfEvaluationForm.js'

const places = (...values: readonly string[]) =>
  values.map((value, at) => ({ label: ['甲县', '乙县', '丙区', '市本级'][at] ?? '', value }))

describe('columns for the places that receive money', () => {
  it.each([
    ['100', ['60', '40'], ['holds']],
    ['100.00', ['60.00', '39.90'], ['broken']],
    ['100.00', ['33.33', '33.33', '33.34'], ['holds']],
    ['100.00', ['33.33', '33.33', '33.33'], ['rounding']],
    ['100', ['60', '30', '20'], ['broken']],
    ['1,250.5', ['1000', '250.50'], ['holds']],
    ['100', ['100'], []],
    ['1亿元', ['6000', '4000'], ['holds']],
  ])('of %s are %j: %j', (finalBudget, values, outcomes) => {
    expect(outcomesOf({ funding: [total({ finalBudget, columns: places(...values) })] }, 'E41')).toEqual(outcomes)
  })

  it('make whichever figure of the row they divide, or the total beside them', () => {
    const columns = places('50', '40')
    const of = (more: object) => outcomesOf({ funding: [total({ finalBudget: '100', ...more })] }, 'E41')
    expect(of({ outturn: '90', columns })).toEqual(['holds'])
    expect(of({ outturn: '95', columns })).toEqual(['broken'])
    expect(of({ columns: [{ label: '合计', value: '90' }, ...columns] })).toEqual(['holds'])
  })

  it('are not those of earlier years', () => {
    const columns = [
      { label: '2022年', value: '80' },
      { label: '2023年', value: '90' },
    ]
    expect(outcomesOf({ funding: [total({ finalBudget: '100', columns })] }, 'E41')).toEqual([])
  })

  it('a blank leaves the sum open', () => {
    expect(outcomesOf({ funding: [total({ finalBudget: '100', columns: places('60', '') })] }, 'E41')).toEqual([
      'insufficientData',
    ])
  })
})

describe('columns for the places of an indicator', () => {
  it.each([
    ['≥100人', '105人', ['60人', '45人'], ['broken', 'holds']],
    ['100人', '100人', ['60', '40'], ['holds', 'holds']],
    ['≥95%', '96%', ['95%', '97%'], []],
    ['≥1套', '1套', ['1套', '1套'], []],
    ['≥10场', '10场', ['5场', '5公里'], []],
  ])('%s | %s: %j are %j', (target, actual, values, outcomes) => {
    expect(outcomesOf({ indicators: [row({ target, actual, columns: places(...values) })] }, 'E41')).toEqual(outcomes)
  })
})

it.each(['projectTarget', 'monitoring'] as const)('a %s is looked at too', (kind) => {
  const budget = kind === 'monitoring' ? 'finalBudget' : 'budget'
  const funding = [total({ [budget]: '100', columns: places('60', '30') })]
  const { findings } = audit(documentOf(kind, { funding }))
  expect(findings.filter(({ id }) => id === 'E41').map(({ severity }) => severity)).toEqual(['error'])
})
