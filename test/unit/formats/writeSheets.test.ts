import { read } from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import { writeSheets } from '../../../src/formats/writeSheets.js'

const written = async (...names: readonly string[]): Promise<readonly string[]> =>
  read(await writeSheets(names.map((name) => ({ name, rows: [['甲']] }))), { type: 'array' }).SheetNames

describe('the names of sheets that are written', () => {
  it('are as they are given, without what Excel does not take', async () => {
    expect(await written('收入决算表', '表[1]', '', 'a/b')).toEqual(['收入决算表', '表 1 ', 'sheet', 'a b'])
  })

  it('are told apart where they are the same, or the same to Excel', async () => {
    expect(await written('表', '表', '表')).toEqual(['表', '表 2', '表 3'])
    expect(await written('Sheet', 'sheet')).toEqual(['Sheet', 'sheet 2'])
    expect(await written('a/b', 'a:b')).toEqual(['a b', 'a b 2'])
    expect(await written('表', '表 3', '表')).toEqual(['表', '表 3', '表 4'])
  })

  it('are told apart where they begin alike for longer than Excel takes', async () => {
    const long = '一'.repeat(30)
    expect(await written(`${long}甲`, `${long}乙`)).toEqual(['一'.repeat(28), `${'一'.repeat(28)} 2`])
  })

  it('never are too long, however many there are', async () => {
    const names = await written(...Array<string>(120).fill('一'.repeat(40)))
    expect(new Set(names).size).toBe(120)
    expect(names.at(-1)).toBe(`${'一'.repeat(27)} 120`)
    expect(names.every(({ length }) => length <= 31)).toBe(true)
  })
})

it('a workbook of more sheets than anybody reads is refused', async () => {
  const sheets = Array.from({ length: 256 }, (_, at) => ({ name: `${at}`, rows: [] }))
  await expect(writeSheets(sheets)).rejects.toMatchObject({ problem: 'tooLarge' })
})
