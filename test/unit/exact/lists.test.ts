import { describe, expect, it } from 'vitest'
import { append } from '../../../src/exact/append.js'
import { grouped } from '../../../src/exact/grouped.js'
import { lazily } from '../../../src/exact/lazily.js'
import { inDigits, numerals } from '../../../src/exact/numerals.js'

describe('lists', () => {
  it('take what is put behind them, in order', () => {
    const list = [1]
    append(list, [2, 3])
    expect(list).toEqual([1, 2, 3])
  })

  it('are grouped by a key, in the order in which the keys come', () => {
    expect(grouped(['b1', 'a1', 'b2', 'a2', 'c1'], ([key = '']) => key)).toEqual([['b1', 'b2'], ['a1', 'a2'], ['c1']])
    expect(grouped([], String)).toEqual([])
  })
})

describe('what is made when it is asked for', () => {
  it('is made once, also where it is nothing', () => {
    let made = 0
    const nothing = lazily(() => {
      made++
      return undefined
    })
    expect(made).toBe(0)
    expect([nothing(), nothing()]).toEqual([undefined, undefined])
    expect(made).toBe(1)
  })
})

describe('numerals', () => {
  it('stand each at its own place', () => {
    expect([...numerals].map((numeral) => inDigits(numeral))).toEqual([...'0123456789'])
  })

  it('become digits one by one, whatever stands between them; ○ and 零 are nought', () => {
    expect(inDigits('二〇二四年')).toBe('2024年')
    expect(inDigits('二○一零年第三期')).toBe('2010年第3期')
  })
})
