import { describe, expect, test } from 'vitest'
import { parseActual } from '../../../src/targets/parseActual.js'
import { parseTarget } from '../../../src/targets/parseTarget.js'
import type { Target } from '../../../src/targets/target.js'
import indicators from '../../golden/indicator-notations.json' with { type: 'json' }
import notations from '../../golden/notations.json' with { type: 'json' }

/** The reading with figures as text, and only with the keys that the golden file states. */
function statedKeys(read: Target, expected: object): object {
  const plain: Record<string, unknown> = { ...read }
  const asText = (value: unknown): unknown => (typeof value === 'object' && value !== null ? String(value) : value)
  return Object.fromEntries(
    Object.keys(expected).map((key) => [
      key,
      key === 'parts' && read.kind === 'compound'
        ? read.parts.map((part) => (part.kind === 'quantity' ? { value: part.value.toFixed(), unit: part.unit } : part))
        : asText(plain[key]),
    ]),
  )
}

describe('real notations read exactly as given', () => {
  test.each(notations.map((row) => [row.as, row.printed, row] as const))('%s %s', (as, printed, row) => {
    const { printed: _, as: __, ...expected } = row
    expect(statedKeys(as === 'target' ? parseTarget(printed) : parseActual(printed), expected)).toEqual(expected)
  })

  test('there are some of targets and some of actuals', () => {
    expect(new Set(notations.map(({ as }) => as))).toEqual(new Set(['target', 'actual']))
  })
})

describe('every indicator of the four published documents reads as the paper means it', () => {
  test.each(indicators.map((row) => [row.document, row.indicator, row.column, row] as const))(
    '%s %s: %s',
    (_, __, column, row) => {
      const read = column === 'actual' ? parseActual(row.printed) : parseTarget(row.printed)
      expect(statedKeys(read, row.reads)).toEqual(row.reads)
    },
  )

  test('targets and actuals are among them', () => {
    expect(indicators.map(({ column }) => column)).toEqual(expect.arrayContaining(['target', 'actual']))
  })
})
