import type { AnyDocument } from '../../documents/forms.js'
import { formNames } from '../../terms/formName.js'

/** What a document is called: its own title, else whose it is, of which year, and which form. */
export function titleOf(document: AnyDocument): string {
  const own = 'title' in document ? document.title : undefined
  if (own !== undefined && own.trim() !== '') return own
  const names = formNames.filter(({ kind }) => kind === document.kind)
  const isOfProject = 'form' in document && document.form === 'project'
  const isOfUnit = document.kind === 'departmentBudget' && document.form === 'unit'
  const name =
    names.find(({ id }) => isOfUnit && id === 'unitBudget') ??
    names.find(({ id }) => id.startsWith('project') === isOfProject) ??
    names[0]
  return `${document.department}${document.year}年度${name?.zh ?? ''}`
}

/** The title of each, told apart where several are called the same: by their project, else by a number. */
export function titlesOf<D extends AnyDocument>(documents: readonly D[]): ReadonlyMap<D, string> {
  const plain = new Map(documents.map((document) => [document, titleOf(document)]))
  const named = apart(plain, (document, title) => `${title}（${projectOf(document)}）`, projectOf)
  const taken = new Map<string, number>()
  return apart(named, (_, title) => {
    const number = (taken.get(title) ?? 0) + 1
    taken.set(title, number)
    return `${title}（${number}）`
  })
}

const projectOf = (document: AnyDocument): string =>
  ('project' in document ? document.project?.name : undefined)?.trim() ?? ''

/** Titles that several documents bear, said otherwise wherever something tells those documents apart. */
function apart<D extends AnyDocument>(
  titles: ReadonlyMap<D, string>,
  otherwise: (document: D, title: string) => string,
  by: (document: D) => string = () => 'number',
): ReadonlyMap<D, string> {
  const borne = new Map<string, number>()
  for (const title of titles.values()) borne.set(title, (borne.get(title) ?? 0) + 1)
  return new Map(
    [...titles].map(([document, title]) => [
      document,
      (borne.get(title) ?? 0) > 1 && by(document) !== '' ? otherwise(document, title) : title,
    ]),
  )
}
