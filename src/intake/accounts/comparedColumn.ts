import { type comparedColumns as compared, comparedColumns } from '../../documents/turnedRows.js'
import { budgetColumns, growthName } from '../../terms/budgetStage.js'
import { indicatorColumns } from '../../terms/indicatorColumn.js'
import { bareLabel } from '../../terms/label.js'
import { type Term, termByLabel } from '../../terms/term.js'
import { headWord } from './columnMatch.js'

export type ComparedColumn = (typeof compared)[number]

const terms: readonly Term[] = [...budgetColumns, ...indicatorColumns].filter(({ id }) =>
  comparedColumns.some((column) => column === id),
)

/** What a column compares, by the heads over it: a change, its rate, a completion or a share. Null where it compares nothing. */
export function comparedIn(path: readonly string[]): ComparedColumn | null {
  if (path.some((head) => bareLabel(head, 'unit') === growthName.zh)) return 'changeRate'
  const found = path.flatMap(
    (head) => (termByLabel(terms, bareLabel(head)) ?? termByLabel(terms, headWord(head)))?.id ?? [],
  )
  return (found.at(-1) as ComparedColumn | undefined) ?? null
}
