import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { identitySql } from '../../../src/bulk/identitySql.js'
import { clausesOf } from '../../../src/bulk/sql/clauses.js'
import { sqlDialects } from '../../../src/bulk/sql/dialect.js'
import { accountIdentities } from '../../../src/checks/accounts/identities.js'
import { budgetIdentities } from '../../../src/checks/budget/identities.js'
import type { Identity } from '../../../src/checks/identity.js'
import type { AnyDocument } from '../../../src/documents/forms.js'
import { readDocument } from '../../../src/procedures/read.js'
import { askDuckDb } from '../../fixtures/sql/duckdb.js'
import { bothSides } from '../../fixtures/sql/theirCases.js'

const identities = [...accountIdentities, ...budgetIdentities]
const [first] = accountIdentities as [Identity]
const documents = ['sanmenxia-2024-final-accounts', 'department-budget-illustration'].map((name) => {
  const file = new URL(`../../../examples/data/${name}.json`, import.meta.url)
  return readDocument(readFileSync(file, 'utf8')).document as AnyDocument
})

describe.each(sqlDialects)('identities as SQL of %s', (dialect) => {
  const { sql } = identitySql(identities, { dialect })

  it('never divide, count with floats or round', () => {
    expect(sql.replaceAll(/'[^']*'/gu, '')).not.toMatch(
      /\/|\bDIV\b|\bROUND\b|\bPOW(?:ER)?\b|\bFLOAT\b|\bDOUBLE\b|\bREAL\b/iu,
    )
  })

  it('are one query, with every identity that can be said', () => {
    expect(sql).not.toContain(';')
    for (const { identity } of clausesOf(identities).said) expect(sql).toContain(`'${identity}'`)
  })

  it('name columns and relations whatever stands in their names', () => {
    const [open, close] = dialect === 'spark' ? ['`', '`'] : ['"', '"']
    const odd = `a${close}b'c\\d`
    const asked = identitySql([first], { dialect, cells: ['some where', odd], document: [odd] }).sql
    expect(asked).toContain(`${open}some where${close}.${open}a${close}${close}b'c\\d${close}`)
  })

  it('name identities whatever stands in their ids', () => {
    const asked = identitySql([{ ...first, id: "o'\\x" }], { dialect }).sql
    expect(asked).toContain(dialect === 'spark' ? "'o\\'\\\\x'" : "'o''\\x'")
  })

  it('are there for none', () => {
    expect(identitySql([], { dialect })).toMatchObject({ unsaid: [] })
  })
})

describe('what SQL does not say', () => {
  const { said, unsaid } = clausesOf(identities)

  it('is listed by name and reason, and nothing else is left out', () => {
    const every = identities.flatMap(({ id, clauses }) => clauses.map(({ kind }) => `${id} ${kind}`))
    const told = [...said, ...unsaid].map(({ identity, clause }) => `${identity} ${clause.kind}`)
    expect(told.toSorted()).toEqual(every.toSorted())
    for (const { reason, says } of unsaid)
      expect(`${reason.zh}${reason.en}${says.zh}${says.en}`).not.toContain('undefined')
  })

  it('rests on more than cells', () => {
    expect(unsaid.map(({ identity, clause }) => `${identity} ${clause.kind}`)).toEqual([
      ...['I29 cells', 'I29 cells', 'I30 empty', 'I30 empty', 'G30 empty', 'G30 empty'],
    ])
  })

  it('is also what an identity of some years or regions asks', () => {
    const asked = { ...first, applies: { ...first.applies, region: '安澜市' } }
    expect(identitySql([asked], { dialect: 'duckdb' }).unsaid).toHaveLength(first.clauses.length)
  })
})

describe('an answer of DuckDB', () => {
  it('is ours, case by case, of the documents of the examples', async () => {
    const sides = [...bothSides(documents, await askDuckDb(documents))]
    for (const { ours, theirs, tooLarge } of sides) {
      expect(theirs).toEqual(ours)
      expect(tooLarge.size).toBe(0)
    }
    expect(sides.map(({ ours }) => ours.length > 100)).toEqual([true, true])
  })
})

describe('a query that cannot be written', () => {
  it.each([[{ dialect: 'mysql' }], [{ dialect: 'spark', cells: '' }], [{ dialect: 'spark', cells: [] }]])(
    '%j',
    (options) => {
      expect(() => identitySql(identities, options as never)).toThrow(TypeError)
    },
  )

  it.each([[[]], [['']], [['a\0b']]])('documents by %j', (document) => {
    expect(() => identitySql(identities, { dialect: 'duckdb', document })).toThrow(TypeError)
  })
})
