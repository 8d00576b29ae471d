import { projectFields } from '../../terms/formField.js'
import type { FormState } from './formState.js'
import { type FormCell, termIn } from './formWords.js'

/** Boxes to tick. */
export const choices: Readonly<Record<string, string>> = { category: 'type', allocationMethod: 'allocationMethod' }

const boxes = /([^\s□☐☑√✓✔■()（）]+)\s*([□☐☑√✓✔■(（])/gu
const blank = /[□☐]/u

/** Boxes to tick, in one cell or in several. A mark that is no box is a tick. */
export function choice({ kind, draft }: FormState, label: FormCell, cells: readonly FormCell[]): boolean {
  const key = choices[termIn(projectFields, label.text)?.id ?? '']
  const found = cells.flatMap(({ cell }) =>
    [...cell.text.matchAll(boxes)].map(([, option, mark]) => ({
      option: option as string,
      mark: mark as string,
      cell,
    })),
  )
  if (kind !== 'specialFundTarget' || key === undefined || found.length === 0) return false
  const path = ['project', key]
  draft.put([...path, 'label'], label.text, label.cell)
  draft.put(
    [...path, 'options'],
    found.map(({ option }) => option),
    ...cells.map(({ cell }) => cell),
  )
  const chosen = found.filter(({ mark }) => !blank.test(mark))
  draft.put(
    [...path, 'chosen'],
    chosen.map(({ option }) => option),
    ...chosen.map(({ cell }) => cell),
  )
  for (const [at, { option, mark, cell }] of chosen.entries())
    if (mark === '(' || mark === '（') draft.doubt([...path, 'chosen', at], option, 'tick', cell.place)
  return true
}
