import { describe, expect, it } from 'vitest'
import { linesOf } from '../../../../src/intake/lines.js'
import { recognise } from '../../../../src/intake/recognise.js'
import type { PaperBlock } from '../../../../src/paper/paper.js'
import { tableOf } from '../engine/tableOf.js'
import { paperOf } from './paperOf.js'

const at = (line: number, text: string): PaperBlock => ({ kind: 'paragraph', text, place: { line } })
const rows = tableOf([
  ['项目', '本年收入合计', '财政拨款收入', '上级补助收入', '事业收入', '经营收入', '附属单位上缴收入', '其他收入'],
  ['合计', '7.00', '7.00', '0.00', '0.00', '0.00', '0.00', '0.00'],
])

describe('a part of a paper', () => {
  it('is known by its title, as which table or which form', () => {
    expect(recognise(paperOf(at(1, '收入决算表'), at(2, '项目支出绩效自评表')))).toStrictEqual([
      { kind: 'finalAccounts', table: 'income', by: 'title', title: '收入决算表', place: { line: 1 } },
      {
        kind: 'selfEvaluation',
        form: 'projectSelfEvaluation',
        by: 'title',
        title: '项目支出绩效自评表',
        place: { line: 2 },
      },
    ])
  })

  it('is known by its heads where it has no title, unless another title stands over it', () => {
    const [own] = recognise(paperOf(rows))
    expect(own).toStrictEqual({ kind: 'finalAccounts', table: 'income', by: 'heads', place: { row: 1, column: 1 } })
    const [, other] = recognise(paperOf(at(1, '收入决算表'), rows, at(9, '代管资金明细表'), rows))
    expect(other).toMatchObject({ kind: null, by: null })
  })

  it('is nothing known where it has neither', () => {
    expect(recognise(paperOf(at(4, '某局')))).toStrictEqual([{ kind: null, by: null, place: { line: 4 } }])
  })

  it('begins with its title, what is said around it, its texts, or its rows', () => {
    const begins = (...blocks: readonly PaperBlock[]) => recognise(paperOf(...blocks))[0]?.place
    expect(begins(at(1, '单位：元'), at(2, '收入决算表'), rows)).toEqual({ line: 2 })
    expect(begins(at(1, '某局'), at(2, '单位：元'), rows)).toEqual({ line: 2 })
    expect(begins(at(1, '某局'), rows)).toEqual({ line: 1 })
    expect(begins({ ...rows, cells: rows.cells.slice(1) })).toEqual({ row: 1, column: 2 })
    expect(linesOf(rows)).toHaveLength(2)
  })
})
