import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import accounts from '../../../examples/data/sanmenxia-2024-final-accounts.json' with { type: 'json' }
import { FinalAccounts } from '../../../src/documents/finalAccounts.js'
import { read, readDocument } from '../../../src/procedures/read.js'
import { smallest, withRows } from './documents.js'

const problems = (input: unknown, locale: 'zh' | 'en' = 'en') => read(FinalAccounts, input, { locale }).problems ?? []
const told = (input: unknown): [string, string, string][] =>
  problems(input).map(({ path, expected, received }) => [path.join('.'), expected, received])
const messages = (input: unknown, locale: 'zh' | 'en' = 'en') => problems(input, locale).map(({ message }) => message)

describe('a document is read', () => {
  it('from text or from a value, to the same', () => {
    const fromText = read(FinalAccounts, JSON.stringify(accounts))
    const fromValue = read(FinalAccounts, accounts)
    expect(JSON.stringify(fromText.document)).toBe(JSON.stringify(fromValue.document))
    expect(fromText.problems).toBeUndefined()
    expect(JSON.parse(JSON.stringify(fromText.document)).department).toBe(accounts.department)
  })

  it('with the mark that some systems put before their text', () => {
    expect(read(FinalAccounts, `\ufeff${JSON.stringify(smallest)}`).problems).toBeUndefined()
  })

  it('by any schema', () => {
    expect(read(z.strictObject({ a: z.string() }), '{"a":"b"}')).toEqual({ document: { a: 'b' } })
  })
})

describe('what keeps an input from being a document', () => {
  it('is told all at once, each with its path', () => {
    const input = {
      ...withRows('income', [{ label: '合计', total: 1063.77 }, { label: '其中' }]),
      year: null,
      unit: '美元',
      departmnt: '某局',
    }
    expect(told(input)).toEqual([
      ['year', 'a number', 'null'],
      ['unit', '"元" / "千元" / "万元" / "亿元"', '"美元"'],
      ['tables.income.rows.0.total', 'text, as printed', '1063.77'],
      ['tables.income.rows.1.total', 'text, as printed', 'nothing'],
      ['departmnt', expect.any(String), '"某局"'],
    ])
  })

  it('is said in Chinese unless another language is asked for', () => {
    expect(read(FinalAccounts, '{"kind":"finalAccounts"}').problems?.[0]?.message).toBe('year：没有填写，应为数字')
    expect(messages('{"kind":"finalAccounts"}')[0]).toBe('year: expected a number, received nothing')
  })

  it.each([
    [{ year: 2024.5 }, 'year: expected a whole number, received 2024.5'],
    [{ year: 3000 }, 'year: expected at most 2200, received 3000'],
    [{ year: 1900 }, 'year: expected at least 1949, received 1900'],
    [{ kind: 'other' }, 'kind: expected "finalAccounts", received "other"'],
    [{ tables: [] }, 'tables: expected an object, received a list of 0'],
    [{ outline: 'x' }, 'outline: expected a list, received "x"'],
    [{ department: '局'.repeat(201) }, `department: expected at most 200 characters, received "${'局'.repeat(60)}…"`],
    [{ department: null }, 'department: expected text, as printed, received null'],
    [
      { statements: [{ kind: 'guess' }] },
      'statements[0].kind (figures in sentences, row 1): expected a known kind, received "guess"',
    ],
  ])('%o', (parts, message) => {
    expect(messages({ ...smallest, ...parts })).toEqual([message])
  })

  it('a sum without parts has too few of them', () => {
    const sum = { kind: 'sum', subject: 'x', scope: 'all', figures: { whole: '1', parts: [] } }
    expect(messages({ ...smallest, statements: [sum] })).toEqual([
      'statements[0].figures.parts (figures in sentences, row 1): expected at least 1 items, received a list of 0',
    ])
    expect(messages({ ...smallest, statements: [sum] }, 'zh')).toEqual([
      'statements[0].figures.parts（文中数字 第1行）：应为不少于 1 项，实为列表（0 项）',
    ])
  })

  it('a figure that is no text is refused: 1063.70 would lose its last digit', () => {
    expect(messages(withRows('income', [{ label: '合计', total: 1063.7 }]))).toEqual([
      'tables.income.rows[0].total (income, row 1, total income of the year): expected text, as printed, received 1063.7',
    ])
  })

  it('is placed as the paper names it, beside the path', () => {
    const at = (tables: object) => read(FinalAccounts, { ...smallest, tables }).problems?.map(({ place }) => place)
    const rows = [{ label: '合计', total: 1 }]
    expect(at({ income: { number: '公开02表', rows } })).toEqual(['公开02表 第1行 本年收入合计'])
    expect(at({ income: { rows } })).toEqual(['收入决算表 第1行 本年收入合计'])
    const sides = { income: { rows: [] }, expenditure: { rows: [{ label: '合计', outturn: 2 }] } }
    expect(at({ incomeAndExpenditure: { number: '公开01表', ...sides } })?.[0]).toMatch(/^公开01表·支出 第1行 /)
    const form = { kind: 'selfEvaluation', form: 'project', year: 2024, department: '某局', unit: '万元', goals: [] }
    const funding = [{ label: '年度资金总额', finalBudget: 3 }]
    expect(readDocument({ ...form, funding, indicators: [] }).problems?.[0]?.message).toMatch(
      /^funding\[0\]\.finalBudget（.*第1行 全年预算数）：应为文本/,
    )
  })

  it.each([
    [{ departmnt: '某局' }, 'department'],
    [{ Unit: '元' }, 'unit'],
    [{ statments: [] }, 'statements'],
    [{ tables: { incme: {} } }, 'income'],
    [{ tables: { income: { rows: [{ label: '合计', total: '1', totla: '2' }] } } }, 'total'],
    [{ statements: [{ kind: 'amount', subject: 'x', scope: 'all', figures: { outturns: '1' } }] }, 'outturn'],
    [{ level: 'municpal' }, 'municipal'],
    [{ somethingElse: 1 }, undefined],
    [{ telephone: '1' }, undefined],
  ])('%o: what was probably meant is named', (parts, meant) => {
    const [problem] = read(FinalAccounts, { ...smallest, ...parts }).problems ?? []
    expect(problem?.meant).toBe(meant)
    if (meant) expect(problem?.message).toContain(`是不是“${meant}”？`)
  })

  it('also by a schema that is made when it is first used', () => {
    const input = { ...smallest, departmnt: '某局', unit: '里' }
    expect(
      read(
        z.lazy(() => FinalAccounts),
        input,
      ),
    ).toEqual(read(FinalAccounts, input))
  })

  it('a kind that is nearly one is asked after', () => {
    expect(readDocument({ kind: 'selfevaluation' }).problems?.[0]?.meant).toBe('selfEvaluation')
    expect(readDocument({ kind: 'finalAccount' }, { locale: 'en' }).problems?.[0]?.message).toMatch(
      /did you mean “finalAccounts”\?$/,
    )
  })

  it.each([
    ['{"kind":"finalAccounts","year":2024,"year":2023}', ['year']],
    ['{"a":[{"b":"1"},{"b":"1","c":"x:y","b":"2"}]}', ['a.1.b']],
    ['{"a":{"\\u0062":1,"b":2},"x" : "\\":","x":1}', ['a.b', 'x']],
    ['{"__proto__":1,"__proto__":2}', ['__proto__']],
  ])('a key that the text has twice is told: %s', (text, repeated) => {
    expect(told(text).map(([path, expected]) => [path, expected])).toEqual(
      repeated.map((path) => [path, 'each key once']),
    )
  })

  it('of more keys than a thousand the first thousand are told', () => {
    const pairs = Array.from({ length: 1001 }, () => '"a":{"b":1,"b":2}').join(',')
    const { problems = [] } = readDocument(`{"kind":"finalAccounts",${pairs}}`)
    expect(problems).toHaveLength(1000)
    expect(problems[0]?.path).toEqual(['a', 'b'])
  })

  it('keys of different objects, and colons in texts, are not twice', () => {
    const text = '{"a":{"a":"\\":"},"b":[{"a":":"},{"a":"x"}],"c":":a"}'
    expect(read(z.unknown(), text).problems).toBeUndefined()
  })

  it('an unknown key is never dropped in silence', () => {
    const input = withRows('income', [{ label: '合计', total: '1', totl: '2' }])
    expect(problems(input)[0]).toMatchObject({ path: ['tables', 'income', 'rows', 0, 'totl'], received: '"2"' })
  })

  it('a table that no role fits keeps what it prints, and only texts', () => {
    const table = (row: object) => ({ ...smallest, otherTables: [{ title: '其他', rows: [row] }] })
    expect(problems(table({ 项目: '会议费', 金额: '1.00' }))).toEqual([])
    expect(messages(table({ 金额: 1 }))).toEqual([
      'otherTables[0].rows[0].金额 (other tables, row 1, row 1): expected text, as printed, received 1',
    ])
  })

  it('no problem is told in the words of a program', () => {
    const row = { ['k'.repeat(61)]: '1' }
    for (const locale of ['zh', 'en'] as const) {
      const [problem] = problems({ ...smallest, otherTables: [{ title: '其他', rows: [row] }] }, locale)
      expect(problem?.expected).toMatch(locale === 'zh' ? /[\u4e00-\u9fff]/ : / /)
    }
  })

  it('of a schema of one’s own has its name where we have no words for it', () => {
    const own = z.strictObject({ a: z.string().refine(() => false, { params: { id: 'own' } }), b: z.email() })
    expect(read(own, { a: '', b: 'x' }).problems?.map(({ expected }) => expected)).toEqual(['own', 'invalid_format'])
    const unnamed = z.string().refine(() => false)
    expect(read(unnamed, '"x"', { locale: 'en' }).problems?.map(({ expected }) => expected)).toEqual(['custom'])
  })

  it('of a choice is what keeps it from the nearest', () => {
    const choice = z.union([z.strictObject({ a: z.string(), b: z.string() }), z.strictObject({ c: z.string() })])
    expect(read(choice, { c: 1 }, { locale: 'en' }).problems?.map(({ path }) => path)).toEqual([['c']])
    const nested = z.strictObject({ at: z.union([z.literal('x'), z.number()]) })
    expect(read(nested, { at: true }, { locale: 'en' }).problems).toEqual([
      {
        path: ['at'],
        expected: '"x"',
        received: 'true',
        message: 'at: expected "x", received true',
      },
    ])
  })
})

describe('a document of whichever form', () => {
  it('is read by the kind that it states', () => {
    const { document } = readDocument(JSON.stringify(accounts))
    expect(document?.kind).toBe('finalAccounts')
    expect(JSON.stringify(document)).toBe(JSON.stringify(read(FinalAccounts, accounts).document))
  })

  it('has the problems of its form', () => {
    expect(readDocument({ ...smallest, year: null }, { locale: 'en' }).problems?.map(({ message }) => message)).toEqual(
      ['year: expected a number, received null'],
    )
    expect(readDocument('{', { locale: 'en' }).problems?.[0]?.expected).toBe('JSON text')
    expect(readDocument('{').problems?.[0]?.expected).toBe('JSON 文本')
    for (const text of ['1e9000000', '[]', 'null', '"\\ud800"']) {
      const [problem, ...others] = readDocument(text).problems ?? []
      expect([problem?.path, problem?.expected, others]).toEqual([[], '对象', []])
    }
  })

  it.each([{ kind: 'budget' }, { kind: 'toString' }, { kind: '__proto__' }, { kind: 1 }, {}])(
    '%o is of none that we know, and the known ones are named',
    (input) => {
      const [problem, ...others] = readDocument(input).problems ?? []
      expect(others).toEqual([])
      expect(problem?.path).toEqual(['kind'])
      expect(problem?.expected).toMatch(/^finalAccounts \/ departmentBudget \/ selfEvaluation \/ /)
    },
  )
})

describe('an input that is no JSON', () => {
  it.each(['', '{', 'undefined', '{"kind":}', '<html>'])('%j', (text) => {
    expect(told(text)).toEqual([['', 'JSON text', JSON.stringify(text)]])
  })

  it.each([
    [undefined, 'nothing'],
    [null, 'null'],
    [1, '1'],
    [true, 'true'],
    [[], 'a list of 0'],
    ['"text"', 'nothing'],
  ])('%o is no document', (input, received) => {
    const [problem, ...others] = told(input)
    expect(others).toEqual([])
    expect(problem?.slice(0, 2)).toEqual(['', 'an object'])
    if (input !== '"text"') expect(problem?.[2]).toBe(received)
  })

  it('of many lines is shown where it breaks', () => {
    const text = JSON.stringify(accounts, null, 2).replace('"unit"', 'unit')
    const line = text.slice(0, text.indexOf('unit:')).split('\n').length
    expect(told(text)[0]?.[2]).toMatch(new RegExp(`^"unit.+" in line ${line}$`))
  })

  it('of bytes is asked for as text', () => {
    const bytes = Uint8Array.from('{}', (character) => character.charCodeAt(0))
    expect(told(bytes)).toEqual([['', 'JSON text', 'bytes, not text']])
    expect(readDocument(bytes).problems?.map(({ message }) => message)).toEqual([
      '文件：应为 JSON 文本，实为字节，不是文本',
    ])
  })
})
