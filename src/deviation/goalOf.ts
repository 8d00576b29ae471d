import type { Monitoring } from '../documents/monitoring.js'
import { factsOf } from '../facts/facts.js'
import type { GoalLine } from './goalProgress.js'

/**
 * The indicators that a monitoring form watches, as a goal of `monitorProgress`. The form does not say which indicator
 * belongs to which goal, so that all of them make one.
 *
 * @example
 * const form = Monitoring.parse(json)
 * const midYear = { lines: linesOf(form, 'expenditureLine'), goals: [goalOf(form)] }
 * monitorProgress(midYear, { unit: form.unit, cutOff: '2024-06-30' }).goals.map(({ light }) => light) // => ['red']
 */
export const goalOf = (form: Monitoring): GoalLine => ({
  key: 'goal',
  label: form.department,
  indicators: factsOf(form).indicators.map((row) => ({
    key: row.text('line') ?? row.name,
    label: row.printed.level3,
    level1: row.level1,
    level2: row.level2,
    target: row.words('target'),
    actual: row.words('actual'),
    ...(row.text('periodTarget') !== undefined && { periodTarget: row.words('periodTarget') }),
  })),
})
