import type { Term } from './term.js'

/** What monitoring forms tick for whether a target will be met by the end of the year. */
export const likelihoods = [
  { id: 'certain', zh: '确定能', en: 'certain', labels: ['一定能', '能'], standing: 'published' },
  { id: 'possible', zh: '有可能', en: 'possible', labels: ['可能'], standing: 'published' },
  {
    id: 'impossible',
    zh: '完全不可能',
    en: 'impossible',
    labels: ['不可能', '不能', '完全不能'],
    standing: 'published',
  },
] as const satisfies readonly Term[]

export type Likelihood = (typeof likelihoods)[number]['id']
