import { describe, expect, it } from 'vitest'
import { gatherCauses } from '../../../src/checks/gatherCauses.js'
import { Decimal } from '../../../src/exact/decimal.js'
import type { Finding } from '../../../src/verdicts/finding.js'

/** A sum that is off by five, of a cell and others. */
const off = (key: string, ...parts: readonly string[]): Finding =>
  ({
    ...{ id: 'I1', key, severity: 'error', outcome: 'broken', related: [], label: { zh: key, en: key } },
    fault: { kind: 'sum' },
    counting: { kind: 'money', unit: '万元', decimals: 2 },
    stated: new Decimal(10),
    difference: new Decimal(5),
    where: { path: ['tables', 'income', 'rows', key] },
    operands: parts.map((part) => ({ where: { path: ['cell', part] }, value: new Decimal(1) })),
  }) as unknown as Finding

const told = (...findings: readonly Finding[]) => gatherCauses(findings).map(({ key, related }) => [key, ...related])

describe('findings that are off by the same', () => {
  it('are one where all rest on one cell', () => {
    expect(told(off('a', 'x'), off('b', 'x'), off('c', 'x'))).toEqual([['a', 'b', 'c']])
  })

  it('are as many as there are cells, where each hangs on another by a third alone', () => {
    expect(told(off('a', 'x', 'y'), off('b', 'x', 'z'), off('c', 'y'), off('d', 'z'))).toEqual([
      ['a', 'b'],
      ['c'],
      ['d'],
    ])
  })

  it('are told in the time that there are of them', () => {
    const chain = Array.from({ length: 20_000 }, (_, at) => off(`f${at}`, `c${at}`, `c${at + 1}`))
    expect(told(...chain).flat()).toHaveLength(20_000)
  }, 10_000)
})
