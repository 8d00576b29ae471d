import { rowDoubts } from '../../../facts/marks/rowDoubts.js'
import type { Place } from '../../../facts/printedCell.js'
import { byForm } from '../../../law/ground.js'
import type { FrameworkLevel } from '../../../scoring/framework.js'
import { levelByLabel } from '../../../scoring/levelByLabel.js'
import type { Claim } from '../../claim.js'
import type { Context } from '../../context.js'
import type { Idea } from '../../idea.js'

/** A level whose points go elsewhere when it is absent may be absent; one that is printed without an indicator is E28's. */
export const requiredLevels: Idea = {
  kind: 'inspection',
  id: 'E29',
  under: 'framework',
  says: {
    zh: '评分体系要求的一级指标，表上都有',
    en: 'Every level that the framework asks for is on the form',
  },
  basis: byForm('所指定的评分体系', 'The framework that was given'),
  needsAll: ['indicators'],
  severity: 'warning',
  claims: levelClaims,
  example: {
    document: {
      kind: 'selfEvaluation',
      indicators: [{ level1: '产出指标', level2: '数量指标', level3: '场次', target: '≥10场', actual: '10场' }],
    },
    framework: 'projectSelfEvaluation2020',
    outcome: 'broken',
  },
}

function levelClaims({ facts, measures }: Context): readonly Claim[] {
  const also = rowDoubts(facts, ['level1'])
  const isThere = (level: FrameworkLevel): boolean =>
    (facts.printed.indicators ?? []).some(({ level1 }) => levelByLabel([level], level1) !== null)
  return measures.levels
    .filter(({ whenAbsent }) => whenAbsent === undefined)
    .map((level) => ({
      kind: 'found',
      about: 'level',
      place: placeOf(level),
      outcome: isThere(level) ? 'holds' : 'broken',
      also,
      fault: { kind: 'levelMissing', level: { zh: level.zh, en: level.en } },
    }))
}

const placeOf = ({ zh, en }: FrameworkLevel): Place => ({
  label: { zh: `「${zh}」`, en },
  where: { path: ['indicators'], table: 'indicators', row: zh },
})
