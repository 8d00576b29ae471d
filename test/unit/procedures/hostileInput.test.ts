import { describe, expect, it } from 'vitest'
import { FinalAccounts } from '../../../src/documents/finalAccounts.js'
import { audit } from '../../../src/procedures/audit.js'
import { type Problem, read } from '../../../src/procedures/read.js'
import { smallest, withRows } from './documents.js'

const problems = (input: unknown): readonly Problem[] => read(FinalAccounts, input, { locale: 'en' }).problems ?? []
const paths = (input: unknown): string[] => problems(input).map(({ path }) => path.join('.'))
const rows = (number: number, total: unknown) => Array.from({ length: number }, () => ({ label: '合计', total }))
const cell = (total: string) => withRows('governmentManagedFund', [{ label: '合计', total }])
const place = 'tables.governmentManagedFund.rows.0.total'

/** Nested lists, built without recursion. */
function nested(levels: number): unknown {
  let deep: unknown = '1'
  for (let level = 0; level < levels; level++) deep = [deep]
  return deep
}

describe('figures made to hurt', () => {
  it.each(['1e9000000', '0x7fffffff', 'NaN', '-Infinity', '1_000', '１ｅ９', '1\u0000', '-0x1', '1e400'])(
    '%j is kept, and told with its place at once',
    (figure) => {
      const { findings } = audit(FinalAccounts.parse(cell(figure)))
      expect(findings.filter(({ id }) => id === 'U1').map(({ where }) => where.path.join('.'))).toEqual([place])
      expect(JSON.stringify(FinalAccounts.parse(cell(figure)))).toContain(JSON.stringify(figure))
    },
  )

  it('ten million digits in a cell are a short problem', () => {
    const [problem, ...others] = problems(cell('9'.repeat(10_000_000)))
    expect(others).toEqual([])
    expect(problem?.path.join('.')).toBe(place)
    expect(problem?.message.length).toBeLessThan(300)
  })

  it('ten million digits as the whole text are a short problem', () => {
    const [problem, ...others] = problems('9'.repeat(10_000_000))
    expect(others).toEqual([])
    expect(problem?.message).toBe('the document: expected an object, received Infinity')
  })

  it('more than sixteen million characters are not even parsed', () => {
    const most = ' '.repeat(16_000_000)
    expect(problems(`${most} `)[0]?.message).toBe(
      'the document: expected JSON text of at most 16 million characters, received 16000001',
    )
    expect(problems(most)[0]?.expected).toBe('JSON text')
  })
})

describe('a hundred thousand levels', () => {
  const levels = 100_000

  it('of text are a problem, not an overflow', () => {
    expect(problems(`${'['.repeat(levels)}${']'.repeat(levels)}`)).toHaveLength(1)
    expect(paths(`${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`)).toContain('a')
  })

  it.each([
    ['the document', nested(levels), ''],
    ['its tables', { ...smallest, tables: nested(levels) }, 'tables'],
    ['a cell', withRows('income', [{ label: '合计', total: nested(levels) }]), 'tables.income.rows.0.total'],
    ['an unknown key', { ...smallest, deep: nested(levels) }, 'deep'],
    ['a statement', { ...smallest, statements: [nested(levels)] }, 'statements.0'],
    ['another table', { ...smallest, otherTables: [{ rows: [{ a: nested(levels) }] }] }, 'otherTables.0.rows.0.a'],
    ['a doubt', { ...smallest, doubtful: [{ path: [nested(levels)], reading: '', note: '' }] }, 'doubtful.0.path.0'],
  ])('of %s are a problem with its place', (_, input, path) => {
    expect(paths(input)).toEqual([path])
    expect(problems(input)[0]?.message.length).toBeLessThan(300)
  })
})

describe('keys that programs stumble over', () => {
  const text = (part: string): string => JSON.stringify(smallest).replace(/\}\}$/, `}${part}}`)

  it('__proto__ is an unknown key like any other', () => {
    expect(paths(text(',"__proto__":{"polluted":"1"}'))).toEqual(['__proto__'])
    const row = '{"label":"合计","total":"1","__proto__":"2"}'
    expect(paths(JSON.stringify(smallest).replace('{}', `{"income":{"rows":[${row}]}}`))).toEqual([
      'tables.income.rows.0.__proto__',
    ])
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  it('__proto__ as the column of another table is kept or refused, never lost', () => {
    const { document } = read(FinalAccounts, text(',"otherTables":[{"rows":[{"__proto__":"2","constructor":"3"}]}]'))
    if (document) expect(JSON.stringify(document)).toContain('"__proto__":"2"')
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'a subject called %s is called so in what is told of it',
    (subject) => {
      const amount = (outturn: string) => ({ kind: 'amount', subject, scope: 'all', figures: { outturn } })
      const { findings } = audit(FinalAccounts.parse({ ...smallest, statements: [amount('1.00'), amount('2.00')] }))
      expect(findings.map(({ id, label }) => [id, label.zh])).toEqual([['S5', `「${subject}」决算数`]])
    },
  )

  it('a row coded as a method of objects is a wrong code, not a crash', () => {
    const row = { code: 'constructor', label: '合计', total: '1.00' }
    const { findings } = audit(FinalAccounts.parse(withRows('expenditure', [row])))
    expect(findings.map(({ key }) => key)).toEqual(['C4:expenditure:constructor'])
  })
})

describe('half characters', () => {
  it.each([
    ['a name', { ...smallest, department: '局\ud800' }, 'department'],
    ['a label', withRows('income', [{ label: '\udfff', total: '1' }]), 'tables.income.rows.0.label'],
    ['a cell', withRows('income', [{ label: '合计', total: '1\ud800' }]), 'tables.income.rows.0.total'],
  ])('in %s are a problem, shown whole', (_, input, path) => {
    expect(paths(input)).toEqual([path])
    expect(problems(input)[0]?.message.isWellFormed()).toBe(true)
  })

  it('in an unknown key are a problem that can be printed', () => {
    expect(problems({ ...smallest, 'k\ud800': 1 })[0]?.message.isWellFormed()).toBe(true)
  })
})

describe('too much of everything', () => {
  it('a hundred thousand rows are one problem', () => {
    const input = withRows('income', rows(100_000, '1.00'))
    expect(problems(input).map(({ message }) => message)).toEqual([
      'tables.income.rows: expected at most 5000 items, received a list of 100000',
    ])
  })

  it('a thousand problems are listed, and the last line says how many more there are', () => {
    expect(problems(withRows('income', rows(1000, 1)))).toHaveLength(1000)
    const found = problems(withRows('income', rows(3000, 1)))
    expect(found).toHaveLength(1001)
    expect(found.at(-1)?.message).toContain('2000 more')
    const inChinese = read(FinalAccounts, withRows('income', rows(1001, 1))).problems
    expect(inChinese?.at(-1)?.message).toBe('另有1处问题未列出')
  })

  it('a hundred thousand unknown keys are a thousand problems and a line', () => {
    const keys = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`key${index}`, 1]))
    const found = problems({ ...smallest, ...keys })
    expect(found).toHaveLength(1001)
    expect(found.at(-1)?.message).toContain('99000 more')
  })
})

describe('inputs that are nothing of the kind', () => {
  it.each([
    ['a function', () => 1],
    ['a symbol', Symbol('x')],
    ['a big integer', 10n ** 30n],
    ['not a number', Number.NaN],
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['boxed text', Object('{}')],
  ])('%s is a problem, and nothing is thrown', (_, input) => {
    expect(problems(input).length).toBeGreaterThan(0)
  })

  it('an object that refers to itself is a problem', () => {
    const cycle: Record<string, unknown> = { ...smallest }
    cycle.self = cycle
    cycle.tables = cycle
    expect(paths(cycle)).toContain('self')
  })
})
