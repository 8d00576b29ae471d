import type { Facts } from '../../../facts/facts.js'
import { type Place, wordsOperand } from '../../../facts/printedCell.js'
import { byForm } from '../../../law/ground.js'
import type { Claim } from '../../claim.js'
import type { Context } from '../../context.js'
import type { Idea } from '../../idea.js'
import { allScores } from './allScores.js'
import { isFullScore } from './fullScore.js'

export const admittedShortfall: Idea = {
  kind: 'inspection',
  id: 'R11',
  says: {
    zh: '承认有指标未达标、未达预期的，各项指标不会全得满分',
    en: 'Where the report admits that targets were missed, not every indicator scores in full',
  },
  basis: byForm('所列问题与各项得分在同一份报告中', 'Problems and scores stand in one report'),
  severity: 'note',
  claims: scoreClaims,
  example: {
    document: {
      kind: 'evaluationReport',
      indicators: [{ level1: '产出指标', level3: '重点任务完成率', points: '10', score: '10' }],
      problems: [{ id: '1', text: '个别指标未完全达标' }],
    },
    outcome: 'broken',
  },
}

const shortfall = /未(?:能)?(?:完全|全部)?(?:达标|达到|达成|完成|实现|达预期)/u

/** The problems that tell of a target missed, each with its place. */
const admitted = ({ printed }: Facts): readonly (Place & { readonly id: string; readonly text: string })[] =>
  (printed.problems ?? []).flatMap(({ id, text }, at) => {
    const where = { path: ['problems', at, 'text'], table: 'problems', row: id, column: 'text' }
    return shortfall.test(text) ? [{ id, text, label: { zh: `问题${id}`, en: `problem ${id}` }, where }] : []
  })

function scoreClaims({ facts, scored }: Context): readonly Claim[] {
  const problems = admitted(facts)
  if (problems.length === 0 || scored.length === 0) return []
  return [
    {
      kind: 'found',
      about: 'score',
      place: allScores,
      outcome: scored.every(isFullScore) ? 'broken' : 'holds',
      operands: problems.map((one) => wordsOperand(one, one.text)),
      fault: { kind: 'fullThoughAdmitted', problems: problems.map(({ id }) => id) },
    },
  ]
}
