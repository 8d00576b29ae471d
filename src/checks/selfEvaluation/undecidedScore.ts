import { hundred } from '../../exact/decimal.js'
import { hasFigure, wordsOperand } from '../../facts/printedCell.js'
import type { Sentence } from '../../law/basis.js'
import { everySelfEvaluation as applies } from '../../scoring/applies.js'
import { type ScoreReason, scoreReasons } from '../../scoring/reasons.js'
import { assessReasons } from '../../targets/reasons.js'
import type { Target } from '../../targets/target.js'
import { byForm, says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { foundCase } from '../printed/cellCases.js'
import type { Rule } from '../rule.js'
import type { ScoredRow, SelfEvaluationContext } from './context.js'
import type { SelfEvaluationInspection } from './inspection.js'

const kind = 'inspection'
const unfilled: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'placeholder',
  'operatorWithoutNumber',
  'unitWithoutNumber',
])

/** Is nothing filled in: a blank, or marks where the figure should be? */
const isUnfilled = (value: Target): boolean =>
  value.kind === 'blank' || (value.kind === 'unreadable' && unfilled.has(value.reason))

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

/** A case for each row that scores more than nothing; `why` says what is wrong with it, or null. */
function scoringRows({ rows }: SelfEvaluationContext, rule: Rule, why: (row: ScoredRow) => Sentence | null): Case[] {
  return rows.flatMap((row) => {
    const { score, indicator } = row
    if (!hasFigure(score) || score.figure.value.lte(0)) return []
    const expected = why(row)
    return [
      foundCase(rule, 'score', row.place('score'), {
        outcome: expected ? 'broken' : 'holds',
        stated: score.figure.value,
        counting: score.counting,
        operands: [
          wordsOperand(row.place('actual'), indicator.actual),
          wordsOperand(row.place('target'), indicator.target),
        ],
        ...(expected ? { expected } : {}),
      }),
    ]
  })
}

function whyUnfilled({ target, actual }: ScoredRow): Sentence | null {
  if (isUnfilled(target)) return { zh: '填写指标值，否则不得分', en: 'a target, or no score' }
  return isUnfilled(actual) ? { zh: '填写实际完成值，否则不得分', en: 'an actual, or no score' } : null
}

function whyUndecided({ target, actual, scored: { reason } }: ScoredRow): Sentence | null {
  if (reason === undefined || leftToPeople.has(reason) || isUnfilled(target) || isUnfilled(actual)) return null
  if (isSaidOtherwise(target, actual)) return null
  const words = { ...assessReasons, ...scoreReasons }[reason]
  return {
    zh: `可与指标值比较的实际完成值（${words.zh}）`,
    en: `an actual that can be held against the target (${words.en})`,
  }
}

const row = { level1: '产出指标', level2: '数量指标', level3: '培训场次', points: '5', score: '5' }

export const unfilledScoreRule: SelfEvaluationInspection = {
  kind,
  id: 'E13',
  says: /* @__PURE__ */ says(
    '得分的指标都填有指标值和实际完成值',
    'An indicator that scores has a target and an actual filled in',
  ),
  basis: /* @__PURE__ */ byForm(
    '得分由实际完成值与指标值比较而来',
    'A score comes from holding the actual against the target',
  ),
  severity: 'warning',
  applies,
  inspect: (context, rule) => scoringRows(context, rule, whyUnfilled),
  example: { document: { indicators: [{ ...row, target: '≥10场', actual: '' }] }, outcome: 'broken' },
}

export const undecidedScoreRule: SelfEvaluationInspection = {
  kind,
  id: 'E14',
  says: /* @__PURE__ */ says(
    '得分的指标，实际完成值可与指标值比较',
    'The actual of an indicator that scores can be held against its target',
  ),
  basis: /* @__PURE__ */ byForm(
    '得分由实际完成值与指标值比较而来',
    'A score comes from holding the actual against the target',
  ),
  severity: 'note',
  applies,
  inspect: (context, rule) => scoringRows(context, rule, whyUndecided),
  example: { document: { indicators: [{ ...row, target: '≥10场', actual: '100%' }] }, outcome: 'broken' },
}
