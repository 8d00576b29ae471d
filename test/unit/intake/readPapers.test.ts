import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { FinalAccountsJson } from '../../../src/documents/json/finalAccountsJson.js'
import { textPaper } from '../../../src/formats/textPaper.js'
import { readPaper } from '../../../src/intake/readPaper.js'
import { readPapers } from '../../../src/intake/readPapers.js'
import type { Paper } from '../../../src/paper/paper.js'
import { amountsOf, paperOfTables, printedTables } from './printedTables.js'

const text = readFileSync(new URL('../../../examples/data/sanmenxia-2024-final-accounts.json', import.meta.url), 'utf8')
const json = JSON.parse(
  text.replaceAll('安排的支 山', '安排的支出').replaceAll('安排 的古山', '安排的支出'),
) as FinalAccountsJson
const tables = paperOfTables(printedTables(json, {}), {})
const words: Paper = {
  ...textPaper(
    '某市某局2024年度部门决算\n\n第一部分 决算表\n\n一、收入支出决算总表\n\n二、收入决算表\n\n第二部分 情况说明',
  ),
  name: '说明.txt',
}

describe('text and tables that are published apart', () => {
  it.each([
    ['text first', [words, tables]],
    ['tables first', [tables, words]],
  ] as const)('are one document: %s', (_, papers) => {
    const { documents } = readPapers(papers)
    expect(documents).toHaveLength(1)
    expect(documents[0]?.json.year).toBe(2024)
    expect(amountsOf(documents[0]?.json as unknown as FinalAccountsJson)).toEqual(amountsOf(json))
  })

  it('places name the file, or its number', () => {
    const { documents, unread } = readPapers([words, tables])
    const files = new Set(Object.values(documents[0]?.places ?? {}).map(({ file }) => file))
    expect(files).toEqual(new Set(['说明.txt', '2']))
    for (const { place } of unread) expect(place.file).toBeDefined()
  })

  it('two sets of accounts stay two', () => {
    expect(readPapers([tables, tables]).documents).toHaveLength(2)
  })

  it('one paper alone is read as by readPaper, nothing as nothing', () => {
    const strip = (reading: ReturnType<typeof readPaper>) => reading.documents.map((found) => found.json)
    expect(strip(readPapers([tables]))).toEqual(strip(readPaper(tables)))
    expect(readPapers([])).toEqual({ documents: [], unread: [], marked: [] })
  })
})

describe('a paper that is not there yet', () => {
  it('is told as what it is: an adapter that was not awaited', () => {
    expect(() => readPaper(Promise.resolve(words) as unknown as Paper)).toThrow('await it')
  })
})
