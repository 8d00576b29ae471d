import { type Dialect, unitSql } from './dialect.js'

/**
 * The outcome of a case under the condition of its clause. An inequality that is an equation where a condition is met is
 * judged as one there, and left open where nobody can tell; so is a sum that is broken where its rest may stand in a line
 * that stands for nothing known, or in a column that is not printed.
 */
const chosen = `chosen AS (
  SELECT v.*, k.equal_when, CASE WHEN v.absent = 0 THEN q.met END AS met, w.met AS only_met,
    CASE WHEN v.status = 'judged' AND v.absent = 0 AND q.met = 1 THEN v.equal_outcome ELSE v.outcome END AS likely,
    CASE WHEN v.status = 'judged' AND v.absent = 0 AND q.met = 1 THEN v.equal_allowed ELSE v.allowed END AS room
  FROM verdict AS v
  JOIN clause AS k ON k.clause = v.clause
  LEFT JOIN condition AS q ON q.document = v.document AND q.name = k.equal_when
  LEFT JOIN condition AS w ON w.document = v.document AND w.name = k.only_when
  WHERE v.clause > 0 AND (k.only_when = '' OR w.met <> 0)
)`

const answer = `answer AS (
  SELECT c.document, c.clause, c.code, c.field, c.tail, c.told, c.base, c.difference, c.room, CASE
      WHEN c.status = 'missing' THEN 'insufficientData'
      WHEN c.status = 'large' OR c.only_met = -1 OR c.status = 'judged' AND c.met = -1 THEN 'tooLarge'
      WHEN c.status = 'nothing' THEN 'notApplicable'
      WHEN c.status = 'blank' THEN 'insufficientData'
      WHEN c.equal_when <> '' AND c.met IS NULL AND c.likely <> 'broken' AND c.difference <> 0 THEN 'insufficientData'
      WHEN c.likely = 'broken' AND (c.stray = 1 OR c.lacking = 1 AND c.difference > 0) THEN 'insufficientData'
      ELSE c.likely END AS outcome,
    c.status = 'blank' AND c.relation = 'equals' AND c.likely = 'broken' AS suspicious
  FROM chosen AS c
)`

export const answerQueries: readonly string[] = [chosen, answer]

/** The rows of the answer: every case by the name of its document, then the tables that are not there. */
export function answerSql(dialect: Dialect, document: readonly string[]): string {
  const { name, texts, wide } = dialect
  const own = document.map((one) => `d.${name(one)}`).join(', ')
  const as = (column: string): string => `AS ${name(column)}`
  return `SELECT ${own}, k.identity ${as('identity')},
  CONCAT(k.identity, ':', k.grid, ':', a.code, ':', a.field, a.tail) ${as('key')},
  k.grid ${as('table')}, a.code ${as('code')}, a.field ${as('column')}, a.outcome ${as('outcome')},
  a.suspicious ${as('suspicious')},
  CASE WHEN a.outcome <> 'tooLarge' THEN 10 * a.difference END ${as('difference')},
  CASE WHEN a.outcome <> 'tooLarge' THEN 5 * a.room END ${as('allowed')},
  CASE WHEN a.difference IS NOT NULL THEN a.told - a.base + 1 END ${as('decimals')},
  ${unitSql(dialect, 'a.told')} ${as('unit')}
FROM answer AS a JOIN clause AS k ON k.clause = a.clause JOIN documents AS d ON d.document = a.document
UNION ALL
SELECT ${own}, k.identity, m.key, m.grid, '', '', 'insufficientData', 1 = 0,
  CAST(NULL AS ${wide}), CAST(NULL AS ${wide}), CAST(NULL AS INT), CAST(NULL AS ${texts})
FROM table_missing AS m JOIN clause AS k ON k.clause = m.clause JOIN documents AS d ON d.document = m.document`
}
