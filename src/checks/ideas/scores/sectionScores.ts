import { byForm } from '../../../law/ground.js'
import type { Idea } from '../../idea.js'
import { sectionSums } from './sectionSums.js'

const row = { level1: '产出指标', level2: '数量指标', target: '≥1场', actual: '1场' }

export const sectionScores: Idea = {
  kind: 'inspection',
  id: 'E5',
  says: {
    zh: '一级、二级指标的得分等于其下各行得分之和',
    en: 'The score of a level is those of its rows added up',
  },
  basis: byForm('小计得分即其下各行得分之和', 'A subtotal of scores is the sum of its rows'),
  severity: 'error',
  claims: ({ facts }) => sectionSums(facts, 'score'),
  example: {
    document: {
      kind: 'selfEvaluation',
      sections: [{ level1: '产出指标', points: '40', score: '40' }],
      indicators: [
        { ...row, level3: '甲', points: '30', score: '30' },
        { ...row, level3: '乙', points: '10', score: '9' },
      ],
    },
    outcome: 'broken',
  },
}
