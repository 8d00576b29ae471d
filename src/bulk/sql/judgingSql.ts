import { type Dialect, powerSql } from './dialect.js'
import type { Written } from './written.js'

/** Beyond so many powers of ten between the figures of a case their products may leave 38 digits: it is `tooLarge`. */
const widest = 18

/** All terms of a case in one step: those of one table have one, those of several are brought to the finest. */
const scaledSql = ({ wide }: Dialect, power: (of: string) => string, terms: string, finest: string): string =>
  `SELECT document, clause, line, field, sign, digit, finest,
    CASE WHEN mark = 'figure' AND (step - finest > ${widest} OR digit - finest > ${widest}) THEN 'large' ELSE mark END AS mark,
    CASE WHEN step - finest <= ${widest} THEN CAST(steps AS ${wide}) * ${power('(step - finest)')} END AS steps
  FROM (SELECT document, clause, line, field, sign, mark, steps, step, digit, ${finest} AS finest FROM (${terms}) AS t) AS s`

/** What the terms of each case come to: `room` is the sum of the last digits of its parts, in steps. */
const summedSql = (power: (of: string) => string, scaled: string): string =>
  `SELECT document, clause, line, field, MIN(finest) AS finest,
    MAX(CASE WHEN sign = 0 THEN mark END) AS whole_mark,
    MAX(CASE WHEN sign = 0 AND mark = 'figure' THEN digit END) AS whole_digit,
    SUM(CASE WHEN sign = 0 AND mark = 'figure' THEN steps END) AS whole,
    SUM(CASE WHEN sign <> 0 AND mark = 'figure' THEN sign * steps END) AS computed,
    SUM(CASE WHEN sign <> 0 AND mark = 'figure' THEN ${power('(digit - finest)')} END) AS room,
    MAX(CASE WHEN sign <> 0 AND mark = 'figure' THEN digit END) AS part_digit,
    COUNT(CASE WHEN sign <> 0 AND mark = 'figure' THEN 1 END) AS figures,
    COUNT(CASE WHEN sign <> 0 AND mark = 'large' THEN 1 END) AS larges,
    COUNT(CASE WHEN sign <> 0 AND mark = 'blank' THEN 1 END) AS blanks
  FROM (${scaled}) AS scaled GROUP BY document, clause, line, field`

/** The steps of all figures of a case, the finest. */
const finestOfCase = `MIN(CASE WHEN mark = 'figure' THEN step END) OVER (PARTITION BY document, clause, line, field)`

const union = (queries: readonly string[]): string => queries.join('\n  UNION ALL\n  ')

/**
 * What came of every case, before conditions: `verdict`. A blank leaves it undecided, and what is printed beside it is
 * judged as an equation. Rounding allows a difference d where 2·|d| is no more than the last digits of all its figures
 * together; a copy that is coarser than its original must be the original, rounded half up.
 */
export function judgingSql(
  dialect: Dialect,
  ofOneTable: readonly Written[],
  ofSeveral: readonly Written[],
): readonly string[] {
  const power = (of: string): string => powerSql(dialect, of)
  const inOne = scaledSql(dialect, power, union(ofOneTable.map(({ terms }) => terms)), 'step')
  const inSeveral = scaledSql(dialect, power, union(ofSeveral.map(({ terms }) => terms)), finestOfCase)
  return [
    `case_of AS (
  ${union([...ofOneTable, ...ofSeveral].map(({ cases }) => cases))}
)`,
    `summed AS (
  ${union([summedSql(power, inOne), summedSql(power, inSeveral)])}
)`,
    settled,
    weighed,
    measuredSql(power),
    compared,
    verdict,
  ]
}

/** A cell of a printed column that its row leaves out beside others is a blank. */
const settled = `settled AS (
  SELECT o.document, o.clause, o.line, o.field, o.code, o.tail, o.stray, o.lacking, k.relation, k.complete, p.told,
    s.whole_mark, s.whole_digit, s.whole, s.computed, s.room, s.part_digit, s.finest,
    COALESCE(s.figures, 0) AS figures, COALESCE(s.larges, 0) AS larges,
    CASE WHEN k.figures_only = 1 THEN COALESCE(s.figures + s.larges, 0) ELSE o.parts END AS parts,
    CASE WHEN k.figures_only = 1 THEN 0
      WHEN k.in_row = 1 AND COALESCE(s.figures + s.larges, 0) > 0 THEN o.parts - s.figures - s.larges
      ELSE COALESCE(s.blanks, 0) END AS blanks,
    CASE WHEN k.figures_only = 1 OR k.in_row = 1 AND COALESCE(s.figures + s.larges, 0) > 0 THEN 0
      ELSE o.parts - COALESCE(s.figures + s.larges + s.blanks, 0) END AS absent
  FROM case_of AS o
  JOIN clause AS k ON k.clause = o.clause
  JOIN printed_table AS p ON p.document = o.document AND p.grid = k.grid
  LEFT JOIN summed AS s
    ON s.document = o.document AND s.clause = o.clause AND s.line = o.line AND s.field = o.field
)`

const weighed = `weighed AS (
  SELECT s.*, CASE WHEN finest > told THEN told ELSE finest END AS base, CASE
    WHEN whole_mark IS NULL OR parts = absent OR (parts = 1 OR complete = 1) AND absent > 0 THEN 'missing'
    WHEN whole_mark = 'large' OR larges > 0 OR whole_mark = 'blank' AND told - finest > ${widest} THEN 'large'
    WHEN whole_mark = 'blank' AND figures = 0 THEN 'nothing'
    WHEN whole_mark = 'blank' OR blanks > 0 THEN 'blank'
    ELSE 'judged' END AS status
  FROM settled AS s
)`

/** Figures in steps of the finest of them and of the document's unit; without parts their sum is a zero like the whole. */
const measuredSql = (power: (of: string) => string): string => `measured AS (
  SELECT w.*,
    CASE WHEN whole_mark = 'figure' THEN whole ELSE 0 END * ${power('(finest - base)')} AS stated,
    CASE WHEN figures > 0 THEN computed ELSE 0 END * ${power('(finest - base)')} AS made,
    CASE WHEN whole_mark = 'figure' THEN ${power('(whole_digit - base)')} ELSE ${power('(told - base)')} END AS stated_digit,
    CASE WHEN figures > 0 THEN ${power('(part_digit - base)')} END AS made_digit,
    CASE WHEN figures > 0 THEN room * ${power('(finest - base)')} END AS made_room
  FROM weighed AS w WHERE status IN ('blank', 'judged')
)`

/** Of a copy the finer figure is rounded to the coarser one; of a sum the sum to the whole. */
const compared = `compared AS (
  SELECT m.*, stated - made AS difference,
    CASE WHEN figures <= 1 AND made_digit > stated_digit THEN stated ELSE made END AS finer,
    CASE WHEN figures <= 1 AND made_digit > stated_digit THEN made ELSE stated END AS coarser,
    CASE WHEN figures <= 1 AND made_digit > stated_digit THEN made_digit ELSE stated_digit END AS digit_of_coarser,
    CASE WHEN figures > 1 THEN made_room + stated_digit
      WHEN COALESCE(made_digit, stated_digit) = stated_digit THEN 0
      ELSE made_digit + stated_digit END AS room_of_all
  FROM measured AS m
)`

/** Is a figure, rounded half away from zero to a digit, another that is a multiple of it? */
const isRounded = (finer: string, coarser: string, digit: string): string =>
  `(${finer} >= 0 AND 2 * ${finer} >= 2 * ${coarser} - ${digit} AND 2 * ${finer} < 2 * ${coarser} + ${digit}
      OR ${finer} < 0 AND 2 * ${finer} > 2 * ${coarser} - ${digit} AND 2 * ${finer} <= 2 * ${coarser} + ${digit})`

const satisfied = `(c.status = 'judged' AND (c.relation = 'atLeast' AND c.difference >= 0
      OR c.relation = 'atMost' AND c.difference <= 0))`

/** `equal_…` is what comes of it as an equation with other money that is printed as a zero. */
const verdict = `verdict AS (
  SELECT c.document, c.clause, c.code, c.field, c.tail, c.stray, c.lacking, c.relation, c.status, c.whole_mark, c.blanks,
    c.absent, c.told, c.base, c.difference,
    CASE WHEN ${satisfied} THEN 0 ELSE c.room_of_all END AS allowed,
    CASE WHEN ${satisfied} OR c.difference = 0 OR ${isRounded('c.finer', 'c.coarser', 'c.digit_of_coarser')} THEN 'holds'
      WHEN 2 * ABS(c.difference) <= c.room_of_all THEN 'rounding' ELSE 'broken' END AS outcome,
    c.made_room + 2 * c.stated_digit AS equal_allowed,
    CASE WHEN c.difference = 0 OR ${isRounded('c.made', 'c.stated', 'c.stated_digit')} THEN 'holds'
      WHEN 2 * ABS(c.difference) <= c.made_room + 2 * c.stated_digit THEN 'rounding' ELSE 'broken' END AS equal_outcome
  FROM compared AS c
  UNION ALL
  SELECT document, clause, code, field, tail, stray, lacking, relation, status, whole_mark, blanks, absent, told, base,
    NULL, NULL, NULL, NULL, NULL
  FROM weighed WHERE status NOT IN ('blank', 'judged')
)`
