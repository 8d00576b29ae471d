import type { StepKind } from '../deviation/bridgeStep.js'
import { articulationTerms } from '../terms/articulation.js'
import { budgetMovements } from '../terms/budgetStage.js'
import { fundingRows } from '../terms/fundingSource.js'
import { nounOf } from '../terms/term.js'
import type { Locale } from '../words/locale.js'

/** What the steps of a bridge are called. */
export const stepNames: Readonly<Record<StepKind, Readonly<Record<Locale, string>>>> = {
  supplement: nounOf(budgetMovements, 'supplement'),
  reduction: nounOf(budgetMovements, 'reduction'),
  restructuring: nounOf(budgetMovements, 'restructuring'),
  virement: nounOf(budgetMovements, 'virement'),
  carriedForward: nounOf(fundingRows, 'carriedForward', '上年结转'),
  netChange: { zh: '净变动', en: 'net change' },
  roundingTail: nounOf(articulationTerms, 'roundingTail'),
  unexplained: { zh: '未说明的差额', en: 'unexplained' },
  unspent: { zh: '未支出', en: 'unspent' },
  toOutturn: { zh: '决算与年初预算差额', en: 'outturn less original budget' },
  notCarriedOver: { zh: '未结转', en: 'not carried over' },
}
