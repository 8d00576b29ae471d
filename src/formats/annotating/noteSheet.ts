import { addressOf } from '../../paper/addressOf.js'
import type { OfficeFile } from '../archive/officeFile.js'
import { type Relation, relationsOf } from '../archive/relations.js'
import type { MarkedCell } from './cellNote.js'
import { commentedCells, noComments, withComments } from './commentsPart.js'
import { nothingDrawn, withDrawnNotes } from './drawnNotes.js'
import type { PackageParts } from './packageParts.js'
import { attributeOf, prefixOf, type Tag, tagsOf } from './tags.js'

/** The names of Office's own elements and relations: those of files as they usually are, and those of strict ones. */
const usual = {
  sheet: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relations: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
}
const strict = {
  sheet: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relations: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
}

/** Writes comments at cells of a sheet: into the parts that it has, or into new ones. */
export async function noteSheet(
  { archive, xml }: OfficeFile,
  parts: PackageParts,
  sheet: string,
  cells: readonly MarkedCell[],
): Promise<void> {
  const text = (await parts.text(sheet)) ?? ''
  const names = text.includes(strict.sheet) ? strict : usual
  const relations = (await relationsOf(sheet, archive, xml)).filter(({ external }) => !external)
  const comments = await commentsOf(parts, sheet, relations, names)
  const before = (await parts.text(comments)) ?? noComments(names.sheet)
  const commented = commentedCells(before)
  parts.set(comments, withComments(before, cells))
  const drawing = await drawingOf(parts, sheet, relations, names.relations)
  const shown = drawing.isNew ? cells : cells.filter(({ row, column }) => !commented.has(addressOf(row, column)))
  parts.set(drawing.name, withDrawnNotes((await parts.text(drawing.name)) ?? nothingDrawn, shown))
}

async function commentsOf(
  parts: PackageParts,
  sheet: string,
  relations: readonly Relation[],
  names: typeof usual,
): Promise<string> {
  const known = relations.find(({ type }) => type === 'comments')
  if (known) return known.target
  const name = parts.newName('xl/comments#.xml')
  parts.set(name, noComments(names.sheet))
  await parts.relate(sheet, `${names.relations}/comments`, name)
  await parts.declare({ part: name }, 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml')
  return name
}

/** The drawing that a sheet names for its comments, or a new one. */
async function drawingOf(
  parts: PackageParts,
  sheet: string,
  relations: readonly Relation[],
  relationNames: string,
): Promise<{ readonly name: string; readonly isNew: boolean }> {
  const text = (await parts.text(sheet)) ?? ''
  const named = [...tagsOf(text)].find(({ local, depth }) => local === 'legacyDrawing' && depth === 1)
  const id = named && attributeOf(text.slice(named.start, named.end), '(?:[\\w.-]+:)?id')
  const known = relations.find((one) => one.id === id)
  if (known) return { name: known.target, isNew: false }
  const name = parts.newName('xl/drawings/vmlDrawing#.vml')
  parts.set(name, nothingDrawn)
  const relation = await parts.relate(sheet, `${relationNames}/vmlDrawing`, name)
  await parts.declare({ ending: 'vml' }, 'application/vnd.openxmlformats-officedocument.vmlDrawing')
  parts.set(sheet, namingDrawing(text, relation, relationNames))
  return { name, isNew: true }
}

/** What may stand in a sheet behind the name of that drawing, in the order that the format prescribes. */
const behind = /^(?:legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)$/u

function namingDrawing(text: string, id: string, relationNames: string): string {
  const tags = [...tagsOf(text)]
  const root = tags.find(({ depth }) => depth === 0) as Tag
  const last = tags.findLast(
    ({ kind, local, depth }) => depth === 1 && kind !== 'open' && !behind.test(local) && local !== 'AlternateContent',
  )
  const element = `<${prefixOf(root)}legacyDrawing xmlns:r="${relationNames}" r:id="${id}"/>`
  const at = last?.end ?? root.end
  return text.slice(0, at) + element + text.slice(at)
}
