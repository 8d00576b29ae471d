import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { FinalAccountsJson } from '../../../src/documents/json/finalAccountsJson.js'
import { readPaper } from '../../../src/intake/readPaper.js'
import { amountsOf, type Printing, paperOfTables, printedTables } from './printedTables.js'

const text = readFileSync(new URL('../../../examples/data/sanmenxia-2024-final-accounts.json', import.meta.url), 'utf8')
/** Two names that its file had garbled are mended: without codes a row is known by its name. */
const mended = text.replaceAll('安排的支 山', '安排的支出').replaceAll('安排 的古山', '安排的支出')
const json = JSON.parse(mended) as FinalAccountsJson

/** How places print the tables; what is found only by name is in doubt. */
const layouts: readonly (readonly [name: string, printing: Printing, doubts?: boolean])[] = [
  ['as the official layout has it', { lines: true, columnNumbers: true }],
  ['without numbers of lines, columns and tables', { numbers: false }],
  ['codes in three columns', { codes: 'three' }],
  ['codes whole in the column of their level', { codes: 'whole' }],
  ['code and name in one cell', { codes: 'glued' }],
  ['without codes', { codes: 'none' }, true],
  ['columns in another order', { reversed: true }],
  ['the total last', { totalLast: true }],
  ['pages with the head again', { page: { rows: 9, heads: true } }],
  ['pages without the head', { page: { rows: 7, heads: false } }],
  ['three public expenses with stages below each other', { threePublic: 'stages' }],
  ['three public expenses with items below each other', { threePublic: 'items' }],
  [
    'other words',
    {
      words: {
        决算数: '金额',
        小计: '合计',
        本年收入合计: '合计',
        本年支出合计: '合计',
        财政拨款收入: '财政拨款（补助）收入',
        '因公出国（境）费': '因公出国（境）费用',
        附属单位上缴收入: '附属单位缴款收入',
      },
    },
  ],
  ['in 元', { unit: '元' }],
]

describe('the nine tables of real accounts', () => {
  it.each(layouts.map(([name, printing, doubts = false]) => ({ name, printing, doubts })))(
    '$name',
    ({ printing, doubts }) => {
      const { documents, unread } = readPaper(paperOfTables(printedTables(json, printing), printing))
      expect(documents).toHaveLength(1)
      const [found] = documents
      expect(found?.problems).toBeUndefined()
      const read = amountsOf(found?.json as unknown as FinalAccountsJson)
      const wanted = amountsOf(json)
      const wrong = [...wanted].filter(([key, { text }]) => read.get(key)?.text !== text).map(([key]) => key)
      expect(wrong).toEqual([])
      expect([...read.keys()].filter((key) => !wanted.has(key))).toEqual([])
      if (!doubts) expect(found?.doubtful).toEqual([])
      expect(unread).toEqual([])
    },
  )
})
