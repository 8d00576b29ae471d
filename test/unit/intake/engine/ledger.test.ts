import { describe, expect, it } from 'vitest'
import { Ledger } from '../../../../src/intake/ledger.js'
import type { Printed } from '../../../../src/intake/printed.js'

const cell = (text: string, row: number): Printed => Object.assign({ text, place: { row } }, { row })
const said = (text: string, line: number): Printed => ({ text, place: { line } })

describe('what becomes of everything printed', () => {
  it('is told where nobody took it and a number is in it: of a table, or a sentence', () => {
    const ledger = new Ledger([cell('12.50', 1), cell('合计', 2), said('共３人', 3), said('无', 4)])
    expect(ledger.unread()).toEqual([
      { text: '12.50', place: { row: 1 }, why: 'table' },
      { text: '共３人', place: { line: 3 }, why: 'sentence' },
    ])
    expect(ledger.marked()).toEqual([])
  })

  it('is nothing to tell once it is taken, whatever is said of it then', () => {
    const [one, other] = [cell('12.50', 1), cell('3.00', 2)]
    const ledger = new Ledger([one, other])
    expect([ledger.isTaken(one), ledger.isMarked(one)]).toEqual([false, false])
    ledger.take(one, other)
    ledger.leave('row', one)
    ledger.mark('head', other)
    expect([ledger.isTaken(one), ledger.isTaken(other), ledger.isMarked(other)]).toEqual([true, true, false])
    expect([ledger.unread(), ledger.marked()]).toEqual([[], []])
  })

  it('is left with its reason, also without a number, unless it is blank', () => {
    const all = [cell('合计', 1), cell(' \t', 2), cell('7', 3)]
    const ledger = new Ledger(all)
    ledger.leave('column', ...all)
    expect(ledger.unread().map(({ text, why }) => [text, why])).toEqual([
      ['合计', 'column'],
      ['7', 'column'],
    ])
    expect([ledger.isTaken(all[2] as Printed), ledger.isMarked(all[2] as Printed)]).toEqual([false, false])
  })

  it('is marked as what it is, and told among numbers where it has one', () => {
    const all = [cell('栏次', 1), cell('1', 2)]
    const ledger = new Ledger(all)
    ledger.mark('columnNumber', ...all)
    expect(all.map((one) => [ledger.markOf(one), ledger.isMarked(one), ledger.isTaken(one)])).toEqual([
      ['columnNumber', true, false],
      ['columnNumber', true, false],
    ])
    expect(ledger.unread()).toEqual([])
    expect(ledger.marked()).toEqual([{ text: '1', place: { row: 2 }, as: 'columnNumber' }])
  })

  it('may be a part: told beside the whole, which is taken', () => {
    const whole = said('2024年共3人5次', 1)
    const ledger = new Ledger([whole])
    ledger.take(whole)
    ledger.leavePart('lost', '5', whole)
    ledger.markPart('repeated', { text: '2024', place: whole.place })
    expect(ledger.unread()).toEqual([{ text: '5', place: { line: 1 }, why: 'lost' }])
    expect(ledger.marked()).toEqual([{ text: '2024', place: { line: 1 }, as: 'repeated' }])
  })
})
