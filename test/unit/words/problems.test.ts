import { describe, expect, it } from 'vitest'
import {
  clip,
  expectations,
  expectedType,
  malformedInWords,
  pathInWords,
  problemInWords,
  receivedInWords,
  unknownKeyInWords,
  unlistedInWords,
} from '../../../src/words/problems.js'

describe('a problem as a sentence', () => {
  it('says where, what was expected and what stands there', () => {
    const path = ['tables', 'income', 'rows', 3, 'total']
    expect(problemInWords({ path }, '金额', '"x"', 'zh')).toBe('tables.income.rows[3].total：应为金额，实为"x"')
    expect(problemInWords({ path }, 'an amount', '"x"', 'en')).toBe(
      'tables.income.rows[3].total: expected an amount, received "x"',
    )
  })

  it('says what is not filled in', () => {
    const received = receivedInWords(undefined, 'zh')
    expect(problemInWords({ path: ['year'] }, '数字', received, 'zh')).toBe('year：没有填写，应为数字')
  })

  it('is about the document where there is no path', () => {
    expect(problemInWords({ path: [] }, 'JSON 文本', '""', 'zh')).toMatch(/^文件：/)
    expect(problemInWords({ path: [] }, 'JSON text', '""', 'en')).toMatch(/^the document: /)
  })
})

describe('a key that no form has', () => {
  it('is named, with the place where it stands', () => {
    expect(unknownKeyInWords({ path: ['tables', 'income'] }, 'totals', null, 'zh')).toBe(
      'tables.income：没有名为“totals”的键',
    )
    expect(unknownKeyInWords({ path: [] }, 'x', null, 'zh')).toBe('文件：没有名为“x”的键')
    expect(unknownKeyInWords({ path: ['tables', 'income'] }, 'totals', null, 'en')).toBe(
      'tables.income: there is no key named “totals”',
    )
    expect(unknownKeyInWords({ path: [] }, 'k'.repeat(100), null, 'en')).toBe(
      `the document: there is no key named “${'k'.repeat(60)}…”`,
    )
  })
})

describe('problems that are not listed', () => {
  it('are counted', () => {
    expect(unlistedInWords(12, 'zh')).toBe('另有12处问题未列出')
    expect(unlistedInWords(12, 'en')).toBe('12 more problems are not listed')
  })
})

describe('a path', () => {
  it('is written as in a program, long keys cut short', () => {
    expect(pathInWords(['statements', 12, 'figures', 'rate'])).toBe('statements[12].figures.rate')
    expect(pathInWords([0])).toBe('[0]')
    expect(pathInWords(['k'.repeat(100)])).toBe(`${'k'.repeat(60)}…`)
  })
})

describe('what was received', () => {
  it.each([
    [undefined, '没有', 'nothing'],
    [null, 'null', 'null'],
    ['x', '"x"', '"x"'],
    ['', '""', '""'],
    [[1, 2], '列表（2 项）', 'a list of 2'],
    [{}, '对象', 'an object'],
    [Uint8Array.of(1), '字节，不是文本', 'bytes, not text'],
    [1063.77, '1063.77', '1063.77'],
    [true, 'true', 'true'],
    [10n, '10', '10'],
  ])('%o', (value, zh, en) => {
    expect(receivedInWords(value, 'zh')).toBe(zh)
    expect(receivedInWords(value, 'en')).toBe(en)
  })

  it('is never longer than its beginning, and never half a character', () => {
    expect(receivedInWords('9'.repeat(10_000_000), 'zh')).toBe(`"${'9'.repeat(60)}…"`)
    expect(receivedInWords('甲\ud800', 'en')).toBe('"甲\\ud800"')
    expect(receivedInWords(10n ** 100n, 'en')).toHaveLength(61)
  })

  it('is clipped after sixty characters, and not before', () => {
    expect(clip('x'.repeat(60))).toBe('x'.repeat(60))
    expect(clip('x'.repeat(61))).toBe(`${'x'.repeat(60)}…`)
  })
})

describe('what was expected', () => {
  it('of a known type has its word, else its name', () => {
    expect(expectedType('array')).toEqual({ zh: '列表', en: 'a list' })
    expect(expectedType('int')).toEqual({ zh: '整数', en: 'a whole number' })
    expect(expectedType('set')).toEqual({ zh: 'set', en: 'set' })
  })

  it('is said in both languages by every schema of ours', () => {
    for (const { zh, en } of Object.values(expectations)) {
      expect(zh).toMatch(/[\u4e00-\u9fff]|JSON/)
      expect(en).toMatch(/^[\x20-\x7e—…亿元]+$/)
    }
  })
})

describe('a text that is no JSON', () => {
  const long = `{\n${'"a": 1,\n'.repeat(20)}}`

  it('is shown where reading stopped', () => {
    expect(malformedInWords(long, 'SyntaxError: … at position 162', 'zh')).toBe('第22行的"}"')
    expect(malformedInWords(long, 'SyntaxError: … at position 162', 'en')).toBe('"}" in line 22')
  })

  it('is shown from its beginning where that is not known, or all of it is short', () => {
    expect(malformedInWords(long, 'SyntaxError: unexpected end', 'en')).toMatch(/^"\{\\n\\"a\\": 1/)
    expect(malformedInWords('{]', 'SyntaxError: … at position 1', 'en')).toBe('"{]"')
  })
})
