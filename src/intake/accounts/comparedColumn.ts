import { type comparedColumns as compared, comparedColumns } from '../../documents/turnedRows.js'
import { budgetColumns } from '../../terms/budgetStage.js'
import { indicatorColumns } from '../../terms/indicatorColumn.js'
import { bareLabel } from '../../terms/label.js'
import { type Term, termByLabel } from '../../terms/term.js'
import { headWord } from './columnMatch.js'

export type ComparedColumn = (typeof compared)[number]

const terms: readonly Term[] = [...budgetColumns, ...indicatorColumns].filter(({ id }) =>
  comparedColumns.some((column) => column === id),
)

/** A word that reports of ours have for growth too. */
const bareRate = /^增减率$/u

/** What a column compares, by the heads over it: a change, its rate, a completion or a share. Null where it compares nothing. */
export function comparedIn(path: readonly string[]): ComparedColumn | null {
  if (path.some((head) => bareRate.test(bareLabel(head, 'unit')))) return 'changeRate'
  const found = path.flatMap(
    (head) => (termByLabel(terms, bareLabel(head)) ?? termByLabel(terms, headWord(head)))?.id ?? [],
  )
  return (found.at(-1) as ComparedColumn | undefined) ?? null
}
