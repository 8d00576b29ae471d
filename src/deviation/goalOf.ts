import type { Monitoring } from '../documents/monitoring.js'
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
export const goalOf = ({ indicators, department }: Monitoring): GoalLine => ({
  key: 'goal',
  label: department,
  indicators: indicators.map(({ line, level1, level2, level3, target, periodTarget, actual }) => ({
    key: line ?? [level1, level2, level3].join('/'),
    label: level3,
    target,
    actual,
    ...(periodTarget !== undefined && { periodTarget }),
  })),
})
