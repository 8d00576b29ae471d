import type { Clause, Condition, Identity } from '../checks/identity.js'
import { layoutsOf } from '../documents/tabledDocument.js'
import { acrossSql } from './sql/acrossSql.js'
import { answerQueries, answerSql } from './sql/answerSql.js'
import { cellsSql } from './sql/cellsSql.js'
import { classesSql } from './sql/classesSql.js'
import { clausesOf, gridOf, type Numbered, ofKind, type UnsaidClause } from './sql/clauses.js'
import { clausesOfConditions, conditionsSql, figuresOnly } from './sql/conditionsSql.js'
import { type Dialect, dialects, type SqlDialect, sqlDialects, written } from './sql/dialect.js'
import { downSql } from './sql/downSql.js'
import { judgingSql } from './sql/judgingSql.js'
import { missingSql } from './sql/missingSql.js'
import { printedSql } from './sql/printed.js'
import { treeSql } from './sql/treeSql.js'

/** For which engine, and over which relation. */
export interface SqlOptions {
  readonly dialect: SqlDialect
  /** The relation with the columns of `cellsOf`, by its name or by the names of its schema and of it; `cells` when absent. */
  readonly cells?: string | readonly string[]
  /** The columns that tell documents apart; department and year when absent. Two files of one year need one of their own. */
  readonly document?: readonly string[]
}

/** Identities as one query, and what of them it does not ask. */
export interface IdentitySql {
  /** A query without a semicolon, which may stand in brackets or behind CREATE VIEW. */
  readonly sql: string
  /** Statements to run before it in the same transaction: without them PostgreSQL plans it badly. Of the others there are none. */
  readonly settings: readonly string[]
  /** The clauses that it leaves to `audit`, each with the reason. */
  readonly unsaid: readonly UnsaidClause[]
}

/**
 * How does an engine ask its own cells for these identities?
 *
 * Takes identities, of the library or your own, and writes one query over the columns of `cellsOf`. Its rows are the cases
 * that `audit` looks at, with the same keys, outcomes and differences: the columns of the document, then `identity`, `key`,
 * `table`, `code`, `column`, `outcome`, `suspicious` (undecided, but what is printed beside a blank does not make the
 * whole), and `difference` and `allowed`, integers of 10 ^ −`decimals` of `unit`; null where nothing is computed. It counts
 * in whole steps alone and never divides. A blank is not zero: it leaves a sum undecided. A case whose figures leave 38
 * digits, or were too large for `cellsOf`, is `tooLarge`: audit its document. What rests on more than cells is `unsaid`.
 *
 * Tried in DuckDB and PostgreSQL; that for Spark follows its documented grammar.
 *
 * @throws TypeError for another dialect, and for names that are empty or hold a NUL.
 * @example identitySql(accountIdentities, { dialect: 'duckdb' }).unsaid.map(({ identity }) => identity) // => ['I29', 'I29', 'I30', 'I30']
 */
export function identitySql(identities: readonly Identity[], options: SqlOptions): IdentitySql {
  const { dialect: named, cells = 'cells', document = ['department', 'year'] } = options
  if (!sqlDialects.includes(named)) throw new TypeError(`dialect ${named}; known are ${sqlDialects.join(', ')}`)
  const path = typeof cells === 'string' ? [cells] : cells
  const names = [...path, ...document]
  if (path.length === 0 || document.length === 0 || names.some((name) => name === '' || name.includes('\0')))
    throw new TypeError('a name of a table or a column is empty or holds a NUL')
  const dialect = dialects[named]
  const { said, unsaid } = clausesOf(identities)
  const sql = queryOf(dialect, said, { cells: path.map(dialect.name).join('.'), document })
  return { sql, settings: dialect.settings, unsaid }
}

function queryOf(
  dialect: Dialect,
  said: readonly Numbered[],
  source: { readonly cells: string; readonly document: readonly string[] },
): string {
  const asked = new Set(said.flatMap(({ clause }) => conditionsOf(clause)))
  const all = [...said, ...clausesOfConditions(asked)]
  const ofOneTable = [
    acrossSql(dialect, ofKind(all, 'across')),
    downSql(dialect, ofKind(all, 'down')),
    treeSql(dialect, ofKind(all, 'tree')),
  ]
  const ofSeveral = [cellsSql(dialect, ofKind(all, 'cells')), classesSql(dialect, ofKind(all, 'classes'))]
  const queries = [
    clauseTable(dialect, all),
    ...printedSql(dialect, source, tables),
    ...[...ofOneTable, ...ofSeveral].flatMap((one) => one.queries),
    ...missingSql(dialect, said),
    ...judgingSql(dialect, ofOneTable, ofSeveral),
    ...conditionsSql(dialect, asked),
    ...answerQueries,
  ]
  return `WITH ${queries.join(',\n')}\n${answerSql(dialect, source.document)}`
}

const tables = (['finalAccounts', 'departmentBudget'] as const).flatMap((form) =>
  layoutsOf({ kind: form }).map(({ id }) => ({ grid: id, form })),
)

const conditionsOf = (clause: Clause): readonly Condition[] =>
  ['onlyWhen' in clause ? clause.onlyWhen : undefined, 'equalWhen' in clause ? clause.equalWhen : undefined].filter(
    (one) => one !== undefined,
  )

/** What of each clause its judging asks. */
const clauseTable = (dialect: Dialect, clauses: readonly Numbered[]): string =>
  written(
    dialect,
    'clause',
    {
      ...{ clause: 'number', identity: 'text', grid: 'text', relation: 'text', complete: 'number', in_row: 'number' },
      ...{ figures_only: 'number', equal_when: 'text', only_when: 'text' },
    },
    clauses.map(({ number, identity, clause }) => ({
      ...{ clause: number, identity, grid: gridOf(clause), in_row: clause.kind === 'across' ? 1 : 0 },
      relation: ('relation' in clause ? clause.relation : undefined) ?? 'equals',
      complete: clause.kind === 'cells' && clause.complete ? 1 : 0,
      figures_only: figuresOnly.has(number) ? 1 : 0,
      equal_when: ('equalWhen' in clause ? clause.equalWhen : undefined) ?? '',
      only_when: ('onlyWhen' in clause ? clause.onlyWhen : undefined) ?? '',
    })),
  )
