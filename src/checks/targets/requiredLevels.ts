import type { Place } from '../../facts/printedCell.js'
import type { FrameworkLevel } from '../../scoring/framework.js'
import { levelByLabel } from '../../scoring/levelByLabel.js'
import { groupsOn, levelsOn } from '../../scoring/printedOn.js'
import type { Term } from '../../terms/term.js'
import { byForm, says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { foundCase } from '../printed/cellCases.js'
import type { Rule } from '../rule.js'
import type { TargetContext } from './context.js'
import type { Indicator } from './form.js'
import { everyTarget as applies, type TargetInspection } from './inspection.js'

const kind = 'inspection'
const under = 'framework'
const basis = /* @__PURE__ */ byForm('所指定的评分体系', 'The framework that was given')

const rowsUnder = ({ document }: TargetContext, level: FrameworkLevel): readonly Indicator[] =>
  document.indicators.filter(({ level1 }) => levelByLabel([level], level1) !== null)

const placeOf = ({ zh, en }: Term, column: 'level1' | 'level2'): Place => ({
  label: { zh: `「${zh}」`, en },
  where: { path: ['indicators'], table: 'indicators', row: zh, column },
})

const levelsOf = ({ document, framework }: TargetContext): readonly FrameworkLevel[] =>
  framework ? levelsOn(framework, document.kind) : []

/** The groups of a level that no row bears; a level that is not there at all is another rule's. */
function groupsCase(context: TargetContext, rule: Rule, level: FrameworkLevel): Case[] {
  const rows = rowsUnder(context, level)
  const groups = groupsOn(level, context.document.kind)
  if (rows.length === 0 || groups === null) return []
  const missing = groups.filter((group) => rows.every(({ level2 }) => levelByLabel([group], level2) === null))
  return [
    foundCase(rule, 'level2', placeOf(level, 'level2'), {
      outcome: missing.length === 0 ? 'holds' : 'broken',
      expected: {
        zh: `还有${missing.map(({ zh }) => zh).join('、')}`,
        en: `also ${missing.map(({ en }) => en).join(', ')}`,
      },
    }),
  ]
}

export const requiredGroupsRule: TargetInspection = {
  kind,
  id: 'T63',
  under,
  says: /* @__PURE__ */ says(
    '评分体系所印的二级指标，表上都有；与本单位无关的可以不设，故仅作提示',
    'Every level-2 group that the framework prints is on the form; those that do not concern the unit may be left out: a hint only',
  ),
  basis,
  severity: 'note',
  applies,
  inspect: (context, rule) => levelsOf(context).flatMap((level) => groupsCase(context, rule, level)),
  example: {
    document: {
      kind: 'projectTarget',
      indicators: [{ level1: '产出指标', level2: '数量指标', level3: '培训场次', target: '≥10场' }],
    },
    framework: 'hunanTargets2021',
    outcome: 'broken',
  },
}
