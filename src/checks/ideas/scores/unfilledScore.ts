import type { PrintedValue } from '../../../facts/indicatorRow.js'
import { byForm } from '../../../law/ground.js'
import type { Idea } from '../../idea.js'
import { isUnfilled, scoringClaims } from './scoringRows.js'

export const unfilledScore: Idea = {
  kind: 'inspection',
  id: 'E13',
  says: {
    zh: '得分的指标都填有指标值和实际完成值',
    en: 'An indicator that scores has a target and an actual filled in',
  },
  basis: byForm('得分由实际完成值与指标值比较而来', 'A score comes from holding the actual against the target'),
  severity: 'warning',
  claims: (context) =>
    scoringClaims(context, ({ row: { target, actual } }) => {
      if (isDashed(target)) return null
      const column = isUnfilled(target) ? 'target' : isUnfilled(actual) ? 'actual' : null
      return column && { kind: 'scoredBlank', column }
    }),
  example: {
    document: {
      kind: 'selfEvaluation',
      indicators: [
        {
          level1: '产出指标',
          level2: '数量指标',
          level3: '培训场次',
          target: '≥10场',
          actual: '',
          points: '5',
          score: '5',
        },
      ],
    },
    outcome: 'broken',
  },
}

/** A dash or stroke says that there is no target: a row that is scored by its standard. An empty cell says nothing. */
const isDashed = (target: PrintedValue | null): boolean => target?.read.kind === 'blank' && target.text.trim() !== ''
