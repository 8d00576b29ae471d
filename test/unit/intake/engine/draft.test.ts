import { describe, expect, it } from 'vitest'
import { Draft } from '../../../../src/intake/draft.js'
import { Ledger } from '../../../../src/intake/ledger.js'
import type { Printed } from '../../../../src/intake/printed.js'

const one: Printed = { text: '甲局', place: { line: 3 } }
const other: Printed = { text: '乙', place: { line: 4 }, doubt: '字形不明' }

const draftOf = () => new Draft(new Ledger([one, other]), 'finalAccounts')

describe('a document while it is read', () => {
  it('has its kind, and what is put with the lists and objects that hold it', () => {
    const draft = draftOf()
    draft.put(['year'], 2024)
    draft.put(['tables', 'income', 'rows', 0, 'total'], '1.00')
    draft.put(['tables', 'income', 'rows', 1, 'total'], '2.00')
    expect(draft.json).toEqual({
      kind: 'finalAccounts',
      year: 2024,
      tables: { income: { rows: [{ total: '1.00' }, { total: '2.00' }] } },
    })
    expect(Array.isArray((draft.at(['tables', 'income']) as { rows: unknown }).rows)).toBe(true)
  })

  it('gives what stands at a path so far, also where nothing does', () => {
    const draft = draftOf()
    draft.put(['a', 'b'], '1')
    expect([draft.at(['a', 'b']), draft.at(['a', 'c']), draft.at(['x', 'y', 'z'])]).toEqual(['1', undefined, undefined])
  })

  it('keeps where a value is printed, takes what it was read from, and what was made of it', () => {
    const draft = draftOf()
    draft.put(['department'], '甲局乙', one, other)
    draft.put(['title'], '甲', one)
    draft.put(['year'], 2024)
    expect(draft.told).toEqual([])
    expect(draft.places).toStrictEqual({ '/department': { line: 3 }, '/title': { line: 3 } })
    expect([draft.ledger.isTaken(one), draft.ledger.isTaken(other)]).toEqual([true, true])
    expect([draft.given.get(one), draft.given.get(other)]).toEqual([['甲局乙', '甲'], ['甲局乙']])
  })

  it('doubts a value whose text the file doubts, in the words of the file, and no other', () => {
    const draft = draftOf()
    draft.put(['title'], '甲', one)
    expect(draft.doubtful).toEqual([])
    draft.put(['department'], '甲局乙', one, other)
    expect(draft.doubtful).toEqual([{ path: ['department'], reading: '甲局乙', why: 'paper', note: 'L3：字形不明' }])
  })

  it('may be told that a value stands somewhere else', () => {
    const draft = draftOf()
    draft.put(['title'], '甲', one)
    draft.placeAt(['title'], { line: 9 })
    expect(draft.places).toEqual({ '/title': { line: 9 } })
  })
})

describe('a doubt', () => {
  it('says why and where, with what is printed instead', () => {
    const draft = draftOf()
    draft.put(['title'], '甲', one)
    draft.doubt(['title'], '甲', 'notAmount')
    draft.doubt(['title'], '甲', 'notAmount', { page: 2 }, '：乙')
    draft.doubt(['unit'], '万元', 'unitNotPrinted')
    expect(draft.doubtful.map(({ why, note }) => [why, note])).toEqual([
      ['notAmount', 'L3：印作他物，不是金额'],
      ['notAmount', '第2页：印作他物，不是金额：乙'],
      ['unitNotPrinted', '没有印金额单位'],
    ])
  })

  it('of a run of rows is told once for each column, or once for a list', () => {
    const draft = draftOf()
    const [run, next] = [{}, {}]
    draft.doubtRun(run, ['rows', 0, 'total'], '1', 'shifted')
    draft.doubtRun(run, ['rows', 1, 'total'], '2', 'shifted')
    draft.doubtRun(run, ['rows', 1, 'basic'], '3', 'shifted')
    draft.doubtRun(run, ['rows', 1, 'total'], '4', 'shortRow')
    draft.doubtRun(next, ['rows', 2, 'total'], '5', 'shifted')
    expect(draft.doubtful.map(({ reading }) => reading)).toEqual(['1', '3', '4', '5'])
    draft.doubtRun(next, ['rows', 3], '6', 'shifted', { page: 1 })
    draft.doubtRun(next, ['rows', 4], '7', 'shifted')
    draft.doubtRun(next, ['rows', 4, 'basic'], '8', 'shifted')
    expect(draft.doubtful.slice(4).map(({ reading, note }) => [reading, note.slice(0, 4)])).toEqual([['6', '第1页：']])
  })
})
