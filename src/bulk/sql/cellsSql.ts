import type { CellName, Cells } from '../../checks/identity.js'
import { formOf, type Numbered } from './clauses.js'
import { type Dialect, written } from './dialect.js'
import type { Written } from './written.js'

/** Whether a term is taken: always, unless what stands for all that is added is printed, or only then. */
const [always, unlessHeld, onlyHeld] = [0, 1, 2] as const

/** A term by its place in the clause: the whole (sign 0), what is added, what is taken off, what stands for all added. */
const termsOf = ({ whole, plus, minus = [], wholeOfParts }: Cells) =>
  [
    { name: whole, sign: 0, taken: always },
    ...plus.map((name) => ({ name, sign: 1, taken: wholeOfParts ? unlessHeld : always })),
    ...minus.map((name) => ({ name, sign: -1, taken: always })),
    ...(wholeOfParts ? [{ name: wholeOfParts, sign: 1, taken: onlyHeld }] : []),
  ].map(({ name: [grid, code, field], ...term }, place) => ({ place, grid, code, field, ...term }))

/** What a key adds where parts stand in another table. */
const tailOf = ([grid]: CellName, plus: readonly CellName[]): string => {
  const other = plus.find(([one]) => one !== grid)
  return other ? `~${other[0]}` : ''
}

/** Does every cell stand in the table of the whole, so that they may stand in one row? */
const isOfOneTable = ({ whole, plus, minus = [], wholeOfParts = whole }: Cells): boolean =>
  [...plus, ...minus, wholeOfParts].every(([grid]) => grid === whole[0])

/** One cell against the sum of others, wherever they stand. */
export function cellsSql(dialect: Dialect, clauses: readonly Numbered<Cells>[]): Written {
  return {
    queries: [
      written(
        dialect,
        'cells_clause',
        {
          ...{ clause: 'number', form: 'text', field: 'text', code: 'text', where_printed: 'number' },
          ...{ parts: 'number', held_parts: 'number', tail: 'text', held_tail: 'text', in_row: 'number' },
        },
        clauses.map(({ number, clause, isTwofold }) => {
          const { whole, plus, minus = [], wholeOfParts = whole, whereColumnPrinted } = clause
          return {
            ...{ clause: number, form: formOf(whole[0]), field: whole[2], code: whole[1] },
            ...{ where_printed: whereColumnPrinted ? 1 : 0, parts: plus.length + minus.length },
            ...{ held_parts: 1 + minus.length, tail: tailOf(whole, plus), held_tail: tailOf(whole, [wholeOfParts]) },
            in_row: isTwofold && isOfOneTable(clause) ? 1 : 0,
          }
        }),
      ),
      written(
        dialect,
        'cells_term',
        {
          ...{ clause: 'number', place: 'number', grid: 'text', code: 'text', field: 'text' },
          ...{ sign: 'number', taken: 'number' },
        },
        clauses.flatMap(({ number, clause }) => termsOf(clause).map((term) => ({ clause: number, ...term }))),
      ),
      ...cellsQueries,
    ],
    cases: `SELECT document, clause, -1 AS line, field, code,
    CASE WHEN in_row = 1 AND lowest = highest THEN '~row' ELSE tail END AS tail, parts, 0 AS stray, 0 AS lacking
  FROM cells_open`,
    terms: `SELECT c.document, o.clause, -1 AS line, o.field, t.sign, c.mark, c.steps, c.step, c.digit
  FROM cells_open AS o
  JOIN cells_term AS t ON t.clause = o.clause AND t.taken <> o.left_out
  JOIN first_row AS f ON f.document = o.document AND f.grid = t.grid AND f.code = t.code
  JOIN cell AS c ON c.document = f.document AND c.grid = f.grid AND c.line = f.line AND c.field = t.field`,
  }
}

const rowOf = 'COALESCE(f.line, -1)'

const cellsQueries = [
  `cells_seen AS (
  SELECT d.document, t.clause,
    MAX(CASE WHEN t.taken <> ${onlyHeld} AND p.grid IS NULL THEN 1 ELSE 0 END) AS absent,
    MAX(CASE WHEN t.taken <> ${onlyHeld} AND p.grid IS NOT NULL AND c.field IS NULL THEN 1 ELSE 0 END) AS unprinted,
    MAX(CASE WHEN t.taken = ${onlyHeld} AND f.line IS NOT NULL THEN 1 ELSE 0 END) AS held,
    MIN(CASE WHEN t.taken <> ${onlyHeld} THEN ${rowOf} END) AS lowest,
    MAX(CASE WHEN t.taken <> ${onlyHeld} THEN ${rowOf} END) AS highest,
    MIN(CASE WHEN t.taken <> ${unlessHeld} THEN ${rowOf} END) AS held_lowest,
    MAX(CASE WHEN t.taken <> ${unlessHeld} THEN ${rowOf} END) AS held_highest
  FROM printed_form AS d
  JOIN cells_clause AS k ON k.form = d.form
  JOIN cells_term AS t ON t.clause = k.clause
  LEFT JOIN printed_table AS p ON p.document = d.document AND p.grid = t.grid
  LEFT JOIN printed_column AS c ON c.document = d.document AND c.grid = t.grid AND c.field = t.field
  LEFT JOIN first_row AS f ON f.document = d.document AND f.grid = t.grid AND f.code = t.code
  GROUP BY d.document, t.clause
)`,
  `cells_open AS (
  SELECT s.document, s.clause, k.field, k.code, k.in_row,
    CASE WHEN s.held = 1 THEN ${unlessHeld} ELSE ${onlyHeld} END AS left_out,
    CASE WHEN s.held = 1 THEN k.held_parts ELSE k.parts END AS parts,
    CASE WHEN s.held = 1 THEN k.held_tail ELSE k.tail END AS tail,
    CASE WHEN s.held = 1 THEN s.held_lowest ELSE s.lowest END AS lowest,
    CASE WHEN s.held = 1 THEN s.held_highest ELSE s.highest END AS highest
  FROM cells_seen AS s JOIN cells_clause AS k ON k.clause = s.clause
  WHERE s.absent = 0 AND (k.where_printed = 0 OR s.unprinted = 0)
)`,
]
