import { describe, expect, it } from 'vitest'
import { hasNumber, oneLine, placeOfPart, printedIn } from '../../../../src/intake/printed.js'
import type { Paper, PaperTable } from '../../../../src/paper/paper.js'

describe('the place of a part of a text', () => {
  const lines = [
    { text: '甲局2024', place: { line: 1 } },
    { text: '甲局30', place: { line: 2 } },
  ]
  const text = '甲局2024甲局30'

  it.each([
    [0, 1],
    [5, 1],
    [6, 2],
    [9, 2],
  ])('%i is that of its line', (start, line) => {
    expect(placeOfPart({ text, place: { page: 1 }, lines }, start)).toEqual({ line })
  })

  it('is that of the text where lines are not known, end before it, or are not in the text', () => {
    expect(placeOfPart({ text, place: { page: 1 } }, 3)).toEqual({ page: 1 })
    expect(placeOfPart({ text, place: { page: 1 }, lines }, 10)).toEqual({ page: 1 })
    const strange = [{ text: '乙', place: { line: 1 } }, ...lines]
    expect(placeOfPart({ text, place: { page: 1 }, lines: strange }, 0)).toEqual({ page: 1 })
  })

  it('the first line may begin behind something', () => {
    expect(placeOfPart({ text: `注${text}`, place: {}, lines }, 6)).toEqual({ line: 1 })
  })
})

describe('what is printed', () => {
  it('is every cell and every other block, in order', () => {
    const paragraph = { kind: 'paragraph', text: '甲', place: { line: 1 } } as const
    const cells = [
      { row: 0, column: 0, text: '1', place: { cell: 'A1' } },
      { row: 0, column: 1, text: '2', place: { cell: 'B1' } },
    ]
    const table: PaperTable = { kind: 'table', rowCount: 1, columnCount: 2, cells, place: {} }
    const paper: Paper = { kind: 'paper', format: 'rows', blocks: [paragraph, table], remarks: [] }
    expect(printedIn(paper)).toEqual([paragraph, ...cells])
  })

  it.each([
    ['共3人', true],
    ['３', true],
    ['①', true],
    ['三', false],
    ['', false],
  ])('%j has a number: %s', (text, has) => {
    expect(hasNumber(text)).toBe(has)
  })

  it.each([
    [' 公务用车购\n置费 ', '公务用车购置费'],
    ['购 \n 置', '购置'],
    ['共\n3人', '共3人'],
    ['3\n人', '3人'],
    ['A\nB', 'A B'],
    ['A \t B', 'A B'],
    ['甲  乙', '甲 乙'],
    ['甲，\nA', '甲，A'],
  ])('%j as one line is %j', (text, line) => {
    expect(oneLine(text)).toBe(line)
  })
})
