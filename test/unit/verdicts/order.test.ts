import { describe, expect, it } from 'vitest'
import { bySeverity, severities } from '../../../src/verdicts/severities.js'
import { type Suspicion, type SuspicionGroup, saysMore } from '../../../src/verdicts/suspicion.js'

describe('findings in order', () => {
  it('the gravest come first, and within one severity they stay as they stand', () => {
    const things = (['note', 'error', 'warning', 'error', 'note'] as const).map((severity, at) => ({ severity, at }))
    expect(bySeverity(things).map(({ at }) => at)).toEqual([1, 3, 2, 0, 4])
    expect(severities).toEqual(['error', 'warning', 'note'])
  })
})

describe('a group of suspicions says more than its findings', () => {
  const cells: Suspicion = { kind: 'cells', cells: [] }
  const group = (broken: readonly string[], findings: readonly string[], first?: Suspicion): SuspicionGroup => ({
    broken,
    findings,
    suspicions: first ? [first] : [],
  })

  it('where it hangs several together, or tells more than a cell', () => {
    expect(saysMore(group(['a', 'b'], ['x'], cells))).toBe(true)
    expect(saysMore(group(['a'], ['x', 'y'], cells))).toBe(true)
    expect(saysMore(group(['a'], ['x'], { kind: 'rowsShifted', cells: [] }))).toBe(true)
  })

  it('and not where one cell has one finding, or nothing is suspected', () => {
    expect(saysMore(group(['a'], ['x'], cells))).toBe(false)
    expect(saysMore(group(['a', 'b'], ['x', 'y']))).toBe(false)
  })
})
