import type { Term } from './term.js'

/** The words in which results are graded. From which score on is a matter of law, and not of words. */
export const gradeWords = [
  { id: 'excellent', zh: '优', en: 'excellent', labels: ['优秀'], standing: 'document' },
  { id: 'good', zh: '良', en: 'good', labels: ['良好'], standing: 'document' },
  { id: 'fair', zh: '中', en: 'fair', labels: ['中等', '一般', '合格'], standing: 'document' },
  { id: 'poor', zh: '差', en: 'poor', labels: ['较差', '不合格'], standing: 'document' },
] as const satisfies readonly Term[]
