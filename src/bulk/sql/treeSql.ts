import type { Tree } from '../../checks/identity.js'
import type { Numbered } from './clauses.js'
import { type Dialect, written } from './dialect.js'
import { isCodeSql } from './printed.js'
import type { Written } from './written.js'

/** In every column: each row is the sum of the rows below it in the order of their codes. */
export function treeSql(dialect: Dialect, clauses: readonly Numbered<Tree>[]): Written {
  return {
    queries: [
      written(
        dialect,
        'tree_clause',
        { clause: 'number', grid: 'text' },
        clauses.map(({ number, clause }) => ({ clause: number, grid: clause.grid })),
      ),
      ...treeQueries,
    ],
    cases: `SELECT f.document, f.clause, f.line, c.field, r.code, '' AS tail, f.parts,
    CASE WHEN s.document IS NULL THEN 0 ELSE 1 END AS stray, 0 AS lacking
  FROM (
    SELECT document, clause, grid, whole AS line, COUNT(*) AS parts FROM tree_part WHERE sign <> 0
    GROUP BY document, clause, grid, whole
  ) AS f
  JOIN printed_row AS r ON r.document = f.document AND r.grid = f.grid AND r.line = f.line
  JOIN printed_column AS c ON c.document = f.document AND c.grid = f.grid
  LEFT JOIN stray AS s ON s.document = f.document AND s.grid = f.grid AND s.field = c.field`,
    terms: `SELECT c.document, p.clause, p.whole AS line, c.field, p.sign, c.mark, c.steps, c.step, c.digit
  FROM tree_part AS p JOIN cell AS c ON c.document = p.document AND c.grid = p.grid AND c.line = p.line`,
  }
}

/** The last row of so many digits above each row. */
const lastAbove = (digits: number): string =>
  `MAX(CASE WHEN LENGTH(r.code) = ${digits} THEN r.line END)
      OVER (PARTITION BY r.document, r.grid ORDER BY r.line ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)`

/** The row above, if it has the code that a row begins with; else the first row of that code. */
const beneath = (name: string): string =>
  `LEFT JOIN printed_row AS ${name} ON ${name}.document = c.document AND ${name}.grid = c.grid AND ${name}.line = c.${name}
    AND ${name}.code = c.in_${name}
  LEFT JOIN first_row AS first_${name} ON first_${name}.document = c.document AND first_${name}.grid = c.grid
    AND first_${name}.code = c.in_${name}`

const treeQueries = [
  `coded_row AS (
  SELECT r.document, r.grid, r.line, r.code,
    ${lastAbove(5)} AS section,
    ${lastAbove(3)} AS class,
    CASE WHEN LENGTH(r.code) > 5 THEN SUBSTR(r.code, 1, 5) END AS in_section,
    CASE WHEN LENGTH(r.code) > 3 THEN SUBSTR(r.code, 1, 3) END AS in_class
  FROM printed_row AS r JOIN (SELECT DISTINCT grid FROM tree_clause) AS t ON t.grid = r.grid
  WHERE ${isCodeSql('r.code', '3, 5, 7')}
)`,
  `parent_row AS (
  SELECT c.document, c.grid, c.line,
    COALESCE(section.line, first_section.line, class.line, first_class.line, total.line) AS whole
  FROM coded_row AS c
  ${beneath('section')}
  ${beneath('class')}
  LEFT JOIN first_row AS total ON total.document = c.document AND total.grid = c.grid AND total.code = 'total'
)`,
  `tree_part AS (
  SELECT p.document, t.clause, p.grid, p.whole, p.line, 1 AS sign
  FROM parent_row AS p JOIN tree_clause AS t ON t.grid = p.grid WHERE p.whole IS NOT NULL
  UNION ALL
  SELECT DISTINCT p.document, t.clause, p.grid, p.whole, p.whole, 0
  FROM parent_row AS p JOIN tree_clause AS t ON t.grid = p.grid WHERE p.whole IS NOT NULL
)`,
]
