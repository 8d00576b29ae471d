import { expect, test } from 'vitest'
import { bothComparators, type Comparator, mirror } from '../../../src/targets/comparators.js'

test.each([
  ['>=', '>=', '>='],
  ['=', '=', '='],
  ['<', 'unstated', '<'],
  ['unstated', '<', '<'],
  ['unstated', 'unstated', 'unstated'],
  ['>', '>=', '>'],
  ['>=', '>', '>'],
  ['<', '<=', '<'],
  ['<=', '<', '<'],
  ['<', '>', null],
  ['>=', '<=', null],
  ['=', '>=', null],
] as const satisfies readonly (readonly [Comparator, Comparator, Comparator | null])[])(
  '%s and %s on one figure are %s',
  (one, other, both) => expect(bothComparators(one, other)).toBe(both),
)

test('an operator behind its figure is read from the other side', () => {
  expect((['>=', '<=', '>', '<', '=', 'unstated'] as const).map(mirror)).toEqual([
    '<=',
    '>=',
    '<',
    '>',
    '=',
    'unstated',
  ])
})
