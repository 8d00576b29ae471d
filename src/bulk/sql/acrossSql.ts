import type { Across, Within } from '../../checks/identity.js'
import { eachOf, type Numbered } from './clauses.js'
import { type Dialect, written } from './dialect.js'
import type { Written } from './written.js'

/** The holders of a clause, one line for each part of each. */
export const holdersIn = (within: Within | readonly Within[] | undefined) =>
  (within === undefined ? [] : 'whole' in within ? [within] : within).flatMap(({ whole, parts }) =>
    parts.map((part) => ({ holder: whole, part })),
  )

const least = ({ complete, plus, minus = [], asked = [] }: Across): number =>
  complete ? plus.length + minus.length : asked.length > 0 ? 0 : 1

/** What the clauses say, as tables. */
function acrossTables(dialect: Dialect, clauses: readonly Numbered<Across>[]): readonly string[] {
  const each = eachOf(clauses)
  return [
    written(
      dialect,
      'across_clause',
      {
        ...{ clause: 'number', grid: 'text', whole: 'text', unless: 'text', least: 'number', asked: 'number' },
        tail: 'text',
      },
      clauses.map(({ number, clause, isTwofold }) => ({
        ...{ clause: number, grid: clause.grid, whole: clause.whole, unless: clause.unlessPrinted ?? '' },
        ...{ least: least(clause), asked: clause.asked?.length ?? 0, tail: isTwofold ? '~row' : '' },
      })),
    ),
    written(
      dialect,
      'across_term',
      { clause: 'number', grid: 'text', field: 'text', sign: 'number' },
      each(({ plus, minus = [] }) => [
        ...plus.map((field) => ({ field, sign: 1 })),
        ...minus.map((field) => ({ field, sign: -1 })),
      ]),
    ),
    written(
      dialect,
      'across_asked',
      { clause: 'number', grid: 'text', field: 'text' },
      each(({ asked = [] }) => asked.map((field) => ({ field }))),
    ),
    written(
      dialect,
      'across_holder',
      { clause: 'number', grid: 'text', holder: 'text', field: 'text' },
      each(({ within }) => holdersIn(within).map(({ holder, part }) => ({ holder, field: part }))),
    ),
  ]
}

/** In every row: a column is the sum of others. The whole is a term of sign 0. */
export const acrossSql = (dialect: Dialect, clauses: readonly Numbered<Across>[]): Written => ({
  queries: [...acrossTables(dialect, clauses), ...acrossQueries],
  cases: `SELECT o.document, o.clause, r.line, o.whole AS field, r.code, o.tail, COALESCE(n.parts, 0) AS parts, 0 AS stray,
    CASE WHEN o.lacking > 0 THEN 1 ELSE 0 END AS lacking
  FROM across_open AS o
  JOIN printed_row AS r ON r.document = o.document AND r.grid = o.grid
  LEFT JOIN (SELECT document, clause, COUNT(*) AS parts FROM across_part WHERE sign <> 0 GROUP BY document, clause) AS n
    ON n.document = o.document AND n.clause = o.clause`,
  terms: `SELECT c.document, p.clause, c.line, p.whole AS field, p.sign, c.mark, c.steps, c.step, c.digit
  FROM across_part AS p JOIN cell AS c ON c.document = p.document AND c.grid = p.grid AND c.field = p.field`,
})

const acrossQueries = [
  `across_printed AS (
  SELECT p.document, t.clause, t.field, t.sign
  FROM across_term AS t JOIN printed_column AS p ON p.grid = t.grid AND p.field = t.field
)`,
  `across_open AS (
  SELECT w.document, c.clause, c.grid, c.whole, c.tail, c.asked - COALESCE(a.printed, 0) AS lacking
  FROM across_clause AS c
  JOIN printed_column AS w ON w.grid = c.grid AND w.field = c.whole
  LEFT JOIN printed_column AS u ON u.document = w.document AND u.grid = c.grid AND u.field = c.unless
  LEFT JOIN (SELECT document, clause, COUNT(*) AS printed FROM across_printed GROUP BY document, clause) AS n
    ON n.document = w.document AND n.clause = c.clause
  LEFT JOIN (
    SELECT p.document, a.clause, COUNT(*) AS printed
    FROM across_asked AS a JOIN printed_column AS p ON p.grid = a.grid AND p.field = a.field
    GROUP BY p.document, a.clause
  ) AS a ON a.document = w.document AND a.clause = c.clause
  WHERE u.document IS NULL AND COALESCE(n.printed, 0) >= c.least
)`,
  `across_held AS (
  SELECT DISTINCT p.document, h.clause, h.field
  FROM across_holder AS h JOIN printed_column AS p ON p.grid = h.grid AND p.field = h.holder
)`,
  `across_part AS (
  SELECT o.document, o.clause, o.grid, o.whole, p.field, p.sign
  FROM across_open AS o
  JOIN across_printed AS p ON p.document = o.document AND p.clause = o.clause
  LEFT JOIN across_held AS h ON h.document = o.document AND h.clause = o.clause AND h.field = p.field
  WHERE h.document IS NULL
  UNION ALL
  SELECT o.document, o.clause, o.grid, o.whole, o.whole, 0 FROM across_open AS o
)`,
]
