import { type Dialect, exponentSql, written } from './dialect.js'

/** The relation of `cellsOf`, and the columns that tell its documents apart. */
export interface Source {
  /** As the engine writes it. */
  readonly cells: string
  readonly document: readonly string[]
}

/**
 * What is printed: documents by a number, cells as integers with the power of ten of 元 that a step (`step`) and the last
 * known digit (`digit`) stand for, tables, rows, the first row of each code, columns.
 */
export function printedSql(
  dialect: Dialect,
  { cells, document }: Source,
  forms: readonly { readonly grid: string; readonly form: string }[],
): readonly string[] {
  const { name, same } = dialect
  const own = document.map(name)
  const cell = (column: string): string => `c.${name(column)}`
  return [
    written(dialect, 'table_form', { grid: 'text', form: 'text' }, forms),
    `documents AS (
  SELECT ${own.join(', ')}, ROW_NUMBER() OVER (ORDER BY ${own.join(', ')}) AS document
  FROM (SELECT DISTINCT ${own.join(', ')} FROM ${cells}) AS named
)`,
    `cell AS (
  SELECT d.document, ${cell('table')} AS grid, ${cell('row')} AS line, ${cell('code')} AS code, ${cell('column')} AS field,
    CASE WHEN ${cell('mark')} IN ('figure', 'large', 'nothing') THEN ${cell('mark')} ELSE 'blank' END AS mark,
    CASE WHEN ${cell('mark')} = 'figure' THEN CAST(${cell('steps')} AS BIGINT) END AS steps,
    ${exponentSql(dialect, cell('unit'))} - ${cell('decimals')} AS step,
    ${exponentSql(dialect, cell('unit'))} - ${cell('knownDecimals')} AS digit,
    ${exponentSql(dialect, cell('documentUnit'))} AS told
  FROM ${cells} AS c JOIN documents AS d ON ${own.map((one) => same(`c.${one}`, `d.${one}`)).join(' AND ')}
)`,
    `printed_table AS (
  SELECT document, grid, MAX(step) AS step, MAX(told) AS told FROM cell GROUP BY document, grid
)`,
    `printed_form AS (
  SELECT p.document, f.form, MAX(p.told) AS told
  FROM printed_table AS p JOIN table_form AS f ON f.grid = p.grid GROUP BY p.document, f.form
)`,
    `printed_row AS (
  SELECT DISTINCT document, grid, line, code FROM cell WHERE line >= 0
)`,
    `first_row AS (
  SELECT document, grid, code, MIN(line) AS line FROM printed_row WHERE code <> '' GROUP BY document, grid, code
)`,
    `printed_column AS (
  SELECT DISTINCT document, grid, field FROM cell WHERE field <> ''
)`,
    `stray AS (
  SELECT DISTINCT document, grid, field FROM cell WHERE code = '' AND (mark = 'large' OR steps <> 0)
)`,
  ]
}

/** Is this a classification code? */
export const isCodeSql = (code: string, lengths: string): string =>
  `LENGTH(${code}) IN (${lengths}) AND TRANSLATE(${code}, '0123456789', '') = ''`
