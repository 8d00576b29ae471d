import { describe, expect, it } from 'vitest'
import { Decimal } from '../../src/exact/decimal.js'
import { inWords, saysTheSame } from '../snippets/inWords.js'
import { runSnippet } from '../snippets/runSnippet.js'
import { typeErrorsIn } from '../snippets/typeErrors.js'

const run = (code: string) => runSnippet(code, { modules: {}, names: { one: 1 } })

describe('code in the documentation', () => {
  it('is right where every expression gives the answer behind it', () => {
    expect(run('one + 1 // => 2\n\n// a remark\nArray.of(one, 2)\n// => [1,\n// 2]')).toEqual([])
  })

  it('is wrong where an expression gives something else', () => {
    expect(run('const two = 2\ntwo // => 3')).toEqual([{ code: 'two', expected: '3', actual: '2' }])
  })

  it('may not promise an answer where nothing looks at it', () => {
    expect(() => run('const two = 2 // => 2')).toThrow('an answer without an expression')
  })

  it('fails as it would fail its reader', () => {
    expect(() => run('const two = one\n[two].length // => 1')).toThrow()
    expect(() => run('three // => 3')).toThrow('three is not defined')
  })

  it('has the types of the library', () => {
    expect(typeErrorsIn({ right: "import { rate } from 'gov-budget/exact'\nrate(1).value.plus(1)" })).toEqual([])
    expect(typeErrorsIn({ wrong: "import { rate } from 'gov-budget/exact'\nrate({})" })[0]).toMatch(
      /^wrong: Argument of type/,
    )
  })
})

describe('a value in the documentation', () => {
  it.each([
    ['text', "'text'"],
    [new Decimal('1.50'), '1.5'],
    [[null, true], '[null, true]'],
    [{ value: new Decimal(2), none: undefined, call: () => 1 }, '{ value: 2 }'],
    [Float64Array.of(1, Number.NaN), 'Float64Array [1, NaN]'],
  ])('%j', (value, words) => {
    expect(inWords(value)).toBe(words)
  })

  it('may leave something out, and nothing else', () => {
    expect(saysTheSame("'少10万元……'", "'少10万元，四舍五入'")).toBe(true)
    expect(saysTheSame('{ low: 0.24…, … }', '{ low: 0.2437, high: 1 }')).toBe(true)
    expect(saysTheSame('0.24…', '0.2537')).toBe(false)
    expect(saysTheSame('1.5', '115')).toBe(false)
  })
})
