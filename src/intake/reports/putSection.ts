import type { Draft } from '../draft.js'
import type { NamedPart } from './partOf.js'
import type { Section } from './sections.js'

/** What takes the paragraphs of a section; those that it leaves are passages. */
export type PutSection = (draft: Draft, section: Section, named: NamedPart) => Section['paragraphs']
