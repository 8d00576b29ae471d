import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import { paperLimits } from '../../../paper/limits.js'
import { PaperError } from '../../../paper/paperError.js'
import type { PageShapes } from '../geometry/shapes.js'
import type { PdfOptions } from '../pdfOptions.js'
import { cMapReader } from './characterTables.js'
import type { ShownFont } from './glyphs.js'
import { matrixOf } from './matrix.js'
import { pdfLibrary } from './pdfLibrary.js'
import { readShapes } from './readShapes.js'
import { tagOf } from './tags.js'

/** A page that could be read, or why it could not. */
export type ReadPage =
  | { readonly kind: 'page'; readonly shapes: PageShapes }
  | { readonly kind: 'damaged'; readonly page: number; readonly reason: string }

/** How many orders a page may draw, and how many characters it may show. */
const mostOrders = 3_000_000

export interface PdfDocument {
  readonly pageCount: number
  /** Programs and attachments that the file carries: neither is run nor opened. */
  readonly carries: readonly ('macro' | 'external')[]
  readonly page: (number: number) => Promise<ReadPage>
  readonly close: () => Promise<void>
}

/** Opens a file, so that its pages can be read one after another. Nothing of it is run, and nothing is fetched. */
export async function openPdf(bytes: Uint8Array, { characterTable }: PdfOptions = {}): Promise<PdfDocument> {
  const library = await pdfLibrary()
  const task = library.getDocument({
    data: bytes,
    verbosity: 0,
    maxImageSize: 1,
    useWorkerFetch: false,
    useWasm: false,
    isEvalSupported: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    disableAutoFetch: true,
    disableStream: true,
    enableXfa: false,
    CMapReaderFactory: cMapReader(characterTable),
  })
  const document = await task.promise.catch((cause: unknown) => {
    throw problemOf(cause)
  })
  const pageCount = document.numPages
  return {
    pageCount,
    carries: await carried(document),
    page: (number) => readPage(document, number, library.OPS),
    close: () => task.destroy(),
  }
}

function problemOf(cause: unknown): PaperError {
  const { name, message } = cause instanceof Error ? cause : { name: '', message: String(cause) }
  if (name === 'PasswordException') return new PaperError('encrypted', 'PDF', { cause })
  return new PaperError('damaged', message, { cause })
}

async function carried(document: PDFDocumentProxy): Promise<readonly ('macro' | 'external')[]> {
  const nothing = (): null => null
  const programs = await document.getJSActions().catch(nothing)
  const attachments: unknown = await document.getAttachments().catch(nothing)
  return [...(programs ? (['macro'] as const) : []), ...(attachments ? (['external'] as const) : [])]
}

async function readPage(
  document: PDFDocumentProxy,
  number: number,
  numbers: Record<string, number>,
): Promise<ReadPage> {
  try {
    const page = await document.getPage(number)
    const shapes = await shapesOf(page, numbers)
    page.cleanup()
    return { kind: 'page', shapes }
  } catch (cause) {
    return { kind: 'damaged', page: number, reason: cause instanceof Error ? cause.message : String(cause) }
  }
}

async function shapesOf(page: PDFPageProxy, numbers: Record<string, number>): Promise<PageShapes> {
  const list = await page.getOperatorList()
  if (list.fnArray.length > mostOrders) throw new Error(`${list.fnArray.length} > ${mostOrders} operators`)
  const view = page.getViewport({ scale: 1 })
  const fonts = new Map<string, ShownFont>()
  const fontOf = (name: string): ShownFont => {
    const known = fonts.get(name)
    if (known) return known
    const font: ShownFont = page.commonObjs.has(name) ? page.commonObjs.get(name) : {}
    fonts.set(name, font)
    return font
  }
  const { width, height } = view
  const matrix = matrixOf(view.transform)
  const shapes = readShapes({
    orders: list.fnArray,
    args: list.argsArray,
    numbers,
    fontOf,
    matrix,
    page: page.pageNumber,
    width,
    height,
  })
  const tags = tagOf(await page.getStructTree().catch(() => null))
  return tags && shapes.texts.length <= paperLimits.cells ? { ...shapes, tags } : shapes
}
