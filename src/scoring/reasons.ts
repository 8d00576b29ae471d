import type { AssessReason } from '../targets/reasons.js'

/** Why no score follows from the policy, beside what the targets themselves say, in words. */
export const scoreReasons = {
  pointsUnreadable: { zh: '分值未填写或无法读取', en: 'no points are printed that can be read' },
  scoreBlank: { zh: '得分未填写', en: 'no score is printed' },
  notPercent: {
    zh: '该计分办法按百分比计算，指标不是百分比',
    en: 'the policy counts in per cent, and the indicator is none',
  },
  scoreShared: {
    zh: '得分与其他指标合列，记于首行',
    en: 'its score is printed together with that of other rows, on the first of them',
  },
  budgetBelowZero: { zh: '预算数为负数，没有执行率', en: 'the budget is below zero, of which there is no rate' },
  policySilent: { zh: '计分办法未规定此类指标如何计分', en: 'the policy does not say how such an indicator scores' },
} as const satisfies Readonly<Record<string, { readonly zh: string; readonly en: string }>>

export type ScoreReason = AssessReason | keyof typeof scoreReasons
