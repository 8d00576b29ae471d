import { describe, expect, it } from 'vitest'
import { readDirected, readRate } from '../../../src/verdicts/statedRate.js'

const rate = (text: string): unknown => {
  const read = readRate(text)
  return read && [read.value.toString(), read.decimals]
}
const directed = (text: string): unknown => {
  const read = readDirected(text)
  return read && [read.value.toString(), read.decimals, read.directed]
}

describe('a printed percentage is a share of one', () => {
  it.each([
    ['95.00%', '0.95', 4],
    ['95.00', '0.95', 4],
    ['100%', '1', 2],
    ['100.0％', '1', 3],
    ['99.8 % ', '0.998', 3],
    ['百分之7.84', '0.0784', 4],
    ['0.00%', '0', 4],
    ['１０５．９９％', '1.0599', 4],
    ['1,078%', '10.78', 2],
  ])('%s', (text, value, decimals) => {
    expect(rate(text)).toEqual([value, decimals])
  })
})

describe('the direction of a change', () => {
  it.each([
    ['下降7.84%', '-0.0784'],
    ['减少 7.84 %', '-0.0784'],
    ['同比下降7.84%', '-0.0784'],
    ['比上年减少了7.84%', '-0.0784'],
    ['降低7.84%', '-0.0784'],
    ['下滑约7.84%', '-0.0784'],
    ['-7.84%', '-0.0784'],
    ['−7.84%', '-0.0784'],
    ['（7.84）%', '-0.0784'],
    ['下降-7.84%', '-0.0784'],
    ['增长7.84%', '0.0784'],
    ['增加7.84%', '0.0784'],
    ['同比上升7.84%', '0.0784'],
    ['提高7.84%', '0.0784'],
    ['上涨7.84%', '0.0784'],
    ['增幅为7.84%', '0.0784'],
    ['7.84%', '0.0784'],
    ['+7.84%', '0.0784'],
  ])('%s is %s', (text, value) => {
    expect(rate(text)).toEqual([value, 4])
  })

  it.each(['持平', '与上年持平', '无变化', '没有变化', '不变', '与上年一致'])('%s is no change', (text) => {
    expect(rate(text)).toEqual(['0', 2])
    expect(directed(text)).toEqual(['0', 0, true])
  })

  it('an amount has its direction too, and its unit does not matter to it', () => {
    expect(directed('减少109.37')).toEqual(['-109.37', 2, true])
    expect(directed('增加 109.37')).toEqual(['109.37', 2, true])
    expect(directed('-109.37')).toEqual(['-109.37', 2, true])
    expect(directed('109.37')).toEqual(['109.37', 2, false])
    expect(directed('0.00')).toEqual(['0', 2, false])
  })

  it('a growth printed with a minus is a decline', () => {
    expect(rate('增长-7.84%')).toEqual(['-0.0784', 4])
  })

  it.each(['降7.84%', '降幅7.84%', '回落7.84%', '下跌7.84%'])(
    '%s is never read as a rise: a decline, or not read at all',
    (text) => {
      expect([null, '-0.0784']).toContain((rate(text) as [string] | null)?.[0] ?? null)
    },
  )

  it('增减率 names no direction: the sign of the figure does', () => {
    expect(rate('增减率7.84%')).toEqual(['0.0784', 4])
    expect(rate('增减率-7.84%')).toEqual(['-0.0784', 4])
  })
})

describe('what is no rate', () => {
  it.each(['', '%', '—', '不详', '7.84个百分点', '1e9000000%', '3/4', '9'.repeat(61), `下降${'9'.repeat(59)}%`])(
    '%j',
    (text) => {
      expect(readRate(text)).toBeNull()
    },
  )

  it('a sign in the middle of digits is none', () => {
    expect(readRate('5%0')).toBeNull()
  })

  it('of which a word says that something stayed still has the way of the other word', () => {
    expect(rate('按不变价增长5%')).toEqual(['0.05', 2])
  })

  it('an amount of money is none', () => {
    expect(readRate('50万元')).toBeNull()
  })

  it('a text too long is none, whatever it says', () => {
    expect(readDirected('持平'.padEnd(61, '。'))).toBeNull()
    expect(readDirected('持平'.padEnd(60, '。'))).not.toBeNull()
    expect(readRate(`${' '.repeat(59)}5`)).not.toBeNull()
    expect(readRate(`${' '.repeat(57)}百分之5`)).toBeNull()
  })
})
