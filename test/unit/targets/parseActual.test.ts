import { expect, test } from 'vitest'
import { parseActual } from '../../../src/targets/parseActual.js'
import { parseTarget } from '../../../src/targets/parseTarget.js'
import { shown } from './readings.js'

test.each(['达到98%', '满意度达到98%', '各项任务完成率达98%'])(
  '%s asks for at least that in a target and tells it in an actual',
  (printed) => {
    expect(shown(parseTarget(printed))).toBe('>= 98 %')
    expect(shown(parseActual(printed))).toBe('unstated 98 %')
  },
)

test('completed to the full is the figure itself', () => {
  expect(shown(parseActual('已完成100%'))).toBe('unstated 100 %')
})

test('an actual that is printed as a bound stays a bound', () => {
  expect(shown(parseActual('≥90%'))).toBe('>= 90 %')
  expect(shown(parseActual('95%以上'))).toBe('>= 95 %')
})

test('words that deny are marked, words that promise nothing bad are not', () => {
  expect(parseActual('未完成')).toMatchObject({ kind: 'quality', negative: true })
  expect(parseActual('不合规')).toMatchObject({ negative: true })
  expect(parseActual('无违规')).not.toHaveProperty('negative')
})
