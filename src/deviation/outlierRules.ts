import type { Applies } from '../law/applies.js'
import type { Basis, Sentence } from '../law/basis.js'
import { statedMethod } from '../law/grounds.js'
import { distanceFromMean, type OutlierRule, tukeyFences } from './outlierRule.js'

/** A rule on outliers with what it asks of its caller, and a worked example. */
export interface OutlierRuleDefinition {
  readonly kind: 'outlierRule'
  readonly id: string
  readonly says: Sentence
  readonly basis: Basis
  readonly applies: Applies
  /** Makes the rule from the digits that the caller chooses. */
  readonly rule: (digits: string) => OutlierRule
  readonly example: {
    readonly digits: string
    readonly scores: readonly string[]
    readonly low: string
    readonly high: string
    readonly outliers: readonly string[]
  }
}

const applies: Applies = { forms: ['projectSummary', 'selfEvaluation'], years: null, region: null, level: 'project' }

const basis: Basis = {
  instrument: statedMethod,
  says: {
    zh: '统计方法，提示值得复核的得分，不是对得分的判断',
    en: 'statistics: scores worth a second look, and no judgement on them',
  },
  from: null,
  to: null,
  confirmed: 'document',
}

/** Every rule on outliers, for lists of definitions; nothing is looked up in it. */
export const outlierRules: readonly OutlierRuleDefinition[] = [
  {
    kind: 'outlierRule',
    id: 'tukeyFences',
    says: {
      zh: '得分低于下四分位数或高于上四分位数超过四分位距的若干倍，惯例为1.5倍',
      en: 'a score beyond the quartiles by some times the distance between them, by custom 1.5 times',
    },
    basis,
    applies,
    rule: tukeyFences,
    example: {
      digits: '1.5',
      scores: ['60', '90', '92', '94', '96', '98'],
      low: '81',
      high: '105',
      outliers: ['60'],
    },
  },
  {
    kind: 'outlierRule',
    id: 'distanceFromMean',
    says: { zh: '得分与平均分相差超过若干分', en: 'a score more than so many points from the plain mean' },
    basis,
    applies,
    rule: distanceFromMean,
    example: { digits: '5', scores: ['84', '93', '93', '94'], low: '86', high: '96', outliers: ['84'] },
  },
]
