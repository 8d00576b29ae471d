import type { Down } from '../../checks/identity.js'
import { layoutOf } from '../../documents/tabledDocument.js'
import { holdersIn } from './acrossSql.js'
import { eachOf, type Numbered } from './clauses.js'
import { type Dialect, written } from './dialect.js'
import { isCodeSql } from './printed.js'
import type { Written } from './written.js'

/** What the clauses say, as tables. */
function downTables(dialect: Dialect, clauses: readonly Numbered<Down>[]): readonly string[] {
  const each = eachOf(clauses)
  const ofRows = new Set(clauses.filter(({ clause }) => clause.plus === 'rows').map(({ clause }) => clause.grid))
  return [
    written(
      dialect,
      'down_clause',
      {
        ...{ clause: 'number', grid: 'text', whole: 'text', addends: 'text', unless: 'text', wherever: 'text' },
        twofold: 'number',
      },
      clauses.map(({ number, clause, isTwofold }) => ({
        ...{ clause: number, grid: clause.grid, whole: clause.whole },
        addends: typeof clause.plus === 'string' ? clause.plus : 'named',
        ...{ unless: clause.unlessPrinted ?? '', wherever: clause.wherePrinted ?? '', twofold: isTwofold ? 1 : 0 },
      })),
    ),
    written(
      dialect,
      'down_named',
      { clause: 'number', grid: 'text', code: 'text' },
      each(({ plus, also = [] }) => [
        ...(typeof plus === 'string' ? [] : plus).map((code) => ({ code })),
        ...(plus === 'classes' ? also.map((code) => ({ code })) : []),
      ]),
    ),
    written(
      dialect,
      'down_holder',
      { clause: 'number', grid: 'text', holder: 'text', code: 'text' },
      each(({ within, plus }) =>
        typeof plus === 'string' ? [] : holdersIn(within).map(({ holder, part }) => ({ holder, code: part })),
      ),
    ),
    written(
      dialect,
      'row_name',
      { grid: 'text', code: 'text' },
      [...ofRows].flatMap((grid) => layoutOf(grid).named.map(({ code }) => ({ grid, code }))),
    ),
  ]
}

/** In every printed column: a row is the sum of others. The whole is a term of sign 0. */
export const downSql = (dialect: Dialect, clauses: readonly Numbered<Down>[]): Written => ({
  queries: [...downTables(dialect, clauses), ...downQueries],
  cases: `SELECT o.document, o.clause, -1 AS line, c.field, o.whole AS code,
    CASE WHEN o.twofold = 1 AND n.parts IS NULL THEN '~row' ELSE '' END AS tail, COALESCE(n.parts, 0) AS parts,
    CASE WHEN o.addends <> 'rows' AND s.document IS NOT NULL THEN 1 ELSE 0 END AS stray, 0 AS lacking
  FROM down_open AS o
  JOIN printed_column AS c ON c.document = o.document AND c.grid = o.grid
  LEFT JOIN (SELECT document, clause, COUNT(*) AS parts FROM down_part WHERE sign <> 0 GROUP BY document, clause) AS n
    ON n.document = o.document AND n.clause = o.clause
  LEFT JOIN stray AS s ON s.document = o.document AND s.grid = o.grid AND s.field = c.field`,
  terms: `SELECT c.document, p.clause, -1 AS line, c.field, p.sign, c.mark, c.steps, c.step, c.digit
  FROM down_part AS p JOIN cell AS c ON c.document = p.document AND c.grid = p.grid AND c.line = p.line`,
})

const downQueries = [
  `down_open AS (
  SELECT p.document, c.clause, c.grid, c.whole, c.addends, c.twofold
  FROM down_clause AS c
  JOIN printed_table AS p ON p.grid = c.grid
  LEFT JOIN first_row AS u ON u.document = p.document AND u.grid = c.grid AND u.code = c.unless
  LEFT JOIN first_row AS w ON w.document = p.document AND w.grid = c.grid AND w.code = c.wherever
  WHERE u.line IS NULL AND (c.wherever = '' OR w.line IS NOT NULL)
)`,
  `down_held AS (
  SELECT DISTINCT f.document, h.clause, h.code
  FROM down_holder AS h JOIN first_row AS f ON f.grid = h.grid AND f.code = h.holder
)`,
  // A department above its units: the codes of others go on from its code.
  `row_above AS (
  SELECT DISTINCT a.document, a.grid, a.line
  FROM (SELECT DISTINCT document, grid FROM down_open WHERE addends = 'rows') AS o
  JOIN printed_row AS a ON a.document = o.document AND a.grid = o.grid AND a.code <> ''
  JOIN printed_row AS b ON b.document = a.document AND b.grid = a.grid
    AND LENGTH(b.code) > LENGTH(a.code) AND SUBSTR(b.code, 1, LENGTH(a.code)) = a.code
)`,
  `down_part AS (
  SELECT o.document, o.clause, o.grid, f.line, 1 AS sign
  FROM down_open AS o
  JOIN down_named AS n ON n.clause = o.clause
  JOIN first_row AS f ON f.document = o.document AND f.grid = o.grid AND f.code = n.code
  LEFT JOIN down_held AS h ON h.document = o.document AND h.clause = o.clause AND h.code = n.code
  WHERE h.document IS NULL
  UNION ALL
  SELECT o.document, o.clause, o.grid, r.line, 1
  FROM down_open AS o JOIN printed_row AS r ON r.document = o.document AND r.grid = o.grid
  WHERE o.addends = 'classes' AND ${isCodeSql('r.code', '3')}
  UNION ALL
  SELECT o.document, o.clause, o.grid, r.line, 1
  FROM down_open AS o
  JOIN printed_row AS r ON r.document = o.document AND r.grid = o.grid
  LEFT JOIN row_name AS n ON n.grid = r.grid AND n.code = r.code
  LEFT JOIN row_above AS a ON a.document = r.document AND a.grid = r.grid AND a.line = r.line
  WHERE o.addends = 'rows' AND n.code IS NULL AND a.line IS NULL
  UNION ALL
  SELECT o.document, o.clause, o.grid, f.line, 0
  FROM down_open AS o JOIN first_row AS f ON f.document = o.document AND f.grid = o.grid AND f.code = o.whole
)`,
]
