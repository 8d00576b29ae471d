import type { Draft } from '../draft.js'
import { nextOf } from '../forms/formState.js'
import { putPlace } from './putPlace.js'
import { budgetOf, pathOf, type Section } from './sections.js'

/** Puts what a self-evaluation report says of one of the budgets, one entry for each; gives the paragraphs of others. */
export function putBudget(draft: Draft, { heading, paragraphs }: Section): Section['paragraphs'] {
  const over = pathOf(heading).find((one) => budgetOf(one.text) !== null)
  if (draft.kind !== 'selfEvaluationReport' || over === undefined) return paragraphs
  for (const { text, printed } of paragraphs) {
    const budgets = (draft.at(['budgets']) ?? []) as readonly { label: string; text: string }[]
    const at = budgets.findIndex(({ label }) => label === over.text)
    if (at >= 0) {
      draft.put(['budgets', at, 'text'], `${budgets[at]?.text}\n${text}`, printed)
      continue
    }
    const path = nextOf(draft, ['budgets'])
    draft.put([...path, 'code'], budgetOf(over.text), over.printed)
    draft.put([...path, 'label'], over.text, over.printed)
    draft.put([...path, 'text'], text, printed)
    putPlace(draft, path, over.section, printed)
  }
  return []
}
