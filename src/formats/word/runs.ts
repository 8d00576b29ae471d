import { PaperError } from '../../paper/paperError.js'
import { type Shift, shifted } from '../blocks/raised.js'
import { childOf, childrenOf, isOn, settingOf, textOf, within } from '../xml/elements.js'
import type { XmlElement } from '../xml/xml.js'
import { isSymbolFont, signOf } from './symbols.js'
import type { ParagraphParts, WordContext } from './wordContext.js'

/** How text of a paragraph is printed where its runs do not say. */
export interface Setting {
  readonly hidden: boolean
  readonly font: string | null
  readonly shift?: Shift | null
}

/** Reads what stands in a paragraph or in a part of it: runs, links, insertions; what was deleted is no more. */
export function readInline(element: XmlElement, parts: ParagraphParts, context: WordContext, setting: Setting): void {
  for (const child of childrenOf(element)) {
    if (child.name === 'r') readRun(child, parts, context, setting)
    else if (child.name === 'fldSimple') readSimpleField(child, parts, context, setting)
    else if (child.name === 'oMath' || child.name === 'oMathPara') parts.text += mathText(child)
    else if (child.name === 'AlternateContent') readInline(childOf(child, 'Choice') ?? child, parts, context, setting)
    else if (!notPrinted.has(child.name)) readInline(child, parts, context, setting)
  }
}

/** Deleted or moved away, properties, and what is read elsewhere. */
const notPrinted: ReadonlySet<string> = new Set([
  'del',
  'moveFrom',
  'pPr',
  'rPr',
  'sdtPr',
  'sdtEndPr',
  'customXmlPr',
  'rt',
])

function readSimpleField(field: XmlElement, parts: ParagraphParts, context: WordContext, setting: Setting): void {
  context.fields.push({ instruction: field.attributes.instr ?? '', shows: true })
  readInline(field, parts, context, setting)
  context.fields.pop()
}

function readRun(run: XmlElement, parts: ParagraphParts, context: WordContext, setting: Setting): void {
  const style = settingOf(run, 'rPr', 'rStyle')
  const named = style === undefined ? null : context.styleOf(style)
  const vanish = childOf(run, 'rPr', 'vanish')
  const own: Setting = {
    hidden: isStruck(run) || (vanish ? isOn(run, 'rPr', 'vanish') : setting.hidden || named?.hidden === true),
    font: childOf(run, 'rPr', 'rFonts')?.attributes.ascii ?? named?.font ?? setting.font,
    shift: shifts[childOf(run, 'rPr', 'vertAlign')?.attributes.val ?? ''] ?? null,
  }
  for (const piece of childrenOf(run)) readPiece(piece, parts, context, own)
}

/** What is struck out is printed no more. */
const isStruck = (run: XmlElement): boolean =>
  ['strike', 'dstrike'].some((name) => childOf(run, 'rPr', name) !== undefined && isOn(run, 'rPr', name))

const shifts: Readonly<Record<string, Shift>> = { superscript: 'raised', subscript: 'lowered' }

function readPiece(piece: XmlElement, parts: ParagraphParts, context: WordContext, setting: Setting): void {
  const print = (text: string): void => printText(text, parts, context, setting)
  const plain = signs[piece.name]
  if (piece.name === 't') print(shifted(letters(textOf(piece), setting.font, parts), setting.shift))
  else if (plain !== undefined) print(plain)
  else if (piece.name === 'sym') print(signText(piece.attributes.font ?? '', piece.attributes.char ?? '', parts))
  else if (piece.name === 'fldChar') readFieldMark(piece, context, print)
  else if (piece.name === 'instrText') addInstruction(textOf(piece), context)
  else if (piece.name === 'footnoteReference' || piece.name === 'endnoteReference')
    context.notes.add(`${piece.name.replace('Reference', '')} ${piece.attributes.id}`)
  else if (piece.name === 'ruby')
    for (const base of childrenOf(piece, 'rubyBase')) readInline(base, parts, context, setting)
  else if (pictured.has(piece.name)) readPicture(piece, parts)
}

const signs: Readonly<Record<string, string>> = { tab: '\t', ptab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' }

const pictured: ReadonlySet<string> = new Set(['drawing', 'pict', 'object', 'AlternateContent'])

const mostFields = 200

/** Adds text, unless it is hidden, or the instruction of a field. */
function printText(text: string, parts: ParagraphParts, { fields }: WordContext, { hidden }: Setting): void {
  if (fields.some(({ shows }) => !shows)) return
  if (hidden) parts.hidden += text
  else parts.text += text
}

function addInstruction(text: string, { fields }: WordContext): void {
  const field = fields[fields.length - 1]
  if (field && !field.shows) field.instruction += text
}

function readFieldMark(mark: XmlElement, { fields }: WordContext, print: (text: string) => void): void {
  const { fldCharType } = mark.attributes
  if (fldCharType === 'begin') {
    const box = childOf(mark, 'ffData', 'checkBox')
    if (box) print(isOn(box, childOf(box, 'checked') ? 'checked' : 'default') ? '☑' : '□')
    if (fields.length > mostFields) throw new PaperError('damaged', 'docx: fields')
    fields.push({ instruction: '', shows: false })
  } else if (fldCharType === 'separate') {
    const field = fields[fields.length - 1]
    if (field) field.shows = true
  } else if (fldCharType === 'end') fields.pop()
}

/** Text of a font of signs, and signs that were put in by their code alone. */
function letters(text: string, font: string | null, parts: ParagraphParts): string {
  const soft = text.replaceAll('\u00ad', '')
  if (font !== null && isSymbolFont(font)) return [...soft].map((sign) => signIn(font, sign, parts)).join('')
  return soft.replace(/[\uf000-\uf0ff]/gu, (sign) => signIn(font ?? '', sign, parts))
}

function signIn(font: string, sign: string, parts: ParagraphParts): string {
  const code = sign.charCodeAt(0)
  const found = code < 0x100 || code >= 0xf000 ? signOf(font, code) : sign
  if (found === null) parts.unmapped.push(`${font} ${code.toString(16)}`)
  return found ?? sign
}

function signText(font: string, char: string, parts: ParagraphParts): string {
  const sign = /^[0-9a-f]{4}$/iu.test(char) ? (JSON.parse(`"\\u${char}"`) as string) : ''
  return sign === '' ? '' : signIn(font, sign, parts)
}

/** Boxes with text are read behind the paragraph; a picture is told, for it may show a table. */
function readPicture(piece: XmlElement, parts: ParagraphParts): void {
  const drawn = piece.name === 'AlternateContent' ? (childOf(piece, 'Choice') ?? piece) : piece
  const boxes = within(drawn, 'txbxContent')
  parts.boxes.push(...boxes)
  if (boxes.length > 0 || (within(drawn, 'blip').length === 0 && within(drawn, 'imagedata').length === 0)) return
  const { descr, name } = within(drawn, 'docPr')[0]?.attributes ?? {}
  parts.pictures.push(descr || name || piece.name)
}

/** A formula as one writes it on a line: a fraction with a stroke. */
function mathText(element: XmlElement): string {
  if (element.name === 't') return textOf(element)
  const inner = (part: XmlElement): string => childrenOf(part).map(mathText).join('')
  if (element.name !== 'f') return inner(element)
  const [above, below] = [childOf(element, 'num'), childOf(element, 'den')]
  return `${above ? inner(above) : ''}/${below ? inner(below) : ''}`
}
