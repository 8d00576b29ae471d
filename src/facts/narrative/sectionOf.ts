import type { Statement } from '../../documents/statement.js'
import type { Where } from '../../verdicts/finding.js'

/** The section of the text in which a place stands, if it is a place in a statement of this very document. */
export function sectionOf({ path, document }: Where, statements: readonly Statement[]): { readonly section?: string } {
  const [list, at] = path
  const section = list === 'statements' && document === undefined ? statements[Number(at)]?.place?.section : undefined
  return section === undefined ? {} : { section }
}
