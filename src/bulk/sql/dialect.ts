import { exponentOf, type MoneyUnit, moneyUnits } from '../../exact/unit.js'

/** The engines whose SQL is written. */
export const sqlDialects = ['duckdb', 'postgres', 'spark'] as const

/** An engine whose SQL is written. */
export type SqlDialect = (typeof sqlDialects)[number]

/** What engines write differently. */
export interface Dialect {
  /** A name, whatever stands in it. */
  readonly name: (name: string) => string
  /** A text, whatever stands in it. */
  readonly text: (text: string) => string
  /** The type of texts. */
  readonly texts: string
  /** The type of integers of 38 digits. */
  readonly wide: string
  /** What is to be set before the query, so that it is planned well. */
  readonly settings: readonly string[]
  /** Are two columns the same, NULL being the same as NULL? In a form that is joined by hashing. */
  readonly same: (one: string, other: string) => string
}

const standardName = (name: string): string => `"${name.replaceAll('"', '""')}"`
const standardText = (text: string): string => `'${text.replaceAll("'", "''")}'`

export const dialects: Readonly<Record<SqlDialect, Dialect>> = {
  duckdb: {
    name: standardName,
    text: standardText,
    texts: 'VARCHAR',
    wide: 'HUGEINT',
    settings: [],
    same: (one, other) => `${one} IS NOT DISTINCT FROM ${other}`,
  },
  postgres: {
    name: standardName,
    text: standardText,
    texts: 'TEXT',
    wide: 'NUMERIC',
    // It knows nothing of how many rows the queries of a WITH give, and would compare each row with every other.
    settings: ['SET LOCAL enable_nestloop = off', 'SET LOCAL jit = off'],
    same: (one, other) =>
      `COALESCE(CAST(${one} AS TEXT), '') = COALESCE(CAST(${other} AS TEXT), '') AND (${one} IS NULL) = (${other} IS NULL)`,
  },
  spark: {
    name: (name) => `\`${name.replaceAll('`', '``')}\``,
    text: (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`,
    texts: 'STRING',
    wide: 'DECIMAL(38, 0)',
    settings: [],
    same: (one, other) => `${one} <=> ${other}`,
  },
}

/** The powers of ten of 元 that one of a unit is. */
export const exponentSql = ({ text }: Dialect, unit: string): string =>
  `CASE ${unit} ${moneyUnits.map((one) => `WHEN ${text(one)} THEN ${exponentOf(one)}`).join(' ')} END`

/** The unit that is so many powers of ten of 元. */
export const unitSql = ({ text }: Dialect, exponent: string): string =>
  `CASE ${exponent} ${moneyUnits.map((one: MoneyUnit) => `WHEN ${exponentOf(one)} THEN ${text(one)}`).join(' ')} END`

/** Ten to a power from 0 on, exactly: functions of powers are floats. */
export const powerSql = ({ wide }: Dialect, power: string): string =>
  `CASE WHEN ${power} = 0 THEN CAST(1 AS ${wide}) ELSE CAST(CONCAT('1', REPEAT('0', CAST(${power} AS INT))) AS ${wide}) END`

/** What a column of a written table holds. */
export type Kind = 'number' | 'text'
type Row<C extends Readonly<Record<string, Kind>>> = {
  readonly [K in keyof C]: C[K] extends 'number' ? number : string
}

/** A table written out, as one of the queries of a WITH; without rows it is there, and empty. */
export function written<C extends Readonly<Record<string, Kind>>>(
  { text }: Dialect,
  name: string,
  columns: C,
  rows: readonly Row<C>[],
): string {
  const names = Object.keys(columns)
  const literal = (row: Row<C>): string =>
    names.map((one) => (typeof row[one] === 'number' ? String(row[one]) : text(row[one] as string))).join(', ')
  const nothing = names.map((one) => (columns[one] === 'number' ? '0' : "''")).join(', ')
  const body =
    rows.length === 0
      ? `SELECT ${nothing} WHERE 1 = 0`
      : `VALUES\n  ${rows.map((row) => `(${literal(row)})`).join(',\n  ')}`
  return `${name} (${names.join(', ')}) AS (${body})`
}
