import type { AnyDocument } from '../../documents/forms.js'
import { yearOf } from '../../documents/printedYear.js'
import type { Applies } from '../../law/applies.js'

/** Is a rule of the caller's asked of this document? One that names no region is asked what any region asks. */
export function isAskedOf({ forms, years, region }: Applies, document: AnyDocument): boolean {
  const year = yearOf(document.year)
  const own = document.region ?? ''
  const isThere = region === null || own === '' || own.startsWith(region) || region.startsWith(own)
  const { from, to } = years ?? { from: null, to: null }
  const isThen = Number.isNaN(year) || ((from === null || from <= year) && (to === null || year <= to))
  return forms.includes(document.kind) && isThere && isThen
}
