import type { Sentence } from '../law/basis.js'
import { projectFields } from '../terms/formField.js'
import { bareLabel, lettersOf } from '../terms/label.js'
import { nounsOf } from '../terms/term.js'
import type { Facts } from './facts.js'
import type { Place } from './printedCell.js'
import { textIn } from './textIn.js'

/** A field of words about the project, as the form prints it. */
export interface ProjectField extends Place {
  readonly noun: Sentence
  readonly text: string
  /** Nothing but the name of the unit stands in it. */
  readonly isUnitName: boolean
}

/** What not every project has: a plan that it is in, a code, a category, a way of giving the money out. */
const optional: ReadonlySet<string> = new Set(['name', 'code', 'category', 'mediumTermPlan', 'allocationMethod'])

/** The fields of words that a form prints about its project. */
const fields = Object.entries(/* @__PURE__ */ nounsOf(projectFields)).filter(([id]) => !optional.has(id))

/** What stands in each field that the form has. */
export const projectFieldsOf = ({ printed: { project }, department }: Facts): readonly ProjectField[] =>
  fields.flatMap(([field, noun]) => {
    const printed = textIn(project, field)
    return printed === undefined ? [] : [fieldOf(field, noun, bareLabel(printed), department)]
  })

const fieldOf = (field: string, noun: Sentence, text: string, department: string): ProjectField => ({
  noun,
  text,
  isUnitName: lettersOf(text).length > 3 && lettersOf(department).endsWith(lettersOf(text)),
  label: noun,
  where: { path: ['project', field], table: 'project', row: field, column: field },
})
