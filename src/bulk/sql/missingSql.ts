import { tablesNeeded } from '../../checks/tablesOfClause.js'
import { formOf, gridOf, type Numbered } from './clauses.js'
import { type Dialect, written } from './dialect.js'

/**
 * Clauses on a table that is not there, in a form that has every table: `table_missing` with the document, the clause, the
 * table and the key. A department prints only those tables of its budget that it has.
 */
export function missingSql(dialect: Dialect, clauses: readonly Numbered[]): readonly string[] {
  const asked = clauses.filter(({ clause }) => formOf(gridOf(clause)) === 'finalAccounts')
  return [
    written(
      dialect,
      'needed',
      { clause: 'number', form: 'text', place: 'number', grid: 'text', key: 'text', where_printed: 'number' },
      asked.flatMap(({ number, identity, clause }) =>
        tablesNeeded(clause).map((grid, place, all) => ({
          ...{ clause: number, form: formOf(grid), place, grid, key: `${identity}:${grid}:missing:${all.join('~')}` },
          where_printed: clause.kind === 'cells' && clause.whereColumnPrinted ? 1 : 0,
        })),
      ),
    ),
    missing,
  ]
}

const missing = `table_missing AS (
  SELECT m.document, n.clause, n.grid, n.key
  FROM (
    SELECT d.document, n.clause, MIN(n.place) AS place
    FROM printed_form AS d
    JOIN needed AS n ON n.form = d.form
    LEFT JOIN printed_table AS p ON p.document = d.document AND p.grid = n.grid
    WHERE p.grid IS NULL
    GROUP BY d.document, n.clause
  ) AS m
  JOIN needed AS n ON n.clause = m.clause AND n.place = m.place
  LEFT JOIN cells_seen AS s ON s.document = m.document AND s.clause = m.clause
  WHERE n.where_printed = 0 OR s.unprinted = 0
)`
