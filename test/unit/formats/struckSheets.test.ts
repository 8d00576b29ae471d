import { describe, expect, it } from 'vitest'
import { RunsReader, standing } from '../../../src/formats/sheet/runsReader.js'
import { cellName, struckCells } from '../../../src/formats/sheet/struckCells.js'
import { told } from '../../../src/formats/sheet/struckText.js'

type Step = readonly [does: 'open' | 'close' | 'add', word: string, val?: string]

/** The runs of a text whose elements come in this order. */
function runsOf(...steps: readonly Step[]) {
  const reader = new RunsReader()
  for (const [does, word, val] of steps)
    if (does === 'open') reader.open(word, val === undefined ? {} : { val })
    else if (does === 'close') reader.close(word)
    else reader.add(word)
  return reader
}
/** A run with what its properties say. */
const run = (text: string, ...properties: readonly (readonly [string, string?])[]): readonly Step[] => [
  ['open', 'r'],
  ...(properties.length > 0 ? ([['open', 'rPr']] as const) : []),
  ...properties.map(([name, val]) => ['open', name, val] as unknown as Step),
  ...(properties.length > 0 ? ([['close', 'rPr']] as const) : []),
  ['add', text],
  ['close', 'r'],
]

describe('the runs of a text', () => {
  it.each<[string, readonly Step[], readonly (readonly [string, boolean | null])[]]>([
    ['without properties look as their cell does', [['add', '甲']], [['甲', null]]],
    ['with properties of their own do not', run('甲', ['b']), [['甲', false]]],
    ['are struck out where a switch says so', run('甲', ['strike']), [['甲', true]]],
    ['are struck out where it is on', run('甲', ['strike', '1']), [['甲', true]]],
    ['are not where it is off', run('甲', ['strike', '0']), [['甲', false]]],
    ['are one where they look alike', [...run('甲', ['b']), ...run('乙', ['i'])], [['甲乙', false]]],
    [
      'are several where they do not',
      [...run('甲', ['strike']), ...run('乙')],
      [
        ['甲', true],
        ['乙', null],
      ],
    ],
    [
      'do not go on where another begins',
      [...run('甲', ['strike']), ['add', '乙']],
      [
        ['甲', true],
        ['乙', null],
      ],
    ],
    [
      'that are raised have other digits',
      [...run('300'), ...run('1', ['vertAlign', 'superscript']), ...run('1')],
      [
        ['300', null],
        ['¹', false],
        ['1', null],
      ],
    ],
    ['that are lowered too', run('2', ['vertAlign', 'subscript']), [['₂', false]]],
    [
      'that are raised stay so, whatever else is said of them',
      run('1', ['vertAlign', 'superscript'], ['family', '2']),
      [['¹', false]],
    ],
    ['on the line do not', run('2', ['vertAlign', 'baseline']), [['2', false]]],
    ['that say nothing of it do not', run('2', ['vertAlign']), [['2', false]]],
    [
      'that other elements end stay struck out',
      [
        ['open', 'r'],
        ['open', 'rPr'],
        ['open', 'strike'],
        ['close', 'rPr'],
        ['close', 't'],
        ['add', '甲'],
      ],
      [['甲', true]],
    ],
  ])('%s', (_, steps, expected) => {
    expect(
      runsOf(...steps)
        .take()
        .map(({ text, struck }) => [text, struck]),
    ).toEqual(expected)
  })

  it('are taken once', () => {
    const reader = runsOf(...run('甲'))
    expect(reader.take()).toHaveLength(1)
    expect(reader.take()).toEqual([])
    reader.add('乙')
    expect(reader.take()).toEqual([{ text: '乙', struck: null }])
  })

  it('are only to be read aloud within phonetic runs, however deep', () => {
    const reader = runsOf(['open', 'rPh'])
    expect(reader.isAloud).toBe(true)
    reader.open('rPh', {})
    reader.close('rPh')
    expect(reader.isAloud).toBe(true)
    reader.close('rPh')
    expect(reader.isAloud).toBe(false)
    expect(runsOf(['open', 'r']).isAloud).toBe(false)
  })

  it('stand, but for those that are struck out: by themselves, or with their cell', () => {
    const runs = runsOf(...run('甲', ['strike']), ...run('乙', ['b']), ...run('丙')).take()
    expect(standing(runs, false)).toEqual({ text: '乙丙', out: '甲' })
    expect(standing(runs, true)).toEqual({ text: '乙', out: '甲丙' })
    expect(standing([], true)).toEqual({ text: '', out: '' })
  })
})

describe('what is told of a cell', () => {
  it('is what it shows where nothing is struck out', () => {
    expect(told({ text: '1' })).toEqual({ text: '1' })
    expect(told({ text: '1', out: ' ', doubt: '格式' })).toEqual({ text: '1', doubt: '格式' })
  })

  it('is in doubt where something is, and what it said is told as hidden', () => {
    const words = '划去的“12.00”未读 / text that is struck out was not read'
    const remark = { kind: 'hidden', text: '12.00' }
    expect(told({ text: '1', out: ' 12.00 ' })).toEqual({ text: '1', doubt: words, remark })
    expect(told({ text: '1', out: '12.00', doubt: '格式' })).toEqual({ text: '1', doubt: `${words}；格式`, remark })
  })

  it('says no more than sixty signs of it in the doubt', () => {
    const long = '长'.repeat(61)
    const { doubt, remark } = told({ text: '', out: long })
    expect(doubt).toContain(`“${'长'.repeat(60)}”`)
    expect(remark?.text).toBe(long)
  })
})

/** A record of an .xls, of numbers of two bytes. */
const record = (type: number, ...body: readonly number[]): readonly number[] => {
  const two = (number: number): readonly number[] => [number & 0xff, number >> 8]
  return [...two(type), ...two(body.length * 2), ...body.flatMap(two)]
}
const [bof, eof, font, xf, number, manyNumbers, sheet] = [0x809, 0x0a, 0x31, 0xe0, 0x203, 0xbd, 0x85]
const fontThat = (isStruck: boolean) => record(font, 200, isStruck ? 0x08 : 0x02)

/** A workbook of sheets, each with these records; the sheets are listed in this order. */
function workbook(
  globals: readonly (readonly number[])[],
  sheets: readonly (readonly (readonly number[])[])[],
  order = [...sheets.keys()],
) {
  const head = [...record(bof, 0), ...globals.flat()]
  const parts = sheets.map((records) => [...record(bof, 1), ...records.flat(), ...record(eof)])
  const begins = head.length + order.length * record(sheet, 0, 0).length + record(eof).length
  const startOf = (at: number): number => begins + parts.slice(0, at).reduce((sum, part) => sum + part.length, 0)
  const listed = order.flatMap((at) => record(sheet, startOf(at) & 0xffff, startOf(at) >> 16))
  return Uint8Array.from([...head, ...listed, ...record(eof), ...parts.flat()])
}
const cells = (stream: Uint8Array): readonly (readonly string[])[] => struckCells(stream).map((sheet) => [...sheet])

describe('cells of an .xls in a font that is struck out', () => {
  const globals = [fontThat(false), fontThat(true), record(xf, 0), record(xf, 1), record(xf, 0)]

  it('are named by row and column, sheet by sheet as they stand in the file', () => {
    const first = [record(number, 2, 7, 1, 0), record(number, 3, 7, 0, 0), record(number, 300, 4, 1, 0)]
    const second = [record(number, 0, 0, 1, 0)]
    expect(cells(workbook(globals, [first, second]))).toEqual([['2,7', '300,4'], ['0,0']])
    expect(cells(workbook(globals, [first, second], [1, 0]))).toEqual([['2,7', '300,4'], ['0,0']])
    expect(cellName(2, 7)).toBe('2,7')
  })

  it('are several in a record of many numbers, each with a style of its own', () => {
    // Row, first column; style and four bytes of a number each; last column.
    const many = record(manyNumbers, 5, 2, 1, 0, 0, 0, 0, 0, 1, 0, 0, 4)
    expect(cells(workbook(globals, [[many]]))).toEqual([['5,2', '5,4']])
  })

  it('are none of a chart within a sheet, of a record that is cut short, or of another record', () => {
    const chart = [record(bof, 2), record(number, 9, 9, 1, 0), record(eof)].map((each) => [...each])
    const after = record(number, 1, 1, 1, 0)
    expect(cells(workbook(globals, [[...chart, after]]))).toEqual([['1,1']])
    expect(cells(workbook(globals, [[record(number, 1, 1), after]]))).toEqual([['1,1']])
    expect(cells(workbook(globals, [[record(0x208, 3, 3, 1, 0, 0, 0), after]]))).toEqual([['1,1']])
    expect(cells(workbook(globals, [[record(number, 3, 3, 1), after]]))).toEqual([['3,3', '1,1']])
    expect(cells(workbook(globals, [[record(manyNumbers, 5, 2), record(manyNumbers, 5, 2, 1), after]]))).toEqual([
      ['1,1'],
    ])
  })

  it('are none where no font is struck out', () => {
    expect(struckCells(workbook([fontThat(false), record(xf, 0)], [[record(number, 1, 1, 0, 0)]]))).toEqual([])
    expect(cells(workbook([...globals.slice(0, 4)], [[record(number, 1, 1, 0, 0)]]))).toEqual([[]])
  })

  it('have fonts of which none has the number 4: those behind it are named one too high', () => {
    const five = [false, false, false, false, true].map(fontThat)
    const stylesOf = (...fonts: readonly number[]) => fonts.map((one) => record(xf, one))
    const rows = [0, 1, 2, 3].map((style) => record(number, style, 0, style, 0))
    expect(cells(workbook([...five, ...stylesOf(3, 4, 5, 6)], [rows]))).toEqual([['1,0', '2,0']])
  })

  it('are none of fonts, styles and sheets that are cut short', () => {
    const short = [record(font, 200), record(xf), record(sheet, 1)]
    expect(cells(workbook([...short, ...globals], [[record(number, 1, 1, 1, 0)]]))).toEqual([['1,1']])
  })
})
