import { clip } from '../../words/problems.js'
import { says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { foundCase } from '../printed/cellCases.js'
import { byPractice } from '../printed/ground.js'
import type { Rule } from '../rule.js'
import { grouped } from './grouped.js'
import { everyTarget as applies, type TargetInspection } from './inspection.js'
import { lettersOf } from './plainText.js'
import { nameOperand, type ReadIndicator, type Reading, readingAt, readingOperand } from './reading.js'

export const sameIndicatorRule: TargetInspection = {
  kind: 'inspection',
  id: 'T22',
  says: /* @__PURE__ */ says('同一指标只列一次', 'An indicator is listed once'),
  basis: /* @__PURE__ */ byPractice(
    '名称相同，或所指是同一事项的指标，重复计入考核',
    'Indicators of one name, or of one thing, count twice',
  ),
  severity: 'note',
  applies,
  inspect: ({ indicators }, rule) => {
    const byName = grouped(indicators, ({ name }) => lettersOf(name))
    const repeated = new Set(byName.filter((group) => group.length > 1).flat())
    const rest = indicators.filter(({ indicator }) => indicator.subject !== undefined)
    const bySubject = grouped(rest, ({ indicator }) => indicator.subject as string)
    const different = bySubject.filter((group) => group.length > 1 && !group.every((one) => repeated.has(one)))
    return [...byName, ...different].map((group) => onceCase(rule, group))
  },
  example: {
    document: {
      kind: 'departmentTarget',
      indicators: [
        { level1: '产出指标', level2: '数量指标', level3: '培训人次', target: '≥80人次' },
        { level1: '产出指标', level2: '质量指标', level3: '培训人次', target: '≥90人次' },
      ],
    },
    outcome: 'broken',
  },
}

const targetOf = (indicator: ReadIndicator): Reading => readingAt(indicator, 'annual') as Reading

function onceCase(rule: Rule, group: readonly [ReadIndicator, ...ReadIndicator[]]): Case {
  const [first, ...others] = group
  const named = others
    .map(({ name, indicator }) => (name === first.name ? `${clip(indicator.level2)}「${name}」` : `「${name}」`))
    .join('、')
  return foundCase(rule, 'indicators', targetOf(first), {
    outcome: others.length === 0 ? 'holds' : 'broken',
    operands: others.flatMap((other) => [readingOperand(targetOf(other)), nameOperand(targetOf(other))]),
    expected: {
      zh: `只列一次；又见于${named}`,
      en: `listed once; also stands as ${named}`,
    },
  })
}
