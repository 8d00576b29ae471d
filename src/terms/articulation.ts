import type { Term } from './term.js'

/** How figures hang together. */
export const articulationTerms = [
  {
    id: 'articulation',
    zh: '勾稽关系',
    en: 'articulation',
    standing: 'unverified',
    note: { zh: '其中一条称为identity（恒等关系）。', en: 'One of them is an identity.' },
  },
  { id: 'roundingTail', zh: '尾差', en: 'rounding tail', standing: 'document' },
] as const satisfies readonly Term[]
