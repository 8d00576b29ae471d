import type { FinalAccounts } from '../../documents/accounts.js'
import type { DepartmentBudget } from '../../documents/budget.js'
import type { AnyDocument } from '../../documents/forms.js'
import { yearOf } from '../../documents/printedYear.js'
import { unitName } from '../../facts/families/unitName.js'

/** The papers that a department or a unit publishes every year. */
export type PublishedPaper = 'departmentBudget' | 'finalAccounts'

export const publishedPapers: readonly PublishedPaper[] = ['departmentBudget', 'finalAccounts']

/** Whether a paper is of a department with its units, or of one unit. */
export type PublisherForm = 'department' | 'unit'

/** A paper that was published: whose, of which year. */
export interface Published {
  readonly document: DepartmentBudget | FinalAccounts
  readonly paper: PublishedPaper
  readonly year: number
  /** The letters of the name, without what only stands for the head office. */
  readonly name: string
  readonly form: PublisherForm
}

const formOf = (document: DepartmentBudget | FinalAccounts): PublisherForm =>
  (document.kind === 'departmentBudget' ? document.form : document.publisher) === 'unit' ? 'unit' : 'department'

/** A paper that does not say of what it is counts as a department’s. */
export const publishedOf = (documents: readonly AnyDocument[]): readonly Published[] =>
  documents.flatMap((document): Published[] =>
    document.kind === 'departmentBudget' || document.kind === 'finalAccounts'
      ? [
          {
            document,
            paper: document.kind,
            year: yearOf(document.year),
            name: unitName(document.department),
            form: formOf(document),
          },
        ]
      : [],
  )

/** One publisher’s paper of one year. */
export const paperKey = ({ paper, year, name, form }: Omit<Published, 'document'>): string =>
  `${paper}/${year}/${form}/${name}`

/** Of all papers those that no other holds: a unit’s own is held by its department’s of the same year. */
export function outermost(published: readonly Published[]): readonly Published[] {
  const departments = new Set<string>()
  const listed = new Set<string>()
  for (const { document, paper, year, name, form } of published) {
    if (form === 'unit') continue
    departments.add(`${paper}/${year}/${name}`)
    if (document.kind === 'departmentBudget')
      for (const unit of document.units ?? []) listed.add(`${paper}/${year}/${unitName(unit.name)}`)
  }
  return published.filter(({ document, paper, year, name, form }) => {
    if (form === 'department') return true
    const above = document.kind === 'departmentBudget' ? document.superior : undefined
    const own = `${paper}/${year}/${name}`
    if (above !== undefined) return !departments.has(`${paper}/${year}/${unitName(above)}`)
    return !listed.has(own) && !beginsIn(departments, `${paper}/${year}/`, name)
  })
}

/** Does a department bear the beginning of this name? */
const beginsIn = (departments: ReadonlySet<string>, place: string, name: string): boolean =>
  [...name].some((_, at) => departments.has(place + name.slice(0, name.length - at)))
