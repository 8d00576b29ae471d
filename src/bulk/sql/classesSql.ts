import type { Classes } from '../../checks/identity.js'
import type { Numbered } from './clauses.js'
import { type Dialect, written } from './dialect.js'
import { isCodeSql } from './printed.js'
import type { Written } from './written.js'

/** Every functional class of one table against the same class of another; those that are no class of ours have no other. */
export function classesSql(dialect: Dialect, clauses: readonly Numbered<Classes>[]): Written {
  return {
    queries: [
      written(
        dialect,
        'classes_clause',
        { clause: 'number', grid: 'text', field: 'text', other: 'text', other_field: 'text', tail: 'text' },
        clauses.map(({ number, clause: { whole, part } }) => ({
          ...{ clause: number, grid: whole[0], field: whole[1], other: part[0], other_field: part[1] },
          tail: whole[0] === part[0] ? '' : `~${part[0]}`,
        })),
      ),
      classesOpen,
    ],
    cases: `SELECT document, clause, line, field, code, tail, 1 AS parts, 0 AS stray, 0 AS lacking FROM classes_open`,
    terms: `SELECT c.document, o.clause, o.line, o.field, 0 AS sign, c.mark, c.steps, c.step, c.digit
  FROM classes_open AS o
  JOIN cell AS c ON c.document = o.document AND c.grid = o.grid AND c.line = o.line AND c.field = o.field
  UNION ALL
  SELECT c.document, o.clause, o.line, o.field, 1, c.mark, c.steps, c.step, c.digit
  FROM classes_open AS o
  JOIN first_row AS f ON f.document = o.document AND f.grid = o.other AND f.code = o.code
  JOIN cell AS c ON c.document = f.document AND c.grid = f.grid AND c.line = f.line AND c.field = o.other_field
  WHERE o.code BETWEEN '201' AND '235'`,
  }
}

const classesOpen = `classes_open AS (
  SELECT r.document, c.clause, c.grid, c.field, c.other, c.other_field, c.tail, r.line, r.code
  FROM classes_clause AS c
  JOIN printed_row AS r ON r.grid = c.grid
  JOIN printed_table AS o ON o.document = r.document AND o.grid = c.other
  WHERE ${isCodeSql('r.code', '3')}
)`
