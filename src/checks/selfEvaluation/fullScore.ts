import type { Standing } from '../../facts/standing.js'
import { everySelfEvaluation as applies } from '../../scoring/applies.js'
import type { ScoreReason } from '../../scoring/reasons.js'
import type { Reason } from '../../verdicts/outcome.js'
import { byForm, says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { foundCase } from '../printed/cellCases.js'
import { cellOperand, hasFigure, wordsOperand } from '../printed/printedCell.js'
import type { Rule } from '../rule.js'
import type { ScoredRow, SelfEvaluationContext } from './context.js'
import { byMeasures } from './ground.js'
import type { SelfEvaluationInspection } from './inspection.js'

const kind = 'inspection'

/** Why nothing can be told, as the ledger says it. */
const reasonOf = (reason: ScoreReason): Reason =>
  reason === 'noDirection' ? 'missing' : reason.endsWith('Blank') ? 'blank' : 'unreadable'

/** Rows with full score whose target is of this standing. A policy that gives full points for less is followed. */
function fullScores({ rows }: SelfEvaluationContext, rule: Rule, standing: Standing): Case[] {
  return rows.flatMap((row) => {
    const { points, score } = row
    if (row.standing !== standing || !hasFigure(points) || !hasFigure(score)) return []
    if (points.figure.value.lte(0) || score.figure.value.lt(points.figure.value)) return []
    return [fullScore(rule, row)]
  })
}

function fullScore(rule: Rule, row: ScoredRow): Case {
  const { target, actual } = row.indicator
  const { assessment, reason, high, highExcluded, points } = row.scored
  const isAllowed = assessment.outcome === 'met' || (high.gte(points) && !highExcluded)
  const isOpen = reason !== undefined
  return foundCase(rule, 'score', row.place('score'), {
    outcome: isOpen ? 'insufficientData' : isAllowed ? 'holds' : 'broken',
    ...(isOpen ? { reason: reasonOf(reason) } : {}),
    stated: hasFigure(row.score) ? row.score.figure.value : null,
    counting: row.score.counting,
    operands: [
      wordsOperand(row.place('actual'), actual),
      wordsOperand(row.place('target'), target),
      cellOperand(row.points),
    ],
    expected: {
      zh: `低于分值，因实际完成值${actual}未达到指标值${target}`,
      en: `less than its points, since ${actual} does not reach ${target}`,
    },
  })
}

const row = { level1: '投入管理指标', level2: '预算管理', level3: '政府采购执行率', points: '2', score: '2' }

export const fullScoreRule: SelfEvaluationInspection = {
  kind,
  id: 'E10',
  says: /* @__PURE__ */ says(
    '得满分的指标，实际完成值达到所印比较符号要求的指标值',
    'An indicator with full score meets its target, as its printed operator asks',
  ),
  basis: /* @__PURE__ */ byForm(
    '指标值和实际完成值同列一行，未达到而得满分自相矛盾',
    'Target and actual stand in one row: full score for a missed target contradicts it',
  ),
  severity: 'error',
  applies,
  inspect: (context, rule) => fullScores(context, rule, 'printed'),
  example: { document: { indicators: [{ ...row, target: '≥95%', actual: '80%' }] }, outcome: 'broken' },
}

export const readFullScoreRule: SelfEvaluationInspection = {
  kind,
  id: 'E11',
  under: 'policy',
  says: /* @__PURE__ */ says(
    '得满分的指标，实际完成值达到未印比较符号的数值或定性的指标值',
    'An indicator with full score meets its target, where that is a bare figure or a word',
  ),
  basis: /* @__PURE__ */ byMeasures(
    '完成指标值的得满分，未完成的按比例得分；未印比较符号的数值按应达到理解，定性指标按等级排序',
    'Full points when reached, else in proportion; a bare figure is read as to be reached, words as they rank',
  ),
  severity: 'warning',
  applies,
  inspect: (context, rule) => fullScores(context, rule, 'read'),
  example: { document: { indicators: [{ ...row, target: '100%', actual: '80%' }] }, outcome: 'broken' },
}
