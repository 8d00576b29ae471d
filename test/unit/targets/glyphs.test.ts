import { describe, expect, test } from 'vitest'
import { isHanAt, isLatinAt, loneSurrogate, plainGlyphs } from '../../../src/targets/glyphs.js'
import { parseActual } from '../../../src/targets/parseActual.js'
import { parseTarget } from '../../../src/targets/parseTarget.js'

test.each([
  ['！～', '!~'],
  ['≧９５％', '≥95%'],
  ['\uff00\uff5f', '\uff00\uff5f'],
  ['健全', '健全'],
  ['\t5\u3000次', ' 5 次'],
  ['￥5−8', '¥5-8'],
])('%j in plain glyphs is %j, as long as before', (printed, plain) => {
  expect(plainGlyphs(printed)).toBe(plain)
})

test.each([
  ['a', true],
  ['z', true],
  ['A', true],
  ['Z', true],
  ['`', false],
  ['{', false],
  ['@', false],
  ['[', false],
  ['5', false],
  ['健', false],
  ['', false],
])('%s is a Latin letter: %s', (text, isLatin) => expect(isLatinAt(text, 0)).toBe(isLatin))

test.each([
  ['一', true],
  ['\u9fff', true],
  ['〇', true],
  ['\u4dff', false],
  ['한', false],
  ['、', false],
  ['a', false],
])('%s is a Chinese character: %s', (text, isHan) => expect(isHanAt(text, 0)).toBe(isHan))

test.each([
  ['优', -1],
  ['𠮷5次', -1],
  ['优\ud800', 1],
  ['\udc00优', 0],
  ['𠮷\ud842', 2],
  ['\ud842\ud842\udfb7', 0],
])('half a pair in %j stands at %i', (text, at) => expect(loneSurrogate(text)).toBe(at))

describe('what is no text is refused by its name', () => {
  test('target and actual', () => {
    expect(() => parseTarget(5 as never)).toThrow('target: expected a text')
    expect(() => parseActual(5 as never)).toThrow('actual: expected a text')
  })
})
