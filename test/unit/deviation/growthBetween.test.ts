import { describe, expect, it } from 'vitest'
import { growthByLine } from '../../../src/deviation/growth.js'
import { growthBetween, growthWithin } from '../../../src/deviation/growthBetween.js'
import type { DocumentLine } from '../../../src/deviation/lines/documentLine.js'
import type { MoneyScope } from '../../../src/deviation/moneyScope.js'

const line = (key: string, outturn: string | null, scope: MoneyScope = 'all'): DocumentLine => ({
  key,
  label: key,
  scope,
  originalBudget: null,
  finalBudget: null,
  annualBudget: null,
  outturn,
})

const told = (before: readonly DocumentLine[], now: readonly DocumentLine[]) =>
  growthByLine(growthBetween(before, now), { unit: '万元' }).lines.map(({ key, change, growth }) => [
    key,
    change && String(change),
    growth.value ? String(growth.value.value) : growth.reason,
  ])

describe('the lines of two years', () => {
  it('are matched by key; one that a year does not have is zero there', () => {
    expect(told([line('a', '4'), line('gone', '3')], [line('new', '2'), line('a', '5')])).toEqual([
      ['new', '2', 'zeroBase'],
      ['a', '1', '0.25'],
      ['gone', '-3', '-1'],
    ])
  })

  it('keep a blank, and a year without any lines is missing', () => {
    expect(told([line('a', '')], [line('a', '5')])).toEqual([['a', null, 'blank']])
    expect(told([line('a', null)], [line('a', '5')])).toEqual([['a', null, 'missing']])
    expect(told([], [line('a', '5')])).toEqual([['a', null, 'missing']])
    expect(told([line('a', '5')], [])).toEqual([['a', null, 'missing']])
  })

  it('of different money are refused', () => {
    expect(told([line('a', '4', 'generalPublicBudget')], [line('a', '5')])).toEqual([['a', null, 'scopesDiffer']])
    const { total } = growthByLine(
      [{ key: 'a', label: 'a', before: '4', now: '5', scope: 'all', scopes: { before: 'unitFunds' } }],
      { unit: '万元' },
    )
    expect(total).toMatchObject({ outcome: 'undecided', growth: { reason: 'scopesDiffer' } })
    expect(total.lacks).toEqual([{ key: 'a', label: 'a', at: 'now', reason: 'scopesDiffer' }])
  })

  it('stand in one document where it prints the year before', () => {
    const [both, none] = growthWithin([{ ...line('a', '5'), previousOutturn: '4' }, line('b', '5')])
    expect([both?.before, both?.now, both?.scope, none?.before]).toEqual(['4', '5', 'all', null])
  })
})
