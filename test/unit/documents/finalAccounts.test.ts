import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import printed from '../../../examples/data/sanmenxia-2024-final-accounts.json' with { type: 'json' }
import type { FinalAccounts as Accounts } from '../../../src/documents/accounts.js'
import { accountTables } from '../../../src/documents/accountTables.js'
import { FinalAccounts, finalAccountsWire } from '../../../src/documents/finalAccounts.js'
import { mostRows } from '../../../src/documents/gridSchema.js'
import { audit } from '../../../src/procedures/audit.js'
import ordinary from '../../fixtures/accounts/ordinary.json' with { type: 'json' }
import { accountsJson, accountsOf, gridOf } from '../../fixtures/accountsOf.js'
import { printedCells } from '../../fixtures/printedCells.js'

const plain = structuredClone(printed)
for (const { text, set } of printedCells(plain.tables)) set(text.replaceAll(',', ''))

const total = { code: 'total', label: '合计', total: '1.00' }
const problems = (json: unknown): [string, string][] =>
  (FinalAccounts.safeParse(json).error?.issues ?? []).map(({ path, code }) => [path.join('.'), code])

describe('the published accounts', () => {
  const document: Accounts = FinalAccounts.parse(printed)

  it('come back as they are printed, but for thousands separators', () => {
    expect(FinalAccounts.encode(document)).toEqual(plain)
    expect(JSON.parse(JSON.stringify(document))).toEqual(plain)
    expect(document.toJSON()).toEqual(plain)
  })

  it('are the same document when they are read again', () => {
    const again = FinalAccounts.parse(FinalAccounts.encode(document))
    expect(FinalAccounts.encode(again)).toEqual(plain)
    expect(again.grids.map((grid) => grid?.cells)).toEqual(document.grids.map((grid) => grid?.cells))
  })

  it('keep header, outline, statements and doubtful readings', () => {
    const { year, department, unit, outline, statements, doubtful } = printed
    expect(document).toMatchObject({ kind: 'finalAccounts', year, department, unit, outline, statements, doubtful })
  })

  it('keep what stands around a table, and no rows there', () => {
    expect(document.heads.incomeAndExpenditure).toEqual({
      number: '公开01表',
      title: '收入支出决算总表',
      notes: printed.tables.incomeAndExpenditure.notes,
    })
    expect(document.heads.threePublic).toMatchObject({ scope: 'generalPublicBudget', notes: [] })
    expect(Object.keys(document.heads)).toEqual(Object.keys(printed.tables))
  })

  it('give each table the unit of the document, or its own', () => {
    const mixed = accountsOf({ income: { rows: [total] }, expenditure: { unit: '元', rows: [total] } })
    expect([gridOf(mixed, 'income').unit, gridOf(mixed, 'expenditure').unit]).toEqual(['万元', '元'])
    expect(FinalAccounts.encode(mixed).tables.expenditure?.unit).toBe('元')
  })

  it('without tables are a document still', () => {
    const empty = accountsOf({})
    expect(empty.grids).toHaveLength(accountTables.length)
    expect(empty.grids.every((grid) => grid === undefined)).toBe(true)
    expect(FinalAccounts.encode(empty)).toEqual(accountsJson({}))
  })
})

describe('problems of what is not such a document', () => {
  it('come all at once: header, unknown keys, amounts and statements', () => {
    const wrong = {
      ...accountsJson({
        income: {
          rows: [
            { ...total, total: 12.34, strange: '1' },
            { code: '201', label: '一般公共服务支出' },
          ],
        },
        expenditur: {},
        threePublic: { scope: 'everything', rows: [] },
      }),
      year: null,
      unit: '美元',
      statements: [{ kind: 'amount', subject: 'income', scope: 'all', figures: { outturn: 1 } }],
    }
    expect(problems(wrong)).toEqual([
      ['year', 'invalid_union'],
      ['unit', 'invalid_value'],
      ['tables.income.rows.0.total', 'invalid_type'],
      ['tables.income.rows.0', 'unrecognized_keys'],
      ['tables.income.rows.1.total', 'invalid_type'],
      ['tables.threePublic.scope', 'invalid_value'],
      ['tables', 'unrecognized_keys'],
      ['statements.0.figures.outturn', 'invalid_type'],
    ])
  })

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['text', 'finalAccounts'],
    ['a list', []],
    ['another kind', { ...ordinary, kind: 'selfEvaluation' }],
  ])('%s is refused', (_, json) => {
    expect(FinalAccounts.safeParse(json).success).toBe(false)
  })

  it.each([
    ['a year before there were such accounts', { year: 1948 }, 'year'],
    ['a year that is no whole number', { year: 2024.5 }, 'year'],
    ['a department of half a character', { department: '\ud800' }, 'department'],
    ['a department of 201 characters', { department: '某'.repeat(201) }, 'department'],
    ['an unknown level', { level: 'village' }, 'level'],
    ['a doubt without a reading', { doubtful: [{ path: ['year'], note: '' }] }, 'doubtful.0.reading'],
  ])('%s is refused with its path', (_, header, path) => {
    expect(problems({ ...accountsJson({}), ...header }).map(([place]) => place)).toEqual([path])
  })

  it.each(['12,34', '1.2.3', '1e5', '0x10', 'NaN', 'abc', '1 2', '((1))'])(
    '%s is no amount, and is kept in any cell',
    (text) => {
      const tables = structuredClone(ordinary.tables)
      const [first, last] = [printedCells(tables).at(0), printedCells(tables).at(-1)]
      first?.set(text)
      last?.set(text)
      const { tables: again } = JSON.parse(JSON.stringify(FinalAccounts.parse({ ...ordinary, tables })))
      expect(again).toEqual(tables)
      const told = audit(FinalAccounts.parse({ ...ordinary, tables })).findings.filter(({ id }) => id === 'U1')
      expect(told.map(({ where }) => where.path.join('.'))).toEqual([first?.path.join('.'), last?.path.join('.')])
    },
  )

  it('tables of too many rows are refused', () => {
    const rows = Array.from({ length: mostRows + 1 }, () => total)
    expect(problems(accountsJson({ income: { rows } }))).toEqual([['tables.income.rows', 'too_big']])
    expect(problems(accountsJson({ income: { rows: rows.slice(1) } }))).toEqual([])
  })

  it('a side of table 01 without the other is refused', () => {
    expect(problems(accountsJson({ incomeAndExpenditure: { income: { rows: [] } } }))).toEqual([
      ['tables.incomeAndExpenditure.expenditure', 'invalid_type'],
    ])
  })
})

describe('a table that no role fits', () => {
  it('is kept as printed, whatever its columns', () => {
    const otherTables = [{ number: '10', title: '机构运行信息表', unit: '元', rows: [{ 项目: '车辆', 数量: '2' }, {}] }]
    const document = accountsOf({}, { otherTables })
    expect(document.otherTables).toEqual(otherTables)
    expect(FinalAccounts.encode(document).otherTables).toEqual(otherTables)
  })

  it('may hold words beside amounts, but nothing that is not text', () => {
    expect(problems(accountsJson({}, { otherTables: [{ rows: [{ 备注: '见说明' }] }] }))).toEqual([])
    expect(problems(accountsJson({}, { otherTables: [{ rows: [{ 数量: 2 }] }] })).length).toBeGreaterThan(0)
  })
})

type JsonSchema = {
  readonly type?: string
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | JsonSchema
  readonly items?: JsonSchema
  readonly anyOf?: readonly JsonSchema[]
  readonly oneOf?: readonly JsonSchema[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
}

/** The first path at which a value is not what a JSON Schema of these keywords wants; null where it is. */
function mismatch(schema: JsonSchema, value: unknown, path = ''): string | null {
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return choices.some((choice) => mismatch(choice, value) === null) ? null : path
  if (schema.const !== undefined) return schema.const === value ? null : path
  if (schema.enum) return schema.enum.includes(value) ? null : path
  if (schema.type === 'array') {
    if (!Array.isArray(value)) return path
    return firstOf(value.map((item, index) => mismatch(schema.items ?? {}, item, `${path}/${index}`)))
  }
  if (schema.type !== 'object') return schema.type === undefined || schema.type === typeOf(value) ? null : path
  if (typeof value !== 'object' || value === null) return path
  const missing = (schema.required ?? []).find((key) => !Object.hasOwn(value, key))
  if (missing !== undefined) return `${path}/${missing}`
  return firstOf(
    Object.entries(value).map(([key, part]) => {
      const known = schema.properties?.[key]
      if (known) return mismatch(known, part, `${path}/${key}`)
      const others = schema.additionalProperties
      return typeof others === 'object'
        ? mismatch(others, part, `${path}/${key}`)
        : others === false
          ? `${path}/${key}`
          : null
    }),
  )
}

const firstOf = (found: readonly (string | null)[]): string | null => found.find((one) => one !== null) ?? null
const typeOf = (value: unknown): string => (Number.isSafeInteger(value) ? 'integer' : typeof value)

describe('the JSON Schema of what is read', () => {
  const schema = z.toJSONSchema(FinalAccounts, { io: 'input' }) as JsonSchema
  const properties = schema.properties ?? {}

  it('takes the published accounts and the small ones', () => {
    expect(mismatch(schema, printed)).toBeNull()
    expect(mismatch(schema, ordinary)).toBeNull()
  })

  it('refuses keys that the form does not have, at every level', () => {
    expect(mismatch(schema, { ...ordinary, strange: 1 })).toBe('/strange')
    expect(mismatch(schema, { ...ordinary, tables: { income: { rows: [{ ...total, odd: '1' }] } } })).toBe(
      '/tables/income/rows/0/odd',
    )
  })

  it('asks for the least that a document must say, and for the first column of each row', () => {
    expect(schema.required).toEqual(['kind', 'year', 'department', 'unit', 'tables'])
    expect(properties.tables?.properties?.income?.properties?.rows?.items?.required).toEqual(['label', 'total'])
    expect(properties.unit?.enum).toEqual(['元', '千元', '万元', '亿元'])
  })

  it('names every column of every table', () => {
    for (const { path, columns } of accountTables) {
      const [role, side] = path as readonly [string, string?]
      const table = properties.tables?.properties?.[role]
      const rows = (side ? table?.properties?.[side] : table)?.properties?.rows
      const named = Object.keys((rows?.anyOf?.[0] ?? rows)?.items?.properties ?? {})
      expect(named).toEqual(['code', 'label', 'line', ...columns.map(({ id }) => id)])
    }
  })

  it('is that of the wire', () => {
    expect(z.toJSONSchema(finalAccountsWire, { io: 'input' })).toEqual(schema)
  })
})
