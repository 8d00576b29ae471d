import { byForm } from '../../../law/ground.js'
import type { Idea } from '../../idea.js'
import { sectionSums } from './sectionSums.js'

const row = { level1: '产出指标', level2: '数量指标', target: '≥1场', actual: '1场' }

export const sectionPoints: Idea = {
  kind: 'inspection',
  id: 'E1',
  says: {
    zh: '一级、二级指标的分值等于其下各行分值之和',
    en: 'The points of a level are those of its rows added up',
  },
  basis: byForm('“产出指标（50分）”即其下各行共50分', '“Output (50 points)” is 50 points over its rows'),
  severity: 'error',
  claims: ({ facts }) => sectionSums(facts, 'points'),
  example: {
    document: {
      kind: 'selfEvaluation',
      sections: [{ level1: '产出指标', points: '50' }],
      indicators: [
        { ...row, level3: '甲', points: '30', score: '30' },
        { ...row, level3: '乙', points: '10', score: '10' },
      ],
    },
    outcome: 'broken',
  },
}
