import { describe, expect, it } from 'vitest'
import { amountIn, type ParsedAmount, parseAmount } from '../../../src/exact/amount.js'
import { Decimal } from '../../../src/exact/decimal.js'
import type { MoneyUnit } from '../../../src/exact/unit.js'

const told = (amount: ParsedAmount): unknown =>
  amount.kind === 'money' ? [amount.value.toFixed(), amount.decimals, amount.unit] : amount
const read = (text: string, unit?: MoneyUnit): unknown => told(parseAmount(text, unit))
const unreadable = (reason: string, at: number) => ({ kind: 'unreadable', reason, at })

describe('an amount keeps its value, its printed decimals and its unit', () => {
  it.each([
    ['1,063.77', '1063.77', 2, null],
    ['1063.77', '1063.77', 2, null],
    ['702.00', '702', 2, null],
    ['10', '10', 0, null],
    ['0.00', '0', 2, null],
    ['.5', '0.5', 1, null],
    ['007', '7', 0, null],
    ['5.7亿元', '5.7', 1, '亿元'],
    ['6000万元', '6000', 0, '万元'],
    ['１，０６３．７７', '1063.77', 2, null],
    ['￥1,000.00元', '1000', 2, '元'],
    ['¥ 5', '5', 0, null],
    ['5千', '5', 0, '千元'],
    ['3万', '3', 0, '万元'],
    ['2.50亿', '2.5', 2, '亿元'],
    ['410.06 万元', '410.06', 2, '万元'],
    ['410.06  万元', '410.06', 2, '万元'],
    ['410.06 亿', '410.06', 2, '亿元'],
    ['+12.50', '12.5', 2, null],
  ])('%s', (text, value, decimals, unit) => {
    expect(read(text)).toEqual([value, decimals, unit])
  })

  it('has the unit of its table where it prints none, and its own where it does', () => {
    expect(read('1,063.77', '万元')).toEqual(['1063.77', 2, '万元'])
    expect(read('（5）', '元')).toEqual(['-5', 0, '元'])
    expect(read('5.7亿元', '万元')).toEqual(['5.7', 1, '亿元'])
  })

  it('is one of our decimals, exact to forty digits', () => {
    const digits = `${'1234567890'.repeat(3)}12345678.90`
    const amount = parseAmount(digits)
    expect(told(amount)).toEqual([digits.replace(/0$/, ''), 2, null])
    expect(amount.kind === 'money' && amount.value instanceof Decimal).toBe(true)
  })
})

describe('every way to print a negative amount', () => {
  it.each(['-5', '−5', '－５', '△5', '▲5', '(5)', '（5）', '（５）', '- 5', '-  5', '△ 5'])(
    '%s is five below zero',
    (text) => {
      expect(read(text)).toEqual(['-5', 0, null])
    },
  )

  it('stands before a unit too', () => {
    expect(read('(5.50)万元')).toEqual(['-5.5', 2, '万元'])
    expect(read('-5.50万元')).toEqual(['-5.5', 2, '万元'])
  })

  it('a zero has no sign, however it is printed', () => {
    for (const text of ['-0.00', '−0.00', '(0.00)', '△0.00']) {
      expect(read(text)).toEqual(['0', 2, null])
      expect(JSON.stringify(parseAmount(text))).toContain('"value":"0"')
    }
  })

  it('a sign in brackets says it twice, and is not guessed at', () => {
    expect(read('(-5)')).toEqual(unreadable('brackets', 0))
    expect(read('（△5）')).toEqual(unreadable('brackets', 0))
  })
})

describe('a blank is not zero', () => {
  it.each([
    ['', ''],
    ['   ', ''],
    ['\t', ''],
    ['\u3000', ''],
    ['—', '—'],
    ['——', '——'],
    ['-', '-'],
    ['－', '-'],
    ['--', '--'],
    ['/', '/'],
    ['／', '/'],
    ['–', '–'],
    ['无', '无'],
    [' — ', '—'],
  ])('%j is blank', (text, glyph) => {
    expect(read(text)).toEqual({ kind: 'blank', glyph })
  })

  it('0 and 0.00 are figures', () => {
    expect(read('0')).toEqual(['0', 0, null])
    expect(read('0.00')).toEqual(['0', 2, null])
  })
})

describe('thousands', () => {
  it.each([
    ['1,234,567.8', '1234567.8'],
    ['1 063.77', '1063.77'],
    ['12\u00a0345.60', '12345.6'],
    ['1 234 567', '1234567'],
    ['-1,234', '-1234'],
    ['1 234万元', '1234'],
    ['-1 234', '-1234'],
    ['¥1 234', '1234'],
    ['12,345', '12345'],
    ['123,456,789万元', '123456789'],
  ])('%s is read', (text, value) => {
    const amount = parseAmount(text)
    expect(amount.kind === 'money' && amount.value.toFixed()).toBe(value)
  })

  it.each([
    ['1,2', 1],
    ['1,234,56', 1],
    ['1234,567', 4],
    ['12，34', 2],
    ['1,,234', 1],
  ])('%s is grouped wrongly, and the place is told', (text, at) => {
    expect(read(text)).toEqual(unreadable('grouping', at))
  })

  it('two numbers with a space between them are not one', () => {
    expect(read('10 63')).toMatchObject({ kind: 'unreadable', reason: 'notANumber' })
    expect(read('1\u200b2')).toMatchObject({ kind: 'unreadable', reason: 'notANumber' })
    expect(read('5.1 234')).toMatchObject({ kind: 'unreadable', reason: 'notANumber' })
    expect(read('12345 678')).toMatchObject({ kind: 'unreadable', reason: 'notANumber' })
    expect(read('-¥ 5')).toMatchObject({ kind: 'unreadable', reason: 'notANumber' })
  })
})

describe('two lines of a cell are two figures', () => {
  it.each([
    ['100\n200', 3],
    ['5\n600', 1],
    ['5\n 600', 1],
    ['100\r\n200.50', 3],
    ['12\t345', 2],
    [' 5 \n600万元', 3],
    ['5.\n600', 2],
    ['¥7\n129.50', 2],
  ])('%j', (text, at) => {
    expect(read(text)).toEqual(unreadable('notANumber', at))
  })

  it.each([
    ['5.50\n万元', ['5.5', 2, '万元']],
    ['\n1 063.77\n', ['1063.77', 2, null]],
    ['-\n5', ['-5', 0, null]],
  ])('and one figure with its sign or unit is one: %j', (text, value) => {
    expect(read(text)).toEqual(value)
  })
})

describe('what is no amount says why and where', () => {
  it.each([
    ['12a4', 'notANumber', 2],
    ['95%', 'notANumber', 2],
    ['12。5', 'notANumber', 2],
    ['$5', 'notANumber', 0],
    ['5百万元', 'notANumber', 1],
    ['亿', 'notANumber', 0],
    ['零', 'notANumber', 0],
    ['￥', 'notANumber', 0],
    ['x—', 'notANumber', 0],
    ['((5)', 'brackets', 0],
    ['(5()', 'brackets', 0],
    ['٣', 'notANumber', 0],
    ['--5', 'notANumber', 0],
    ['5.', 'notANumber', 0],
    ['(5', 'brackets', 0],
    ['5)', 'brackets', 1],
    ['()', 'brackets', 0],
  ])('%s', (text, reason, at) => {
    expect(read(text)).toEqual(unreadable(reason, at))
  })

  it('two amounts in brackets are none', () => {
    expect(read('(5)(6)')).toMatchObject({ kind: 'unreadable' })
  })

  it('the place is one of the text as it was given, spaces before it and all', () => {
    expect(read('  (5')).toEqual(unreadable('brackets', 2))
  })

  it('a sign between digits is told where it stands', () => {
    expect(read('12-34')).toEqual(unreadable('notANumber', 2))
  })
})

describe('what is no text', () => {
  it('is refused by what it is', () => {
    // @ts-expect-error a number does not tell how many decimals were printed
    expect(() => parseAmount(1063.7)).toThrow('expected a figure as it is printed, a text, received 1063.7')
    // @ts-expect-error nothing was printed
    expect(() => parseAmount(undefined)).toThrow(TypeError)
  })
})

describe('hostile texts cost nothing and throw nothing', () => {
  it.each(['1e9000000', '0x10', '0b1', '1_000', 'NaN', 'Infinity', '-Infinity', '1e5', '∞', '１ｅ５', '__proto__'])(
    '%s is no amount',
    (text) => {
      expect(read(text)).toMatchObject({ kind: 'unreadable', reason: 'notANumber' })
    },
  )

  it('ten million digits are too long', () => {
    expect(read('9'.repeat(10_000_000))).toEqual(unreadable('tooLong', 60))
  })

  it('sixty characters are read, sixty-one are too long', () => {
    expect(read('5'.padStart(60))).toEqual(['5', 0, null])
    expect(read('5'.padStart(61))).toEqual(unreadable('tooLong', 60))
  })

  it('forty digits are read, forty-one are too long', () => {
    expect(read('9'.repeat(40))).toEqual(['9'.repeat(40), 0, null])
    expect(read(`${'9'.repeat(30)}.${'9'.repeat(10)}`)).toEqual([`${'9'.repeat(30)}.${'9'.repeat(10)}`, 10, null])
    expect(read('9'.repeat(41))).toEqual(unreadable('tooLong', 40))
    expect(read(`${'9'.repeat(30)}.${'9'.repeat(11)}`)).toEqual(unreadable('tooLong', 40))
  })

  it('a lone half of a character is no amount', () => {
    expect(read('1\ud800')).toEqual(unreadable('notANumber', 1))
  })
})

it('a text that is printed in several places is read once, and read the same', () => {
  for (const text of ['1,063.77', '5.7亿元', '—', '见附件']) expect(amountIn(text)).toEqual(parseAmount(text))
  expect(amountIn('1,063.77')).toBe(amountIn('1,063.77'))
})
