import { formFields } from '../../terms/formField.js'
import { bareLabel } from '../../terms/label.js'
import { type FormCell, isFigureText, termIn } from './formWords.js'

/** What a row of money is called, with the heading printed before it. */
export interface Named {
  readonly label: FormCell
  readonly group: string | null
  readonly text: string
}

/** The label of a row and the heading before it, in a cell of its own or with a colon in the same. */
export function nameOf(cells: readonly FormCell[], width: number): Named | null {
  const words = cells.filter(({ text }) => !isFigureText(text))
  const label = words.at(-1)
  if (label === undefined || words.length > 2 || width === 0) return null
  const [, lead, rest] = /^([^:：()（）]{2,8})[:：]\s*(.+)$/u.exec(label.text) ?? []
  if (lead !== undefined && rest !== undefined && termIn(formFields, lead)?.id === 'funding')
    return { label, group: bareLabel(lead), text: rest }
  return { label, group: words.length === 2 ? (words[0] as FormCell).text : null, text: label.text }
}
