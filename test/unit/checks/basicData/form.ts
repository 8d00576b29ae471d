import { BasicData } from '../../../../src/documents/basicData.js'
import { audit } from '../../../../src/procedures/audit.js'
import type { Outcome } from '../../../../src/verdicts/outcome.js'

/** Basic data with these parts, and otherwise with the least that they must say. */
export const basicDataJson = (parts: object): object => ({
  kind: 'basicData',
  year: 2023,
  department: '某局',
  unit: '万元',
  tables: {},
  ...parts,
})

type Rows = readonly Readonly<Record<string, string>>[]

/** A form with these rows in its grid. */
export const withRows = (rows: Rows): object => ({ tables: { expenditureControl: { rows } } })

export const auditOf = (parts: object) => audit(BasicData.parse(basicDataJson(parts)))

/** What came of each case of a rule. */
export const outcomesOf = (parts: object, id: string): Outcome[] =>
  auditOf(parts)
    .ledger.entries(id)
    .map(({ outcome }) => outcome)
