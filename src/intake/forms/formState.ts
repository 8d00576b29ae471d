import type { FormKind } from '../../documents/formKinds.js'
import type { Draft, JsonPath } from '../draft.js'
import type { Line } from '../lines.js'
import type { FormCell } from './formWords.js'

/** A part of a form that has been opened by its heads: it reads the rows below them; false where a row is none of its. */
export type Block = (cells: readonly FormCell[], line: Line, next: Line | undefined) => boolean

/** A form while its rows are read. */
export interface FormState {
  readonly draft: Draft
  readonly kind: FormKind
  readonly year: number | null
  /** What the cell on the left says that the rows beside it are about. */
  side: FormCell | null
  block: Block | null
  /** The heads of the indicators that were printed last: a page may repeat them in part. */
  indicatorFields: readonly string[]
  /** The levels of the last row of indicators, under which heads: a page that repeats them goes on with these. */
  indicatorsAbove?: { readonly fields: string; readonly levels: Readonly<Partial<Record<string, FormCell>>> }
}

/** Is this form one that sets targets? */
export const isTarget = (kind: FormKind): boolean => /[tT]arget$/u.test(kind)

/** The place behind the last of a list. */
export const nextOf = (draft: Draft, list: JsonPath): JsonPath => {
  const items = draft.at(list)
  return [...list, Array.isArray(items) ? items.length : 0]
}
