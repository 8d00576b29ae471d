import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { FinalAccountsJson } from '../../../src/documents/json/finalAccountsJson.js'
import { readPaper } from '../../../src/intake/readPaper.js'
import { pointerOf } from '../../../src/paper/pointerOf.js'
import { amountsOf, type PrintedTable, paperOfTables, printedTables } from './printedTables.js'
import { chance, mutations } from './sabotage.js'

const json = JSON.parse(
  readFileSync(new URL('../../../examples/data/sanmenxia-2024-final-accounts.json', import.meta.url), 'utf8'),
) as FinalAccountsJson
const wanted = amountsOf(json)
const printing = { lines: true, columnNumbers: true }
const tables = printedTables(json, printing)

/** Figures of a table that was tampered with which are read as another, and not in doubt. */
function silentErrors(table: PrintedTable): readonly string[] {
  const [found] = readPaper(paperOfTables([table], printing)).documents
  if (found === undefined) return []
  const doubted = found.doubtful.map(({ path }) => pointerOf(path))
  const isDoubted = (path: readonly (string | number)[]): boolean => {
    const pointer = pointerOf(path)
    return doubted.some(
      (one) =>
        pointer === one ||
        pointer.startsWith(`${one}/`) ||
        one.startsWith(`${pointerOf(path.slice(0, -1))}/code`) ||
        one.startsWith(`${pointerOf(path.slice(0, -1))}/label`),
    )
  }
  return [...amountsOf(found.json as unknown as FinalAccountsJson)].flatMap(([key, { text, path }]) =>
    wanted.get(key)?.text === text || isDoubted(path) ? [] : [`${key}: ${text} for ${wanted.get(key)?.text}`],
  )
}

/** What keeps the meaning: it must come out right, and without a doubt. */
describe('a table that is printed in another way', () => {
  it.each([
    ['other words', { words: { 决算数: '金额', 小计: '合计', 本年收入合计: '合计', 本年支出合计: '合计' } }],
    ['columns moved with their heads', { reversed: true }],
    ['pages', { page: { rows: 5, heads: true } }],
    ['pages without heads', { page: { rows: 6, heads: false } }],
  ])('is read as it was: %s', (_, other) => {
    for (const table of printedTables(json, { ...printing, ...other })) {
      const [found] = readPaper(paperOfTables([table], { ...printing, ...other })).documents
      expect(found?.doubtful).toEqual([])
      expect(silentErrors(table)).toEqual([])
    }
  })
})

describe('a table that was tampered with', () => {
  it.each(Object.keys(mutations))('is never read wrongly without a word: %s', (name) => {
    const pick = chance(name.length * 7919 + 1)
    const errors = Array.from({ length: 52 }, () => {
      const table = tables[pick(tables.length)] as PrintedTable
      const mutated = (mutations[name] as (typeof mutations)[string])(table, pick)
      return silentErrors(mutated).map((error) => `${table.role}: ${error}`)
    })
    expect(errors.flat()).toEqual([])
  })
})
