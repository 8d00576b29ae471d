import { byForm } from '../../../law/ground.js'
import type { FrameworkLevel } from '../../../scoring/framework.js'
import type { FrameworkFormKind } from '../../../scoring/frameworkForm.js'
import { levelByLabel } from '../../../scoring/levelByLabel.js'
import { groupsOn, levelsOn } from '../../../scoring/printedOn.js'
import type { Claim } from '../../claim.js'
import type { Context } from '../../context.js'
import type { Idea } from '../../idea.js'

export const frameworkGroups: Idea = {
  kind: 'inspection',
  id: 'T63',
  says: {
    zh: '评分体系所印的二级指标，表上都有；与本单位无关的可以不设，故仅作提示',
    en: 'Every level-2 group that the framework prints is on the form; those that do not concern the unit may be left out: a hint only',
  },
  basis: byForm('所指定的评分体系', 'The framework that was given'),
  needsAll: ['indicators'],
  severity: 'note',
  under: 'framework',
  claims: (context) => {
    const { framework } = context
    if (!framework) return []
    const kind = context.facts.kind as FrameworkFormKind
    return levelsOn(framework, kind).flatMap((level) => groupsClaims(context, level, kind))
  },
  example: {
    document: {
      kind: 'projectTarget',
      indicators: [{ level1: '产出指标', level2: '数量指标', level3: '培训场次', target: '≥10场' }],
    },
    framework: 'hunanTargets2021',
    outcome: 'broken',
  },
}

/** The groups of a level that no row bears; a level that is not there at all is another rule's. */
function groupsClaims({ facts }: Context, level: FrameworkLevel, kind: FrameworkFormKind): readonly Claim[] {
  const rows = (facts.printed.indicators ?? []).filter(({ level1 }) => levelByLabel([level], level1) !== null)
  const groups = groupsOn(level, kind)
  if (rows.length === 0 || groups === null) return []
  const missing = groups.filter((group) => rows.every(({ level2 }) => levelByLabel([group], level2 ?? '') === null))
  const { zh, en } = level
  return [
    {
      kind: 'found',
      about: 'level2',
      place: {
        label: { zh: `「${zh}」`, en },
        where: { path: ['indicators'], table: 'indicators', row: zh, column: 'level2' },
      },
      outcome: missing.length === 0 ? 'holds' : 'broken',
      fault: { kind: 'groupsLeftOut', groups: missing.map((group) => ({ zh: group.zh, en: group.en })) },
    },
  ]
}
