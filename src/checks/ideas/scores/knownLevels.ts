import { wordsOperand } from '../../../facts/printedCell.js'
import { byForm } from '../../../law/ground.js'
import type { Claim } from '../../claim.js'
import type { Context } from '../../context.js'
import type { Idea } from '../../idea.js'

export const knownLevels: Idea = {
  kind: 'inspection',
  id: 'E33',
  under: 'framework',
  says: { zh: '每行的一级指标都在评分体系之中', en: 'The level of every row is one that the framework has' },
  basis: byForm('所指定的评分体系', 'The framework that was given'),
  severity: 'warning',
  claims: levelClaims,
  example: {
    document: {
      kind: 'selfEvaluation',
      indicators: [{ level1: '履职指标', level2: '数量指标', level3: '场次', target: '≥10场', actual: '10场' }],
    },
    framework: 'projectSelfEvaluation2020',
    outcome: 'broken',
  },
}

function levelClaims({ scored, measures: { levels } }: Context): readonly Claim[] {
  if (levels.length === 0) return []
  const known = { zh: levels.map(({ zh }) => zh), en: levels.map(({ en }) => en) }
  return scored.map(({ row, level }) => ({
    kind: 'found',
    about: 'level',
    place: row.place('level1'),
    outcome: level ? 'holds' : 'broken',
    operands: [wordsOperand(row.place('level1'), row.printed.level1)],
    fault: { kind: 'unknownLevel', level: row.level1, known },
  }))
}
