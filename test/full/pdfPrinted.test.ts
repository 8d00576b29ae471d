import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { TableDescription } from '../../examples/publishing/fileOf.js'
import { pageFile } from '../../examples/publishing/pageFile.js'
import type { FinalAccountsJson } from '../../src/documents/json/finalAccountsJson.js'
import { pdfPaper } from '../../src/formats/pdf/pdfPaper.js'
import { readPaper } from '../../src/intake/readPaper.js'
import type { PaperTable } from '../../src/paper/paper.js'
import { doubtsIn, rowsPrinted, rowsRead, tablesIn } from '../fixtures/files/drawn/cellsRead.js'
import { codedTable, longTable, plainTable } from '../fixtures/files/drawn/madeUpTables.js'
import { amountsOf, printedTables } from '../unit/intake/printedTables.js'
import { chromiumPrint } from './chromiumPrint.js'
import { machine } from './machine.js'

const { chromium } = machine

const lined = 'border-collapse:collapse} th,td{border:1px solid black;padding:3px 6px'
/** A name, the table, and the rules of its style sheet: `table` stands before them. */
const layouts: readonly (readonly [name: string, table: TableDescription, css: string])[] = [
  ['lines that are shared', codedTable, lined],
  ['a frame for each cell', codedTable, 'border-spacing:0} th,td{border:0.5px solid black;padding:3px 6px'],
  [
    'light lines and a grey head',
    codedTable,
    'border-collapse:collapse} th,td{border:1px solid #ccc;padding:4px} th{background:#ddd',
  ],
  ['narrow columns, labels over lines', codedTable, `width:320px;font-size:11px;${lined}`],
  ['small type', codedTable, `font-size:8px;${lined}`],
  ['numbers in the middle', codedTable, `text-align:center;${lined}`],
  [
    'lines across alone',
    plainTable,
    'width:100%;border-collapse:collapse} th,td{border-top:1px solid black;border-bottom:1px solid black;padding:3px 12px',
  ],
  [
    'lines at head and end',
    plainTable,
    'width:100%;border-collapse:collapse;border-top:1px solid black;border-bottom:1px solid black} th{border-bottom:1px solid black} th,td{padding:3px 14px',
  ],
  ['no lines', plainTable, 'width:100%} th,td{padding:3px 14px'],
  ['over pages', longTable(90), `font-size:13px;${lined}`],
]

const accounts = readFileSync(
  new URL('../../examples/data/sanmenxia-2024-final-accounts.json', import.meta.url),
  'utf8',
)

/** One page for each, with its own style sheet: a browser takes long to start. */
const document = (parts: readonly (readonly [css: string, html: string])[]): string => {
  const styles = parts.map(([css], at) => `.part${at}{break-after:page;table{${css}}}`).join('\n')
  const bodies = parts.map(
    ([, html], at) =>
      `<section class="part${at}">${html.replaceAll(/<\/?(?:!DOCTYPE|html|head|body|meta|title)[^>]*>/gu, '')}</section>`,
  )
  return `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><style>@page{size:A4;margin:15mm} body{font-family:'Noto Sans CJK SC',sans-serif}\n${styles}</style></head><body>${bodies.join('')}</body></html>`
}

/** The tables of a print, what goes on over a page together. */
function wholeTables(tables: readonly PaperTable[]) {
  const whole: (readonly string[])[][] = []
  for (const table of tables) {
    if (table.continues) whole.at(-1)?.push(...rowsRead(table))
    else whole.push([...rowsRead(table)])
  }
  return whole
}

describe.skipIf(chromium === null)('what a browser prints comes back cell for cell (skipped without chromium)', () => {
  describe('ten layouts', () => {
    let whole: ReturnType<typeof wholeTables>
    let doubts: readonly string[]
    beforeAll(async () => {
      const parts = layouts.map(([name, table, css]) => [css, pageFile([{ heading: name, level: 1 }, table])] as const)
      const paper = await pdfPaper(chromiumPrint(chromium as string, document(parts)))
      whole = wholeTables(tablesIn(paper))
      doubts = doubtsIn(paper)
    }, 300_000)

    it('are as many tables, without a doubt', () => {
      expect(whole).toHaveLength(layouts.length)
      expect(doubts).toEqual([])
    })

    it.each(layouts.map(([name, table], at) => ({ name, table, at })))('$name', ({ table, at }) => {
      expect(whole[at]).toEqual(rowsPrinted(table))
    })
  })

  describe('the nine tables of real accounts', () => {
    const json = JSON.parse(accounts) as FinalAccountsJson
    let bytes: Uint8Array
    beforeAll(() => {
      const blocks = printedTables(json, {}).flatMap(({ title, head, rows, merges }) => [
        { heading: title, level: 2 },
        { paragraph: '部门：某市公共资源交易中心' },
        { paragraph: '2024年度' },
        { paragraph: '单位：万元' },
        { rows: [...head, ...rows], merges, heads: head.length },
      ])
      bytes = chromiumPrint(chromium as string, document([[`font-size:9px;${lined}`, pageFile(blocks)]]))
    }, 300_000)

    it('are read as they were written, without a doubt', async () => {
      const { documents, unread } = readPaper(await pdfPaper(bytes))
      expect(documents).toHaveLength(1)
      const texts = (of: FinalAccountsJson) => [...amountsOf(of)].map(([key, { text }]) => `${key} ${text}`)
      expect(texts(documents[0]?.json as unknown as FinalAccountsJson)).toEqual(texts(json))
      expect(documents[0]?.doubtful).toEqual([])
      expect(unread).toEqual([])
    })
  })
})
