import type { Sentence } from '../law/basis.js'
import type { Locale } from '../words/locale.js'

/** A part of a report as data, in plain texts: whatever writes it sees to it that no text becomes markup. */
export type Block = Heading | Paragraph | List | Table

export interface Heading {
  readonly kind: 'heading'
  readonly level: 1 | 2
  readonly text: string
}

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly text: string
}

export interface List {
  readonly kind: 'list'
  readonly isNumbered: boolean
  readonly items: readonly string[]
}

export interface Table {
  readonly kind: 'table'
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export const heading = (level: Heading['level'], text: string): Heading => ({ kind: 'heading', level, text })

export const paragraph = (text: string): Paragraph => ({ kind: 'paragraph', text })

/** The heads of a table in one of their languages. */
export const headIn = (heads: readonly Sentence[], locale: Locale): Table['head'] => heads.map((head) => head[locale])

export const table = (head: Table['head'], rows: Table['rows']): Table => ({ kind: 'table', head, rows })

/** A list, and nothing where it has no items. */
export const list = (items: readonly string[], isNumbered = false): readonly List[] =>
  items.length === 0 ? [] : [{ kind: 'list', isNumbered, items }]
