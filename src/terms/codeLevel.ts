import type { Term } from './term.js'

/** The levels of a budget classification: codes of three, five and seven digits. */
export const codeLevels = [
  { id: 'class', zh: '类', en: 'class', standing: 'document' },
  { id: 'section', zh: '款', en: 'section', standing: 'document' },
  { id: 'item', zh: '项', en: 'item', standing: 'document' },
] as const satisfies readonly Term[]

/** The level of a code: class (类), section (款) or item (项). */
export type CodeLevel = (typeof codeLevels)[number]['id']
