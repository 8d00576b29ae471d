import type { PaperRemark } from '../../paper/paper.js'
import { PaperError } from '../../paper/paperError.js'
import { boundCells } from '../boundCells.js'
import { fileKind, oleKind } from '../fileKind.js'
import { type Xml, type XmlElement, xml } from '../xml/xml.js'
import { type Archive, archiveOf } from './archive.js'
import { type Relation, relationsOf } from './relations.js'

/** An Office file of XML parts, opened at its main part. */
export interface OfficeFile {
  readonly archive: Archive
  readonly xml: Xml
  readonly part: string
  readonly main: XmlElement
  readonly relations: readonly Relation[]
  /** Macros, and what lies outside of the file: neither is run nor fetched. */
  readonly remarks: readonly PaperRemark[]
}

/** What else a file may be, by the root of its main part. */
const roots: Readonly<Record<string, string>> = { workbook: 'xlsx', document: 'docx', presentation: 'pptx' }

/**
 * Opens an Office file.
 *
 * @param root The name of the element that its main part must be: `workbook`, `document`.
 * @throws PaperError 'notThisFormat' that says what it is instead.
 */
export async function officeFile(bytes: Uint8Array, root: 'workbook' | 'document'): Promise<OfficeFile> {
  refuseOthers(bytes)
  const archive = archiveOf(bytes)
  const reader = await xml()
  const [part] = (await relationsOf('', archive, reader)).filter(({ type }) => type === 'officeDocument')
  const text = part && /\.xml$/iu.test(part.target) ? await archive.text(part.target) : null
  if (!part || text === null) throw new PaperError('notThisFormat', part ? part.target : 'zip')
  boundCells(text, /<(?:\w+:)?tc\b/gu)
  const main = reader.tree(text)
  if (main.name !== root) throw new PaperError('notThisFormat', roots[main.name] ?? main.name)
  const relations = await relationsOf(part.target, archive, reader)
  return { archive, xml: reader, part: part.target, main, relations, remarks: remarksOn(archive, relations) }
}

function refuseOthers(bytes: Uint8Array): void {
  const kind = fileKind(bytes)
  if (kind === 'zip') return
  const ole = kind === 'ole' ? oleKind(bytes) : null
  if (ole === 'encrypted') throw new PaperError('encrypted', 'Office')
  throw new PaperError('notThisFormat', ole ?? (bytes.length === 0 ? 'empty' : kind))
}

/** Links that a reader follows by itself, and not only when somebody clicks on them. */
const fetched = /^(?:attachedTemplate|frame|image|oleObject|subDocument|externalLinkPath|video|audio|mailMergeSource)$/u

const remarksOn = ({ names }: Archive, relations: readonly Relation[]): readonly PaperRemark[] => [
  ...names
    .filter((name) => /(?:^|\/)vbaProject\.bin$|(?:^|\/)macrosheets\/[^/]+\.xml$/iu.test(name))
    .map((text): PaperRemark => ({ kind: 'macro', text, place: {} })),
  ...relations
    .filter(({ external, type }) => external && fetched.test(type))
    .map(({ target }): PaperRemark => ({ kind: 'external', text: target, place: {} })),
]
