import type { Decimal } from '../exact/decimal.js'
import type { Applies } from '../law/applies.js'
import type { Basis, Sentence } from '../law/basis.js'
import { performanceManagementOpinions } from '../law/national.js'

/** What a result suggests for the next budget. */
export type BudgetAction = 'supplement' | 'keep' | 'cut'

/** A suggestion for total scores from `from` up to the next band, and where it says so, for a rate of execution too. */
export interface UseBand {
  readonly from: string
  /** The least outturn ÷ final budget, a share of one; a project below it, or without it, falls to the next band. */
  readonly executionFrom?: string
  readonly action: BudgetAction
  readonly suggestion: Sentence
}

/** How a framework says that results are used. Bands come the highest first. */
export interface UseOfResults {
  readonly id: string
  readonly says: Sentence
  readonly basis: Basis
  readonly bands: readonly UseBand[]
}

/** A use of results that the library itself knows, with worked examples. */
export interface UseOfResultsDefinition extends UseOfResults {
  readonly kind: 'useOfResults'
  readonly applies: Applies
  readonly examples: readonly { readonly score: string; readonly action: BudgetAction }[]
}

/**
 * Good results first, fair ones to be improved, poor ones cut. The opinions speak of good, fair and poor and name no
 * score: that these are the national grades 优 and 良, 中, and 差 is the reading of this library.
 */
export const nationalUseOfResults: UseOfResultsDefinition = {
  kind: 'useOfResults',
  id: 'nationalUseOfResults',
  says: {
    zh: '绩效好的优先保障，绩效一般的督促改进，低效无效的削减或取消',
    en: 'what performs well is funded first, what performs fairly is to be improved, what performs poorly is cut or ended',
  },
  basis: {
    instrument: performanceManagementOpinions,
    says: {
      zh: '对绩效好的优先保障，对绩效一般的督促改进，对低效无效资金一律削减或取消；以优、良为好，中为一般，差为低效系本库的理解',
      en: 'fund first what performs well, have what performs fairly improved, cut or end what is inefficient; that these are the grades 优 and 良, 中 and 差 is our reading',
    },
    from: '2018',
    to: null,
    confirmed: 'unverified',
  },
  bands: [
    { from: '80', action: 'supplement', suggestion: { zh: '优先保障', en: 'fund first' } },
    { from: '60', action: 'keep', suggestion: { zh: '督促改进', en: 'keep, and have it improved' } },
    { from: '0', action: 'cut', suggestion: { zh: '削减或取消', en: 'cut or end' } },
  ],
  applies: { forms: ['selfEvaluation', 'projectSummary'], years: null, region: null, level: null },
  examples: [
    { score: '80', action: 'supplement' },
    { score: '79.99', action: 'keep' },
    { score: '59.99', action: 'cut' },
  ],
}

/** The band that a result falls into; null below all of them. */
export function bandOf({ bands }: UseOfResults, score: Decimal, execution: Decimal | null): UseBand | null {
  const reaches = ({ from, executionFrom }: UseBand): boolean =>
    score.gte(from) && (executionFrom === undefined || (execution?.gte(executionFrom) ?? false))
  return bands.find(reaches) ?? null
}
