import { assessRow, reasonOf } from '../../../facts/assessedRow.js'
import type { Facts } from '../../../facts/facts.js'
import type { IndicatorRow } from '../../../facts/indicatorRow.js'
import { wordsOperand } from '../../../facts/printedCell.js'
import { likelihoodOf, watchOf } from '../../../facts/watch.js'
import { watchedGoalsOf } from '../../../facts/watchedGoal.js'
import { byForm } from '../../../law/ground.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'

export const likelihood: Idea = {
  kind: 'inspection',
  id: 'M4',
  says: {
    zh: '完成可能性与预计相符：预计达不到指标值的不称能完成，预计达到的不称不可能，有指标不可能完成的目标不称确定能',
    en: 'The likelihood fits what is expected: of what the forecast misses it is not said that it will be met, of what it meets not that it cannot be, of a goal with an impossible indicator not that it is certain',
  },
  basis: byForm(
    '全年预计完成值、完成可能性各列一栏，目标和指标列在同一表中',
    'Forecast and likelihood stand side by side, goals and indicators in one form',
  ),
  severity: 'warning',
  claims: ({ facts }) => [...facts.indicators.flatMap((row) => indicatorClaim(row, facts.year)), ...goalClaim(facts)],
  example: {
    document: {
      kind: 'monitoring',
      indicators: [
        {
          level1: '履职',
          level2: '提供服务',
          level3: '受理数',
          target: '≥800宗',
          actual: '268宗',
          forecast: '620宗',
          likelihood: '确定能',
        },
      ],
    },
    outcome: 'broken',
  },
}

function indicatorClaim(row: IndicatorRow, year: number): readonly Claim[] {
  const [target, forecast] = [row.target, row.value('forecast')]
  const { likelihood: text } = watchOf(row)
  const read = likelihoodOf(text)
  if (!target || !forecast || !read) return []
  const about = { kind: 'found', about: 'likelihood', place: row.place('likelihood') } as const
  const assessment = assessRow(row, 'target', { value: 'forecast', year })
  if (assessment.outcome === 'undeterminable')
    return [{ ...about, outcome: 'insufficientData', reason: reasonOf(assessment) }]
  const isMet = assessment.outcome === 'met'
  return [
    {
      ...about,
      outcome: isMet === (read !== 'impossible') ? 'holds' : 'broken',
      operands: [target, forecast].map((value) => wordsOperand(value, value.text)),
      fault: {
        kind: isMet ? 'impossibleThoughMet' : 'likelyThoughMissed',
        target: target.text,
        forecast: forecast.text,
        likelihood: text,
      },
    },
  ]
}

/** Only of a form with one goal: with several nothing says which indicators are whose. */
function goalClaim(facts: Facts): readonly Claim[] {
  const [goal, ...others] = watchedGoalsOf(facts)
  if (!goal || others.length > 0 || likelihoodOf(goal.likelihood) !== 'certain') return []
  const lost = facts.indicators.filter((row) => likelihoodOf(watchOf(row).likelihood) === 'impossible')
  return [
    {
      kind: 'found',
      about: 'likelihood',
      place: goal.place('likelihood'),
      outcome: lost.length === 0 ? 'holds' : 'broken',
      operands: lost.map((row) => wordsOperand(row.place('likelihood'), watchOf(row).likelihood)),
      fault: { kind: 'certainThoughLost', likelihood: goal.likelihood, indicators: lost.map(({ shown }) => shown) },
    },
  ]
}
