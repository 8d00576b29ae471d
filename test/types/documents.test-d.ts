import { expectTypeOf, test } from 'vitest'
import type * as z from 'zod'
import { FinalAccounts } from '../../src/documents/finalAccounts.js'
import type { FinalAccountsJson } from '../../src/documents/json/finalAccountsJson.js'
import type { Statement, statement } from '../../src/documents/statement.js'

test('a figure in a sentence is what the schema reads, no more and no less; of the forms, json.test.ts says so', () => {
  expectTypeOf<z.input<typeof statement>>().toEqualTypeOf<Statement>()
})

const accounts: FinalAccountsJson = { kind: 'finalAccounts', year: 2024, department: '某局', unit: '万元', tables: {} }

test('accounts are written with every column of their tables, and with no other', () => {
  accounts.tables.income = { rows: [{ code: '2010350', label: '事业运行', total: '556.56', other: '' }] }
  // @ts-expect-error the first column is always printed
  accounts.tables.income = { rows: [{ label: '合计' }] }
  // @ts-expect-error 02 prints no basic expenditure
  accounts.tables.income = { rows: [{ label: '合计', total: '1.00', basic: '1.00' }] }
  // @ts-expect-error figures are texts as printed
  accounts.tables.income = { rows: [{ label: '合计', total: 556.56 }] }
})

test('a schema gives its document, and writes it back as JSON', () => {
  const document = FinalAccounts.parse(accounts)
  expectTypeOf(document).toEqualTypeOf<FinalAccounts>()
  expectTypeOf(FinalAccounts.encode(document)).toEqualTypeOf<FinalAccountsJson>()
})
