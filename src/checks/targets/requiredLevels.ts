import type { Place } from '../../facts/printedCell.js'
import type { FrameworkLevel } from '../../scoring/framework.js'
import { levelByLabel } from '../../scoring/levelByLabel.js'
import { levelsOn } from '../../scoring/printedOn.js'
import type { Term } from '../../terms/term.js'
import { byForm, says } from '../accounts/ground.js'
import { foundCase } from '../printed/cellCases.js'
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

export const requiredLevelsRule: TargetInspection = {
  kind,
  id: 'T62',
  under,
  says: /* @__PURE__ */ says(
    '评分体系所印的一级指标，表上都有',
    'Every level-1 group that the framework prints is on the form',
  ),
  basis,
  severity: 'warning',
  applies,
  inspect: (context, rule) =>
    levelsOf(context).map((level) =>
      foundCase(rule, 'level1', placeOf(level, 'level1'), {
        outcome: rowsUnder(context, level).length > 0 ? 'holds' : 'broken',
        expected: { zh: `至少列一项${level.zh}`, en: `at least one indicator of ${level.en}` },
      }),
    ),
  example: {
    document: {
      kind: 'projectTarget',
      indicators: [{ level1: '产出指标', level2: '数量指标', level3: '培训场次', target: '≥10场' }],
    },
    framework: 'hunanTargets2021',
    outcome: 'broken',
  },
}
