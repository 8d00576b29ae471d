import { printPercent } from '../../../exact/print.js'
import { type HalfYearPlan, halfYearPlanOf, shareOfLast } from '../../../facts/halfYearPlan.js'
import type { PrintedValue } from '../../../facts/indicatorRow.js'
import { cellOperand } from '../../../facts/printedCell.js'
import { byPractice } from '../../../law/ground.js'
import { shareOf } from '../../../targets/quantities.js'
import type { Judgement } from '../../../verdicts/judgement.js'
import { alike, judgeRate, rangeOver } from '../../../verdicts/judgeRate.js'
import { clip } from '../../../words/problems.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'

export const reachableHalfYear: Idea = {
  kind: 'inspection',
  id: 'T10',
  says: {
    zh: '半年的预算执行率指标值，是半年计划执行数能够达到的',
    en: 'The half-year target for execution is one that the plan for half a year can reach',
  },
  basis: byPractice(
    '半年计划执行数÷全年预算数；分母若是半年计划数则另当别论，表上未写明，故仅作提示',
    'Planned outturn over the budget of the year; the denominator may be the plan itself, which the form leaves open: a hint only',
  ),
  severity: 'note',
  claims: ({ facts }) => {
    const plan = halfYearPlanOf(facts)
    if (!plan) return []
    return facts.indicators.flatMap((row) => {
      const half = row.level3 === '预算执行率' ? row.value('halfYearTarget') : null
      return half ? planClaims(half, plan) : []
    })
  },
  example: {
    document: {
      kind: 'departmentBudgetTarget',
      funding: [{ code: 'total', label: '资金总额', budget: '5878.82' }],
      expenditure: [
        { code: 'basic', label: '基本支出', halfYearPlannedOutturn: '700', budget: '1922.02' },
        { code: 'project', label: '项目支出', halfYearPlannedOutturn: '1545.2', budget: '3956.8' },
      ],
      indicators: [
        { level1: '过程', level2: '预算执行', level3: '预算执行率', target: '=100%', halfYearTarget: '=100%' },
      ],
    },
    outcome: 'broken',
  },
}

function planClaims(half: PrintedValue, { planned, budget, shares }: HalfYearPlan): readonly Claim[] {
  const stated = shareOf(half.read)
  if (!stated) return []
  const cells = [...planned, budget]
  const figures = alike(cells.map(({ figure }) => figure))
  const judgement = judgeRate(stated, shareOfLast(figures.map(({ value }) => value)), () =>
    rangeOver(figures, shareOfLast),
  )
  return [
    {
      kind: 'judged',
      about: 'halfYear',
      place: half,
      stated: stated.value,
      counting: { kind: 'rate', decimals: 4 },
      operands: cells.map((cell) => cellOperand(cell)),
      formula: `(${planned.map((_, at) => `{${at}}`).join(' + ')}) ÷ {${planned.length}}`,
      judgement: reachable(judgement),
      fault: {
        kind: 'planFallsShort',
        target: clip(half.text),
        planned: printPercent(judgement.computed ?? stated.value, 2),
        shares: shares.map(({ name, share }) => ({ name, share: printPercent(share, 2) })),
      },
    },
  ]
}

/** A plan that does better than the target reaches it. */
const reachable = (judgement: Judgement): Judgement =>
  judgement.outcome === 'broken' && judgement.difference?.isNegative() ? { ...judgement, outcome: 'holds' } : judgement
