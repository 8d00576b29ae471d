import { describe, expect, it } from 'vitest'
import { ratesToldOnce } from '../../../src/checks/ratesToldOnce.js'
import type { Finding } from '../../../src/verdicts/finding.js'
import { at, finding, operandAt } from './madeFinding.js'

const rate = { kind: 'rate', decimals: 4 } as const
const places = (...paths: readonly string[]) => paths.map((path) => operandAt(path))

/** Two documents that state other rates, and that neither is the right one. */
const copies = (more: Partial<Finding> = {}): Finding =>
  finding('copies', {
    ...{
      fault: { kind: 'copies' },
      counting: rate,
      severity: 'warning',
      where: at('rates/1'),
      operands: places('rates/2'),
    },
    ...more,
  })
const apart = (more: Partial<Finding> = {}): Finding =>
  finding('apart', {
    ...{ fault: { kind: 'ratesApart' }, counting: rate, severity: 'note', where: at('rates/2') },
    ...{ operands: places('rates/1', 'part', 'whole'), related: ['other', 'copies'] },
    ...more,
  })
const other = finding('other')
const told = (...findings: readonly Finding[]) =>
  ratesToldOnce(findings).map(({ key, severity, related }) => [key, severity, ...related])

describe('rates that differ, none of which is right', () => {
  it('are told once, with what they should be, as gravely as that they differ', () => {
    expect(told(other, copies(), apart())).toEqual([
      ['other', 'error'],
      ['apart', 'warning', 'copies', 'other'],
    ])
    expect(told(apart(), other, copies())).toEqual([
      ['apart', 'warning', 'copies', 'other'],
      ['other', 'error'],
    ])
  })

  it.each([
    ['copies of money', copies({ counting: { kind: 'points' } })],
    ['no copies', copies({ fault: { kind: 'sum' } })],
    ['rates of which one stands elsewhere', copies({ operands: places('rates/2', 'rates/3') })],
    ['rates that stand elsewhere', copies({ where: at('rates/9') })],
    ['rates of another document', copies({ where: { ...at('rates/1'), document: '甲' } })],
    ['rates of a place that is written alike', copies({ where: at('ra/tes1') })],
  ])('are not %s', (_, one) => {
    const findings = [one, apart(), other]
    expect(ratesToldOnce(findings)).toBe(findings)
  })

  it('are told as they are, where nothing says what they should be', () => {
    const findings = [copies(), finding('sum', { where: at('rates/2'), operands: places('rates/1') })]
    expect(ratesToldOnce(findings)).toBe(findings)
  })
})
