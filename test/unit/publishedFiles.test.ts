import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { publishedFiles } from '../../examples/publishing/files.js'
import { withoutPersons } from '../../examples/publishing/withoutPersons.js'
import { paperOf } from '../../src/cli/paperOf.js'
import { words } from '../../src/cli/words.js'
import { readPaper } from '../../src/intake/readPaper.js'

const folder = new URL('../../examples/', import.meta.url).pathname
const json = JSON.parse(readFileSync(`${folder}data/sanmenxia-2024-final-accounts.json`, 'utf8'))
/** A table without notes may say so or not. */
const typed = Object.fromEntries(
  Object.entries(json.tables as Readonly<Record<string, { readonly notes: readonly string[] }>>).map(
    ([id, { notes, ...table }]) => [id, notes.length > 0 ? { ...table, notes } : table],
  ),
)
const published = await publishedFiles(json)
const endings = ['xlsx', 'docx', 'html'] as const

describe('the tables of real accounts as they are published', () => {
  it.each(endings)('%s gives the tables that were typed, cell for cell', async (ending) => {
    const file = `${folder}files/sanmenxia-2024-final-accounts.${ending}`
    const reading = readPaper(await paperOf(file, new Uint8Array(readFileSync(file)), words.zh))
    const [found, ...others] = reading.documents
    expect(others).toEqual([])
    expect(found?.problems).toBeUndefined()
    expect(found?.json.tables).toEqual(typed)
    expect(found?.json).toMatchObject({ year: json.year, department: json.department, unit: json.unit })
    expect(found?.doubtful).toEqual([])
    expect(reading.unread).toEqual([])
  })

  it.each(endings)('%s is what the script writes', (ending) => {
    const file = readFileSync(`${folder}files/sanmenxia-2024-final-accounts.${ending}`)
    expect(Buffer.from(published[ending] as string & Uint8Array).equals(file)).toBe(true)
  })

  it('are the same bytes each time', async () => {
    const again = await publishedFiles(json)
    for (const ending of endings)
      expect(Buffer.from(again[ending] as never).equals(Buffer.from(published[ending] as never))).toBe(true)
  })
})

describe('a text without persons', () => {
  it.each([
    [
      '填报人：某某某\n 联系电话：0700-1234567  填报日期：2021年2月22日',
      '填报人：\n 联系电话：  填报日期：2021年2月22日',
    ],
    ['填表人（签名）： 某某某   联系电话：13900000000', '填表人（签名）：    联系电话：'],
    ['填表人：    填报日期：      单位负责人签字：', '填表人：    填报日期：      单位负责人签字：'],
    ['资金总额：64万元，2080505，1,063.77', '资金总额：64万元，2080505，1,063.77'],
  ])('%s', (text, wanted) => {
    expect(withoutPersons(text)).toBe(wanted)
  })
})
