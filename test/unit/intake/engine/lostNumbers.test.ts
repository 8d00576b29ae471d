import { describe, expect, it } from 'vitest'
import { digitRuns } from '../../../../src/intake/digitRuns.js'
import { Draft } from '../../../../src/intake/draft.js'
import { Ledger } from '../../../../src/intake/ledger.js'
import { leaveLostNumbers } from '../../../../src/intake/lostNumbers.js'
import type { Printed } from '../../../../src/intake/printed.js'
import { yearInDigits } from '../../../../src/intake/yearInDigits.js'

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
    expect(told(['12 34', '甲1234'])[0]).toHaveLength(2)
    expect(told(['12 34', '99'])[0]).toEqual([
      ['12', 1, 'lost'],
      ['34', 1, 'lost'],
    ])
  })

  it('is not told where another text with the same number is told already', () => {
    const [taken, left] = [at('甲5', 1), at('5', 2)]
    const ledger = new Ledger([taken, left])
    const draft = new Draft(ledger, 'finalAccounts')
    draft.put(['values'], [null, '甲5'], taken)
    ledger.leave('row', left)
    leaveLostNumbers(ledger, [draft])
    expect(ledger.unread().map(({ text, why }) => [text, why])).toEqual([['5', 'row']])
  })

  it('is told in the text that was taken, and not in one that was left', () => {
    const [left, taken] = [at('5', 1), at('5', 2)]
    const ledger = new Ledger([left, taken])
    ledger.leave('row', left)
    ledger.take(taken)
    leaveLostNumbers(ledger, [])
    expect(ledger.unread().map(({ place, why }) => [place.line, why])).toEqual([
      [1, 'row'],
      [2, 'lost'],
    ])
  })

  it('may be the year of any of the documents', () => {
    const text = at('2023年', 1)
    const ledger = new Ledger([text])
    const drafts = [2024, 2023].map((year) => {
      const draft = new Draft(ledger, 'finalAccounts')
      draft.put(['title'], String(year))
      draft.json.year = year
      return draft
    })
    ledger.take(text, text)
    drafts[1]?.put(['year'], 2023)
    leaveLostNumbers(ledger, drafts)
    expect(ledger.unread()).toEqual([])
    const again = new Ledger([text, at('2023', 2), at('2023', 3)])
    again.take(...again.all)
    leaveLostNumbers(again, drafts)
    expect([again.unread(), again.marked().map(({ text, as }) => [text, as])]).toEqual([[], [['2023', 'repeated']]])
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

describe('a year in numerals', () => {
  it.each([
    ['二〇二四年', '2024年'],
    ['二○二○ 年度', '2020 年度'],
    ['二O二Ｏ年', '2020年'],
    ['二〇二四', '二〇二四'],
    ['二一二四年', '二一二四年'],
  ])('%s is %s', (text, year) => {
    expect(yearInDigits(text)).toBe(year)
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
