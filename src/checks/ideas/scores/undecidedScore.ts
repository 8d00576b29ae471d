import { hundred } from '../../../exact/decimal.js'
import { byForm } from '../../../law/ground.js'
import { type ScoreReason, scoreReasons } from '../../../scoring/reasons.js'
import { assessReasons } from '../../../targets/reasons.js'
import type { Target } from '../../../targets/target.js'
import type { Fault } from '../../../words/faults.js'
import type { Idea } from '../../idea.js'
import type { ScoredIndicator } from '../../scoredIndicators.js'
import { isUnfilled, scoringClaims } from './scoringRows.js'

/**
 * What a machine cannot decide and a person can: words that no scale ranks, words that a figure answers, whether “before
 * March” takes in March, scores that the policy is silent on.
 */
const leftToPeople: ReadonlySet<ScoreReason> = /* @__PURE__ */ new Set<ScoreReason>([
  'wordsNotComparable',
  'wordAgainstNumber',
  'unclearBefore',
  'scaleWithoutLevel',
  'noDirection',
  'approximate',
  'pointsUnreadable',
  'policySilent',
  'notPercent',
])

const nothing = /^(?:无|零|没有|未发生|未出现)/u
const everything = /^全/u

const isZero = (value: Target): boolean =>
  (value.kind === 'quantity' && value.value.isZero()) || (value.kind === 'quality' && nothing.test(value.word))

const isFullRate = (value: Target): boolean =>
  value.kind === 'quantity' && value.unit === '%' && value.value.eq(hundred)

/** A zero by another word or unit: 无, 0% of 0起. All by a word: 全覆盖 of 100%. */
const isSaidOtherwise = (target: Target, actual: Target): boolean =>
  (isZero(target) && isZero(actual)) ||
  (isFullRate(target) && actual.kind === 'quality' && everything.test(actual.word))

function faultOf({ row: { target, actual }, scored: { reason } }: ScoredIndicator): Fault | null {
  if (reason === undefined || leftToPeople.has(reason)) return null
  if (!target || !actual || isUnfilled(target) || isUnfilled(actual)) return null
  if (isSaidOtherwise(target.read, actual.read)) return null
  const why = { ...assessReasons, ...scoreReasons }[reason]
  return { kind: 'notComparable', target: target.text, actual: actual.text, why }
}

export const undecidedScore: Idea = {
  kind: 'inspection',
  id: 'E14',
  says: {
    zh: '得分的指标，实际完成值可与指标值比较',
    en: 'The actual of an indicator that scores can be held against its target',
  },
  basis: byForm('得分由实际完成值与指标值比较而来', 'A score comes from holding the actual against the target'),
  severity: 'note',
  claims: (context) => scoringClaims(context, faultOf),
  example: {
    document: {
      kind: 'selfEvaluation',
      indicators: [
        {
          level1: '产出指标',
          level2: '数量指标',
          level3: '培训场次',
          target: '≥10场',
          actual: '100%',
          points: '5',
          score: '5',
        },
      ],
    },
    outcome: 'broken',
  },
}
