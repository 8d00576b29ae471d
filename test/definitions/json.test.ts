import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { accountTables } from '../../src/documents/accountTables.js'
import { budgetTables } from '../../src/documents/budgetTables.js'
import { formKinds } from '../../src/documents/formKinds.js'
import { typeErrorsIn } from '../snippets/typeErrors.js'
import { sources } from '../sources.js'

const data = new URL('../../examples/data/', import.meta.url)
const documents = readdirSync(data).map((file) => [file, readFileSync(new URL(file, data), 'utf8')] as const)

/** The type of a document's JSON, by its kind: `finalAccounts` is `FinalAccountsJson`. */
const typeOf = (kind: string): string => `${kind.charAt(0).toUpperCase()}${kind.slice(1)}Json`

/** A row with everything that its table prints. */
const fullRow = (columns: readonly { readonly id: string }[]): string =>
  JSON.stringify(
    Object.fromEntries([...['code', 'label', 'line'], ...columns.map(({ id }) => id)].map((id) => [id, ''])),
  )

/** The file that has the schema of a form: its own, or that of its definition. */
const fileOf = (kind: string): string =>
  sources.find(({ code }) => code.includes(`export const ${kind}Wire = `))?.path ?? `a file with ${kind}Wire`

const ofForms = formKinds.map((kind) => [
  `form_${kind}`,
  `import { expectTypeOf } from 'vitest'
import type * as z from 'zod'
import type { ${typeOf(kind)} } from 'gov-budget'
import type { ${kind}Wire } from './src/${fileOf(kind).replace(/\.ts$/u, '.js')}'
expectTypeOf<z.input<typeof ${kind}Wire>>().toEqualTypeOf<${typeOf(kind)}>()`,
])

const ofDocuments = documents.map(([file, json]) => {
  const type = typeOf((JSON.parse(json) as { kind: string }).kind)
  return [
    `document_${file.replace(/\W/gu, '_')}`,
    `import type { ${type} } from 'gov-budget'\nexport const json: ${type} = ${json}`,
  ]
})

const ofTables = (
  [
    ['AccountRowsJson', 'accountRowsJson', accountTables],
    ['BudgetRowsJson', 'budgetRowsJson', budgetTables],
  ] as const
).flatMap(([type, file, tables]) =>
  tables.map(({ id, columns }, at) => [
    `table_${type}_${at}`,
    `import type { ${type} } from './src/documents/json/${file}.js'
const _${columns.length}: Required<${type}['${id}']> = ${fullRow(columns)}`,
  ]),
)

const wrong = `import type { FinalAccountsJson } from 'gov-budget'
export const json: FinalAccountsJson = ${JSON.stringify({
  kind: 'finalAccounts',
  year: 2024,
  department: '',
  unit: '元',
  tables: { income: { rows: [{ label: '', total: '', basic: '' }] } },
})}`

/** All of them at once: a program of types is slow to make. */
const errors = typeErrorsIn(Object.fromEntries([...ofForms, ...ofDocuments, ...ofTables, ['wrong', wrong]]))
const errorsOf = (start: string): readonly string[] => errors.filter((error) => error.startsWith(start))

describe('the type of what may be written', () => {
  it('is that of every form, no more and no less than its schema reads', () => {
    expect(errorsOf('form_')).toEqual([])
  })

  it('takes every real document as it stands', () => {
    expect(errorsOf('document_')).toEqual([])
  })

  it('has the columns of every table, no more and no less', () => {
    expect(errorsOf('table_')).toEqual([])
  })

  it('refuses a column that the schema does not read', () => {
    expect(errorsOf('wrong')[0]).toContain("does not exist in type 'IncomeRowJson'")
  })
})
