import { describe, expect, it } from 'vitest'
import { byGravity } from '../../../src/checks/gravity.js'
import type { Counting, Finding } from '../../../src/verdicts/finding.js'
import { figure, finding } from './madeFinding.js'

const money = (unit: '元' | '万元' | '亿元'): Counting => ({ kind: 'money', unit, decimals: 2 })
const kinds: readonly Counting[] = [
  money('万元'),
  { kind: 'rate', decimals: 4 },
  { kind: 'count', unit: '个' },
  { kind: 'points' },
  { kind: 'words' },
]
const keys = (findings: readonly Finding[]): readonly string[] => byGravity(findings).map(({ key }) => key)

describe('findings by gravity', () => {
  it('are in the order of severity, then of what they count', () => {
    const ordered = (['error', 'warning', 'note'] as const).flatMap((severity) =>
      kinds.map((counting) => finding(`${severity} ${counting.kind}`, { severity, counting })),
    )
    const names = ordered.map(({ key }) => key)
    expect(keys(ordered)).toEqual(names)
    expect(keys([...ordered].reverse())).toEqual(names)
    expect(keys([...ordered.slice(7), ...ordered.slice(0, 7)])).toEqual(names)
  })

  it('are, of those that count the same, in the order of how far they are apart, either way; money in one unit', () => {
    const by = (key: string, difference: number | null, counting = money('万元')) =>
      finding(key, { counting, difference: difference === null ? null : figure(difference) })
    const ordered = [by('d', -30), by('e', 20), by('a', 100_000, money('元')), by('b', 1), by('c', null)]
    expect(keys(ordered)).toEqual(['d', 'e', 'a', 'b', 'c'])
    expect(keys([...ordered].reverse())).toEqual(['d', 'e', 'a', 'b', 'c'])
    const points = [by('a', 1, { kind: 'points' }), by('b', -2, { kind: 'points' })]
    expect(keys(points)).toEqual(['b', 'a'])
  })

  it('are, where nothing else tells, in the order of their keys; of one key as they came', () => {
    expect(keys(['b', 'c', 'a'].map((key) => finding(key)))).toEqual(['a', 'b', 'c'])
    expect(keys(['c', 'b', 'a', 'd'].map((key) => finding(key)))).toEqual(['a', 'b', 'c', 'd'])
    const same = [finding('a', { id: 'I1' }), finding('a', { id: 'I2' })]
    expect(byGravity(same).map(({ id }) => id)).toEqual(['I1', 'I2'])
  })
})
