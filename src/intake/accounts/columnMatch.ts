import type { ColumnLayout, TableLayout } from '../../documents/tableLayout.js'
import { lazily } from '../../exact/lazily.js'
import { columnPaths, plainBudgetHeads, plainHeads } from '../../terms/columnPath.js'
import { bareLabel } from '../../terms/label.js'
import type { Term } from '../../terms/term.js'
import { vocabulary } from '../../terms/vocabulary.js'
import { gridsOf, kindOfGrid, tabledKinds, tableTitles } from '../tabled.js'

/** The families whose terms head columns of money. */
const families = new Set([
  'budgetStages',
  'budgetColumns',
  'fundScopes',
  'incomeSources',
  'incomeParts',
  'expenditureKinds',
  'basicExpenditure',
  'threePublic',
  'balanceLines',
  'totals',
  'yearColumns',
  'budgetLines',
  'fundingRows',
])
/** Lines that balance a side are no columns. */
const noColumns: ReadonlySet<string> = new Set(['currentYearTotal', 'grandTotal'])

/** Every label with all that its terms are also called. */
const names = lazily((): ReadonlyMap<string, ReadonlySet<string>> => {
  const index = new Map<string, Set<string>>()
  const terms: readonly Term[] = vocabulary
    .filter(({ id }) => families.has(id))
    .flatMap((family) => family.terms)
    .filter(({ id }) => !noColumns.has(id))
  for (const { zh, labels = [] } of terms) {
    const all = [zh, ...labels].map((label) => headWord(label))
    for (const label of all) index.set(label, new Set([...(index.get(label) ?? []), ...all]))
  }
  return index
})

/** A head as it is compared: without its unit, its number and 其中. */
export const headWord = (text: string): string =>
  bareLabel(text, 'ordinal', 'ofWhich', 'colon', 'unit').replace(/["'“”‘’]/gu, '')

/** A head that also says that it is over budgets or outturns is that of the thing itself: 机关运行经费预算数. */
const staged = /(?:[预决]算)?数$|(?<!公共|基金|经营)[预决]算$/u
const wordOf = (label: string): string => {
  const word = headWord(label)
  const thing = word.replace(staged, '')
  return !names().has(word) && names().has(thing) ? thing : word
}

const namesOf = (label: string): ReadonlySet<string> => names().get(wordOf(label)) ?? new Set([wordOf(label)])

/** Is one head another by name? */
export const isNamed = (head: string, label: string): boolean => {
  const word = wordOf(head)
  return word === wordOf(label) || namesOf(label).has(word)
}

const plain = lazily(() => new Set(plainHeads.flatMap((head) => [...namesOf(head)])))

/** How well the heads over a column fit: by how many words, and how many words say something else. */
interface Fit {
  readonly words: number
  readonly strange: number
}

/** The heads under which a column is printed: its own name, and what stands in the list. */
const patternsOf = ({ id }: TableLayout, column: ColumnLayout): readonly (readonly string[])[] => [
  column.label.split('：'),
  ...(columnPaths[id]?.[column.id] ?? []),
]

function fitOf(path: readonly string[], pattern: readonly string[], neutral: (head: string) => boolean): Fit | null {
  if (path.length === 0 || !isNamed(path.at(-1) as string, pattern.at(-1) as string)) return null
  let at = path.length - 2
  for (const word of pattern.slice(0, -1).toReversed()) {
    const found = path.slice(0, at + 1).findLastIndex((head) => isNamed(head, word))
    if (found < 0) return null
    at = found - 1
  }
  const strange = path.slice(0, -1).filter((head) => !pattern.some((word) => isNamed(head, word)) && !neutral(head))
  return { words: pattern.length, strange: strange.length }
}

/** Does a head only say what the title of its table says: 一般公共预算财政拨款基本支出? */
const beginsTitle = (layout: TableLayout, head: string): boolean =>
  head.length > 3 && (titles().get(layout) ?? []).some((title) => title.startsWith(head))

const titles = lazily(
  () =>
    new Map(
      tabledKinds.flatMap((kind) =>
        tableTitles[kind].flatMap((term) =>
          gridsOf(kind, term.id).map((layout): [TableLayout, readonly string[]] => [
            layout,
            labelsOf(term).map(headWord),
          ]),
        ),
      ),
    ),
)
const labelsOf = ({ zh, labels = [] }: Pick<Term, 'zh' | 'labels'>): readonly string[] => [zh, ...labels]

/**
 * Which column of a table do these heads stand over? The one whose own words they are, all of them; among several the one
 * that more words name. Null where a head among them says something that no column of this table is about.
 */
export function columnOfPath(layout: TableLayout, path: readonly string[]): string | null {
  const isBudget = kindOfGrid(layout) === 'departmentBudget'
  const neutral = (head: string): boolean =>
    plain().has(wordOf(head)) ||
    (isBudget && plainBudgetHeads.includes(headWord(head))) ||
    beginsTitle(layout, headWord(head))
  let best: { readonly id: string; readonly words: number } | null = null
  for (const column of layout.columns)
    for (const pattern of patternsOf(layout, column)) {
      const fit = fitOf(path, pattern, neutral)
      if (fit && fit.strange === 0 && fit.words > (best?.words ?? 0)) best = { id: column.id, words: fit.words }
    }
  return best?.id ?? null
}
