import type { PaperRemark } from '../../paper/paper.js'
import type { XmlElement } from '../xml/xml.js'
import type { Numbering } from './numbering.js'
import type { WordStyle } from './wordStyles.js'

/** A field that is open: its instruction first, then what it last showed. It may reach over paragraphs. */
export interface OpenField {
  instruction: string
  shows: boolean
}

/** What is known while a document is read from start to end. */
export interface WordContext {
  readonly styleOf: (id: string | undefined) => WordStyle | null
  readonly numbering: Numbering
  readonly fields: OpenField[]
  readonly remarks: PaperRemark[]
  /** Notes that were referred to, in their order: `footnote 2`. */
  readonly notes: Set<string>
  /** How many paragraphs there were. */
  paragraphs: number
  /** Whether what is read is a list of contents. */
  inContents: boolean
  /** How many cells there were. */
  cells: number
  /** The text of paragraphs whose end was deleted: it goes on in the next one. */
  unended: string
}

export const wordContext = (styleOf: WordContext['styleOf'], numbering: Numbering): WordContext => ({
  styleOf,
  numbering,
  fields: [],
  remarks: [],
  notes: new Set(),
  paragraphs: 0,
  inContents: false,
  cells: 0,
  unended: '',
})

/** What a paragraph gathers while its runs are read. */
export interface ParagraphParts {
  text: string
  /** What is in it and not printed. */
  hidden: string
  /** What stands in boxes that hang on it. */
  readonly boxes: XmlElement[]
  readonly pictures: string[]
  readonly unmapped: string[]
}
