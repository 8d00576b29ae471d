import { FinalAccounts } from '../../../src/documents/finalAccounts.js'

/** The least that is a document. */
export const smallest = {
  kind: 'finalAccounts',
  year: 2024,
  department: '某局',
  unit: '万元',
  excerpt: true,
  tables: {},
} as const

type Rows = readonly Readonly<Record<string, unknown>>[]

/** The least with rows in one table. */
export const withRows = (role: string, rows: Rows, more: object = {}) => ({
  ...smallest,
  tables: { [role]: { rows, ...more } },
})

/** The same, read. */
export const accountsWith = (role: string, rows: Rows, more: object = {}): FinalAccounts =>
  FinalAccounts.parse(withRows(role, rows, more))
