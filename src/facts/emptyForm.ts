import type { AnyDocument } from '../documents/forms.js'
import { isFigure } from '../documents/grid.js'

/** What a form prints before anybody fills it in, wherever it stands: the heads of rows, their points. */
const heads = new Set(
  'kind number title code label line name level1 level2 level3 unit points weight notes scope doubtful term'.split(' '),
)

/** What a document says of itself; a text that only stands at its top is part of that. */
const own = new Set('excerpts signatures doubtful heads notes project level years published period'.split(' '))

/** Was nothing filled in: no figure, no indicator with a value, no sentence, no heading? */
export const isEmptyForm = (document: AnyDocument): boolean =>
  !Object.entries(document).some(([key, value]) => {
    if (key === 'grids') return hasFigure(value)
    return typeof value === 'object' && !own.has(key) && hasContent(value)
  })

const hasFigure = (grids: Extract<AnyDocument, { grids: unknown }>['grids']): boolean =>
  grids.some((grid) => grid?.asPrinted || grid?.prints.some(isFigure))

/** Is any value filled in, however deep? */
function hasContent(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== ''
  if (typeof value === 'number' || value === true) return true
  if (typeof value !== 'object' || value === null) return false
  if (Array.isArray(value)) return value.some(hasContent)
  return Object.entries(value).some(([key, inner]) => !heads.has(key) && hasContent(inner))
}
