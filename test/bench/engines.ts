import type { DuckDBConnection } from '@duckdb/node-api'
import type { CellColumns } from '../../src/bulk/cellColumns.js'
import { identitySql } from '../../src/bulk/identitySql.js'
import { ruleIdsOf } from '../../src/bulk/ruleIdsOf.js'
import { sumOfCells } from '../../src/bulk/sumOfCells.js'
import type { Verdict } from '../../src/bulk/verdict.js'
import { verdictOf } from '../../src/bulk/verdictOf.js'
import { accountIdentities } from '../../src/checks/accounts/identities.js'
import type { AnyDocument } from '../../src/documents/forms.js'
import { readDocument } from '../../src/procedures/read.js'
import { functionalClassification2024 } from '../../src/terms/functional.js'
import { loaded, withCells } from '../fixtures/sql/duckdb.js'
import { variedTexts } from './accounts.js'
import { type Gate, type Rival, report } from './measure.js'

const departments = 100_000
/** The gate is what was reached, with room for noise; five times as fast is to be reached. */
const rollUpGate: Gate = { gate: 0.4, goal: 1 / 5 }
const [rows, columns] = [8, ['total', 'basic', 'project']]
const codes = functionalClassification2024.entries.map(({ code }) => code)
const many = rows * columns.length
const each = <T>(value: T): readonly T[] => Array(many).fill(value)

/** A table of one department: codes of its own, three columns of them. */
function tableOf(department: number): CellColumns {
  const place = (cell: number): number => Math.floor(cell / columns.length)
  const codeAt = (cell: number): string => codes[(department * 31 + place(cell) * 17) % codes.length] as string
  return {
    ...{ department: each(`某市第${department}局`), year: each(2024), table: each('expenditure') },
    code: Array.from({ length: many }, (_, cell) => codeAt(cell)),
    row: Int32Array.from({ length: many }, (_, cell) => place(cell)),
    column: Array.from({ length: many }, (_, cell) => columns[cell % columns.length] as string),
    steps: Float64Array.from({ length: many }, (_, cell) => (department * 7919 + cell * 104_729) % 10_000_000),
    ...{ decimals: new Int32Array(many).fill(2), knownDecimals: new Int32Array(many).fill(2) },
    ...{ unit: each('万元'), documentUnit: each('万元'), mark: each('figure'), printed: each(null) },
  }
}

const texts = ['department', 'year', 'table', 'code', 'column', 'unit', 'documentUnit', 'mark', 'printed'] as const

/** Many of them as one long column each, as Arrow holds them, and as the engine does. */
function oneAfterAnother(tables: readonly CellColumns[]): CellColumns {
  const size = tables.length * many
  const put = <C extends Int32Array | Float64Array>(all: C, of: (one: CellColumns) => C): C => {
    for (const [at, one] of tables.entries()) all.set(of(one), at * many)
    return all
  }
  return {
    ...(Object.fromEntries(
      texts.map((name) => [name, tables.flatMap((one) => one[name] as readonly string[])]),
    ) as unknown as Pick<CellColumns, (typeof texts)[number]>),
    row: put(new Int32Array(size), ({ row }) => row),
    steps: put(new Float64Array(size), ({ steps }) => steps),
    decimals: put(new Int32Array(size), ({ decimals }) => decimals),
    knownDecimals: put(new Int32Array(size), ({ knownDecimals }) => knownDecimals),
  }
}

/** Nanoseconds that all threads of the process worked: both sides may use every core, so work compares, and noise does not. */
async function workOf(rivals: readonly Rival[], rounds = 5): Promise<readonly number[]> {
  const times: number[][] = rivals.map(() => [])
  for (let round = 0; round < rounds; round++)
    for (const [index, { run }] of rivals.entries()) {
      const before = process.cpuUsage()
      await run()
      const { user, system } = process.cpuUsage(before)
      times[index]?.push((user + system) * 1000)
    }
  return times.map((all) => all.toSorted((one, other) => one - other)[Math.floor(rounds / 2)] as number)
}

/** Throws where both sides do not say the same. */
function agree(what: string, ours: readonly string[], theirs: readonly string[]): void {
  const [one, other] = [ours, theirs].map((all) => all.toSorted().join('\n'))
  if (one !== other || ours.length === 0) throw new Error(`${what}: DuckDB and we do not say the same`)
}

const rowsOf = async (connection: DuckDBConnection, sql: string): Promise<readonly unknown[][]> =>
  (await connection.runAndReadAll(sql)).getRows()

const rollUpSql = `SELECT "table", "code", "column", "unit", "decimals", SUM(CAST("steps" AS BIGINT)) AS steps
  FROM cells WHERE "mark" = 'figure' GROUP BY ALL`

/** Sums by code and column, both from columns in memory. */
async function rollUp(): Promise<void> {
  const tables = [oneAfterAnother(Array.from({ length: departments }, (_, at) => tableOf(at)))]
  const connection = await loaded(tables)
  agree(
    'roll-up',
    sumOfCells(tables).map(({ table, code, column, steps }) => `${table} ${code} ${column} ${steps}`),
    (await rowsOf(connection, rollUpSql)).map(
      ([table, code, column, , , steps]) => `${table} ${code} ${column} ${steps}`,
    ),
  )
  const rivals = [
    { name: 'DuckDB, two threads: GROUP BY over its own table', run: () => rowsOf(connection, rollUpSql) },
    { name: 'sumOfCells, one thread: over columns of cellsOf', run: () => sumOfCells(tables) },
  ]
  const gates = { [rivals[1]?.name ?? '']: rollUpGate }
  report(
    `roll-up of ${departments} departments, ${departments * many} cells, work of all threads`,
    rivals,
    gates,
    {},
    await workOf(rivals),
  )
  connection.closeSync()
}

const audited = 500
/** Identities that rest on more than cells, in part. */
const unsaid = new Set(identitySql(accountIdentities, { dialect: 'duckdb' }).unsaid.map(({ identity }) => identity))
const whole = accountIdentities.filter(({ id }) => !unsaid.has(id))

const countsOf = (verdicts: readonly Verdict[]): readonly string[] => {
  const places = ruleIdsOf('finalAccounts')
  return verdicts.flatMap(({ department, counts }) =>
    whole.map(({ id }) => `${department} ${id} ${counts[places.indexOf(id)]?.join(' ')}`),
  )
}

/** Every identity of varied departments: theirs over cells that are loaded, ours from text to the full verdict. */
async function identities(
  title: string,
  wrong: number,
  gate: { readonly gate: number; readonly goal: number } | null,
): Promise<void> {
  const texts = variedTexts(audited, wrong)
  const documents = texts.map((text) => readDocument(text).document as AnyDocument)
  const connection = await withCells(documents)
  const { sql } = identitySql(whole, { dialect: 'duckdb', document: ['department'] })
  const count = ['holds', 'rounding', 'broken', 'notApplicable', 'insufficientData'].map(
    (outcome) => `COUNT(CASE WHEN outcome = '${outcome}' THEN 1 END)`,
  )
  const counted = `SELECT department, identity, ${count.join(', ')} FROM (${sql}) AS answer GROUP BY ALL`
  const ours = new Map(
    countsOf(texts.map((text) => verdictOf(text))).map((line) => [line.split(' ', 2).join(' '), line]),
  )
  const theirs = (await rowsOf(connection, counted)).map((row) => row.join(' '))
  agree(
    title,
    theirs.map((line) => ours.get(line.split(' ', 2).join(' ')) ?? ''),
    theirs,
  )
  const name = 'verdictOf, one thread: JSON text to the full verdict'
  const rivals = [
    { name: 'DuckDB, two threads: identities alone, over its own table', run: () => rowsOf(connection, counted) },
    { name, run: () => texts.map((text) => verdictOf(text).findings.length) },
  ]
  const work = `${audited} of 100,000 departments, ${title}, all identities, work of all threads`
  report(work, rivals, gate === null ? {} : { [name]: gate }, {}, await workOf(rivals))
  connection.closeSync()
}

/** Beside the engine that many have on their laptops; both sides must say the same before they are timed. */
export async function benchEngines(): Promise<void> {
  await rollUp()
  await identities('varied and right', 0, { gate: 1, goal: 1 / 5 })
  await identities('ten wrong cells in each', 10, null)
}
