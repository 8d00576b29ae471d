import type { Owed } from '../deviation/owedWhen.js'
import type { Locale } from '../words/locale.js'
import { clip } from '../words/problems.js'
import { type Block, table } from './block.js'
import { dueNames, nameOfOwed } from './explainOwed.js'

const heads = {
  zh: ['期限', '情况', '事项', '应达到'],
  en: ['by', 'standing', 'what', 'owed'],
} as const

/** What is owed and until when. */
export function owedBlocks(owed: readonly Owed[], locale: Locale): readonly Block[] {
  const rows = owed.map((one) => [
    one.due ?? '—',
    dueNames[one.standing][locale],
    nameOfOwed(one, locale),
    one.what === 'report' ? '' : clip(one.owed),
  ])
  return [table(heads[locale], rows)]
}
