import { describe, expect, it } from 'vitest'
import { digitRuns } from '../../../../src/intake/digitRuns.js'
import { Draft } from '../../../../src/intake/draft.js'
import { Ledger } from '../../../../src/intake/ledger.js'
import { leaveLostNumbers } from '../../../../src/intake/lostNumbers.js'
import type { Printed } from '../../../../src/intake/printed.js'

const at = (text: string, line: number): Printed => ({ text, place: { line } })

/** What is told of texts that were all taken, each as the value beside it, or as no value. */
function told(...pairs: readonly (readonly [printed: string, value: string | null])[]) {
  const all = pairs.map(([text], index) => at(text, index + 1))
  const ledger = new Ledger(all)
  const draft = new Draft(ledger, 'finalAccounts')
  draft.put(['year'], 2024)
  for (const [index, [, value]] of pairs.entries()) {
    const printed = all[index] as Printed
    if (value === null) ledger.take(printed)
    else draft.put(['values', index], value, printed)
  }
  leaveLostNumbers(ledger, [draft])
  return [
    ledger.unread().map(({ text, place, why }) => [text, place.line, why]),
    ledger.marked().map(({ text, place, as }) => [text, place.line, as]),
  ]
}

describe('a number of a text that was taken', () => {
  it('is in a document: nothing is told', () => {
    expect(told(['共12.50万元', '12.50'], ['3', '3'])).toEqual([[], []])
  })

  it('and is in none is told where it stands', () => {
    expect(told(['12.50万元，另9人', '12.50'])).toEqual([[['9', 1, 'lost']], []])
  })

  it('twice printed and once in the document is told once, first where no value was made of it', () => {
    expect(told(['7', '7'], ['7', null])).toEqual([[['7', 2, 'lost']], []])
    expect(told(['7', null], ['7', '7'])).toEqual([[['7', 1, 'lost']], []])
    expect(told(['7', '7'], ['7', '7'], ['8', '无'])).toEqual([[['8', 3, 'lost']], []])
  })

  it('is told where it stands even if a value was made of the same there', () => {
    expect(told(['5和5', '5'])).toEqual([[['5', 1, 'lost']], []])
  })

  it('that is the year of the document is only said again', () => {
    expect(told(['2024年某局', '某局'], ['2024', null])).toEqual([
      [],
      // One 2024 is the year itself.
      [['2024', 1, 'repeated']],
    ])
  })

  it('may be a piece of one code or figure', () => {
    expect(told(['213 03 05', '2130305'])).toEqual([[], []])
    expect(told(['213.03-05', '2130305'])).toEqual([[], []])
    expect(told(['213', '2130305'], ['0305', '2130305'])).toEqual([[], []])
  })

  it('is no piece of what is not all digits, nor of other digits, nor of one as long', () => {
    expect(told(['12 34', '1234元'])[0]).toEqual([
      ['12', 1, 'lost'],
      ['34', 1, 'lost'],
    ])
    expect(told(['12年34', '1234'])[0]).toEqual([
      ['12', 1, 'lost'],
      ['34', 1, 'lost'],
    ])
    expect(told(['12 34', '3412'])[0]).toEqual([
      ['12', 1, 'lost'],
      ['34', 1, 'lost'],
    ])
    expect(told(['12 34', '99'])[0]).toEqual([
      ['12', 1, 'lost'],
      ['34', 1, 'lost'],
    ])
  })

  it('that is told already is not told again', () => {
    const one = at('合计5', 1)
    const ledger = new Ledger([one])
    ledger.leave('row', one)
    leaveLostNumbers(ledger, [new Draft(ledger, 'finalAccounts')])
    expect(ledger.unread()).toEqual([{ text: '合计5', place: { line: 1 }, why: 'row' }])
    const marked = at('6', 1)
    const other = new Ledger([marked])
    other.mark('lineNumber', marked)
    leaveLostNumbers(other, [])
    expect([other.unread(), other.marked()]).toEqual([[], [{ text: '6', place: { line: 1 }, as: 'lineNumber' }]])
  })
})

describe('runs of digits', () => {
  it.each([
    ['1,234.50元', ['1', '234', '50']],
    ['２０２４', ['2024']],
    ['①1063.77', ['1', '1063', '77']],
    ['12²人', ['12', '2']],
    ['3₁', ['3', '1']],
    ['无', []],
  ])('of %s', (text, runs) => {
    expect(digitRuns(text)).toEqual(runs)
  })
})
