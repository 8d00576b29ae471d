import { yearsIn } from '../targets/yearsIn.js'
import { projectFields } from '../terms/formField.js'
import { bareLabel } from '../terms/label.js'
import { nounOf } from '../terms/term.js'
import type { Operand } from '../verdicts/finding.js'
import type { Facts } from './facts.js'
import { wordsOperand } from './printedCell.js'
import { textIn } from './textIn.js'

/** The years in which a project runs, as its form prints them. */
export interface ProjectTerm {
  readonly text: string
  readonly first: string
  readonly last: string
  /** It names no end: 2021年起, 长期. */
  readonly isOpen: boolean
  readonly operand: Operand
}

/** The term of the project; null where the form names no year of it. */
export function projectTermOf({ printed }: Facts): ProjectTerm | null {
  const text = textIn(printed.project, 'term') ?? ''
  const years = yearsIn(text)
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined) return null
  const isOpen = /起(?!止)|长期|以来|至今|经常|延续/u.test(bareLabel(text))
  const place = { path: ['project', 'term'], row: 'project', column: 'term' }
  const operand = wordsOperand({ label: nounOf(projectFields, 'term'), where: place }, text)
  return { text, first, last, isOpen, operand }
}
