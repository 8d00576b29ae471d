import type { PefaBand } from './gradedRate.js'

/** Composition variance, of expenditure and of revenue: below 5, 10, 15 %. */
export const varianceBands: readonly PefaBand[] = [
  { grade: 'A', from: null, to: '0.05', toExcluded: true },
  { grade: 'B', from: null, to: '0.10', toExcluded: true },
  { grade: 'C', from: null, to: '0.15', toExcluded: true },
]

/** Too many heads to compare one by one: the largest that make three quarters, at least twenty. */
export const largestTwenty = { heads: 20, share: '0.75' } as const

/** What a dimension is for a department. */
export const analogueNote = {
  zh: '该指标为国家（政府）层面设计，用于单个部门时仅为类比，不是PEFA评分',
  en: 'made for the government of a country: for one department it is an analogue, not a PEFA score',
} as const
