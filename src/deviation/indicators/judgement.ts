import type { MoneyUnit } from '../../exact/unit.js'
import type { ScoreLine } from '../../scoring/evaluation/evaluation.js'
import { type CostEffect, costEffect } from './cost.js'
import type { Distance } from './distance.js'
import { type DistanceContext, distanceOf } from './distanceOf.js'
import { dueLater } from './dueLater.js'
import type { DeviationRow } from './form.js'
import { type MoneyDeviation, moneyDeviation } from './moneyDeviation.js'
import { effectOfParts, type PartDeviation, partDeviations } from './partDeviations.js'
import { type DeviationEffect, effectOf, isMet, type Standing, standingOf } from './standing.js'

/** What is to be said of one actual beside one target. */
export interface DeviationJudgement extends Distance, Standing, MoneyDeviation {
  readonly target: string
  readonly actual: string
  /** One for each figure of a target of several. */
  readonly parts: readonly PartDeviation[]
  readonly effect: DeviationEffect | null
  readonly cost: CostEffect | null
}

/** By what a scored line is judged. */
export interface JudgementContext extends DistanceContext {
  /** The unit of all money. */
  readonly unit: MoneyUnit
}

/** How far, how well and at what cost: the deviation of a row that a policy has scored. */
export function judgementOf(row: DeviationRow, line: ScoreLine, context: JudgementContext): DeviationJudgement {
  const { target, actual, assessment } = line
  const [asked, told] = [row.row.read(row.column), row.row.read('actual')]
  const distance = distanceOf(asked, told, assessment, context)
  const parts = partDeviations(asked, told, assessment, context.year)
  const isOpen = row.isDueLater && dueLater(asked, assessment)
  return {
    target,
    actual,
    ...distance,
    parts,
    ...(isOpen ? ({ status: 'undeterminable', statusReason: 'notYetDue' } as const) : standingOf(line)),
    effect: isOpen ? null : parts.length > 0 ? effectOfParts(parts) : effectOf(isMet(line), distance.absolute),
    cost: isOpen ? null : costEffect(line, distance),
    ...moneyDeviation(distance, asked, told, context.unit),
  }
}
