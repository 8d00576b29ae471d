import { describe, expect, it } from 'vitest'
import { checkChange } from '../../../src/verdicts/checkChange.js'
import { checkRate } from '../../../src/verdicts/checkRate.js'
import { checkSum } from '../../../src/verdicts/checkSum.js'

const change = { now: '110', before: '100', change: '10', stated: '10%' }
const rate = { numerator: '1', denominator: '2', stated: '50%' }

describe('what is no print is refused by its name', () => {
  it.each(['now', 'before', 'change', 'stated'])('%s of a change', (name) => {
    expect(checkChange(change).outcome).toBe('holds')
    expect(() => checkChange({ ...change, [name]: 5 })).toThrow(
      new TypeError(`${name}: expected a text, as it is printed, received 5`),
    )
  })

  it.each(['numerator', 'denominator', 'stated'])('%s of a rate', (name) => {
    expect(() => checkRate({ ...rate, [name]: 5 })).toThrow(
      new TypeError(`${name}: expected a text, as it is printed, received 5`),
    )
  })

  it('whole and parts of a sum', () => {
    expect(() => checkSum({ whole: 5 as never, parts: ['5'] })).toThrow('whole: expected a text, as it is printed')
    expect(() => checkSum({ whole: '5', parts: [5 as never] })).toThrow('parts[0]: expected a text, as it is printed')
  })

  it.each([
    ['checkSum', checkSum],
    ['checkRate', checkRate],
    ['checkChange', checkChange],
  ] as const)('what %s is called with', (name, check) => {
    expect(() => check(null as never)).toThrow(new TypeError(`${name}: expected an object, received null`))
  })
})
