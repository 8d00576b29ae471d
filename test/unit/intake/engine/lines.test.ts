import { describe, expect, it } from 'vitest'
import { bareAt, type Line, linesOf, ownCells } from '../../../../src/intake/lines.js'
import { linesIn, tableOf } from './tableOf.js'

describe('the rows of a table', () => {
  const found = () => linesIn(['甲', ['乙 丙', 2], null, ' '], [null, ['丁', 1, 2], '戊'], ['己'])

  it('have every place that a cell spans, and which of them is where it begins', () => {
    const lines = found()
    const shown = lines.map(({ slots }) =>
      slots.map((slot) => (slot ? `${slot.cell.text}${slot.own ? '!' : ''}` : '-')),
    )
    expect(shown).toEqual([
      ['甲!', '乙 丙!', '乙 丙', ' !'],
      ['-', '丁!', '戊!', '-'],
      ['己!', '丁', '-', '-'],
    ])
    expect(lines.map(({ row }) => row)).toEqual([0, 1, 2])
  })

  it('give the text of a place closed up, whoever begins there, and nothing where none is', () => {
    const lines = found()
    expect([
      bareAt(lines[0] as Line, 2),
      bareAt(lines[1] as Line, 0),
      bareAt(lines[2] as Line, 1),
      bareAt(lines[0] as Line, 9),
    ]).toEqual(['乙丙', '', '丁', ''])
  })

  it('give the cells that begin in them and print something', () => {
    expect(found().map((line) => ownCells(line).map(({ text }) => text))).toEqual([
      ['甲', '乙 丙'],
      ['丁', '戊'],
      ['己'],
    ])
  })

  it('end where the table does, however far a cell says that it spans', () => {
    const [only] = linesOf({ ...tableOf([[['甲', 3, 4], null]]), columnCount: 2 })
    expect(only?.slots).toHaveLength(2)
    expect(linesIn([['甲', 5, 5], null])).toHaveLength(1)
  })

  it('keep the first of two cells that say that they cover one place', () => {
    const [line] = linesIn([['甲', 2], '乙'])
    expect(bareAt(line as Line, 1)).toBe('甲')
  })

  it('of cells that say nothing of spans have one place for each', () => {
    const cells = [{ row: 0, column: 0, text: '甲', place: {} }]
    const lines = linesOf({ kind: 'table', rowCount: 2, columnCount: 2, cells, place: {} })
    expect(lines.map(({ slots }) => slots.filter(Boolean).length)).toEqual([1, 0])
  })
})
