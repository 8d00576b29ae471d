import type { Term } from './term.js'

/** What stands in a box that is signed. */
export const signatureMarks = [
  { id: 'opinion', zh: '意见', en: 'opinion', standing: 'document' },
  { id: 'signed', zh: '签名', en: 'signature', labels: ['签字'], standing: 'document' },
  {
    id: 'headSigned',
    zh: '单位负责人签名',
    en: 'signature of the head of the unit',
    labels: ['单位负责人', '单位负责人签字'],
    standing: 'document',
  },
  { id: 'stamped', zh: '盖章', en: 'stamp', labels: ['公章'], standing: 'document' },
  { id: 'date', zh: '日期', en: 'date', labels: ['填报日期'], standing: 'document' },
] as const satisfies readonly Term[]
