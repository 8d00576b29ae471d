import { measureOf } from '../../targets/measure.js'
import { says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { foundCase } from '../printed/cellCases.js'
import { byPractice } from '../printed/ground.js'
import type { Rule } from '../rule.js'
import { grouped } from './grouped.js'
import { everyTarget as applies, type TargetInspection } from './inspection.js'
import { lettersOf, plainText } from './plainText.js'
import { nameOperand, type ReadIndicator, type Reading, readingAt, readingOperand } from './reading.js'

export const sameIndicatorRule: TargetInspection = {
  kind: 'inspection',
  id: 'T22',
  says: /* @__PURE__ */ says('同一组内同一指标只列一次', 'An indicator is listed once in its group'),
  basis: /* @__PURE__ */ byPractice(
    '同一组内名称、计量单位相同的指标，重复计入考核',
    'Indicators of one name and one unit in one group count twice',
  ),
  severity: 'note',
  applies,
  inspect: ({ indicators }, rule) => grouped(indicators, identityOf).map((group) => onceCase(rule, group)),
  example: {
    document: {
      kind: 'departmentTarget',
      indicators: [
        { level1: '产出指标', level2: '数量指标', level3: '培训人次', target: '≥80人次' },
        { level1: '产出指标', level2: '数量指标', level3: '培训人次', target: '≥90人次' },
      ],
    },
    outcome: 'broken',
  },
}

const targetOf = (indicator: ReadIndicator): Reading => readingAt(indicator, 'annual') as Reading

/** Group, name, and what the target measures: 10 sets and 5 machines bought are two things. */
function identityOf(one: ReadIndicator): string {
  const { level1, level2, keyWork = '', level3 } = one.indicator
  const { target } = targetOf(one)
  const measure = target.kind === 'quantity' && target.unit !== null ? measureOf(target.unit).dimension : target.kind
  const words = target.kind === 'quality' ? plainText(target.word) : ''
  return [level1, level2, keyWork, level3].map(lettersOf).concat(measure, words).join('/')
}

function onceCase(rule: Rule, group: readonly [ReadIndicator, ...ReadIndicator[]]): Case {
  const [first, ...others] = group
  const readings = others.map(targetOf)
  const isBroken = others.length > 0 && lettersOf(first.indicator.level3) !== ''
  return foundCase(rule, 'indicators', targetOf(first), {
    outcome: isBroken ? 'broken' : 'holds',
    operands: readings.flatMap((other) => [readingOperand(other), nameOperand(other)]),
    expected: {
      zh: `只列一次，或写明区别；另有${others.length}行，指标值为${readings.map(({ text }) => `“${text}”`).join('、')}`,
      en: `listed once, or told apart; ${others.length} more: ${readings.map(({ text }) => `“${text}”`).join(', ')}`,
    },
  })
}
