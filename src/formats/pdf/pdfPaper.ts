import { paperLimits } from '../../paper/limits.js'
import type { Paper, PaperRemark } from '../../paper/paper.js'
import { PaperError } from '../../paper/paperError.js'
import type { FileBytes } from '../fileBytes.js'
import { pageLayout } from './geometry/pageLayout.js'
import { blocksOfPages } from './geometry/paperOfPages.js'
import type { PageLayout } from './geometry/table.js'
import type { PdfOptions } from './pdfOptions.js'
import { openPdf, type PdfDocument } from './reading/pdfPages.js'

/**
 * What is printed in a PDF with a text layer: its headings, paragraphs and tables, in order, each with page and box.
 *
 * Tables are found by their lines, by what stands below each other, and by the structure of a tagged file. Running heads,
 * page numbers and contents pages are marked. Where the text of a cell may not be what is printed, its `doubt` says why.
 * A page that cannot be read, or has no text, is told in `remarks`, and the rest is read. Nothing in the file is run, and
 * nothing is fetched.
 *
 * @throws PaperError where nothing can be read: no PDF, encrypted, damaged, too large, without any text (a scan), or
 * `pdfjs-dist` is not installed.
 */
export async function pdfPaper(bytes: FileBytes, options: PdfOptions = {}): Promise<Paper> {
  const { name, onPage } = options
  const data = copyOf(bytes)
  const document = await openPdf(data, options)
  try {
    const { layouts, remarks } = await readAll(document, name, onPage)
    const { blocks, remarks: ofPages } = blocksOfPages(layouts, name)
    if (blocks.length === 0) throw nothingIn(document, remarks)
    const all = [...carriedRemarks(document, name), ...remarks, ...ofPages]
    return { kind: 'paper', format: 'pdf', ...(name === undefined ? {} : { name }), blocks, remarks: inOrder(all) }
  } finally {
    await document.close()
  }
}

/** The library takes the bytes that it is given away from the caller: it gets its own. */
function copyOf(bytes: Uint8Array | ArrayBuffer): Uint8Array {
  const data = new Uint8Array(bytes).slice()
  if (data.length > paperLimits.bytes) throw new PaperError('tooLarge', `${data.length} > ${paperLimits.bytes} bytes`)
  if (!isPdf(data)) throw new PaperError('notThisFormat', 'PDF')
  return data
}

/** A PDF says so near its beginning. */
function isPdf(data: Uint8Array): boolean {
  const start = String.fromCharCode(...data.subarray(0, 1024))
  return start.includes('%PDF-')
}

/** A file whose list of pages is broken counts no further. */
const lastPage = '本页无法读取，其后各页可能缺失 / this page cannot be read, and pages behind it may be missing'

/** One page after another: what is kept of each is small. */
async function readAll(document: PdfDocument, file: string | undefined, onPage?: PdfOptions['onPage']) {
  const layouts: PageLayout[] = []
  const remarks: PaperRemark[] = []
  const last = Math.min(document.pageCount, paperLimits.pages)
  const place = (page: number): PaperRemark['place'] => ({ ...(file === undefined ? {} : { file }), page })
  for (let number = 1; number <= last; number++) {
    onPage?.(number, last)
    const read = await document.page(number)
    if (read.kind === 'page') layouts.push(pageLayout(read.shapes))
    else
      remarks.push({
        kind: 'damaged',
        text: `${number === last ? lastPage : '本页无法读取 / this page cannot be read'}: ${read.reason}`,
        place: place(number),
      })
  }
  if (last < document.pageCount) {
    const text = `只读了前 ${last} 页，共 ${document.pageCount} 页 / only the first ${last} of ${document.pageCount} pages are read`
    remarks.push({ kind: 'truncated', text, place: place(last + 1) })
  }
  return { layouts, remarks }
}

function nothingIn({ pageCount }: PdfDocument, remarks: readonly PaperRemark[]): PaperError {
  const damaged = remarks.filter(({ kind }) => kind === 'damaged')
  return damaged.length === pageCount && damaged[0]
    ? new PaperError('damaged', damaged[0].text)
    : new PaperError('noText', `${pageCount} 页 / pages`)
}

const carriedTexts = {
  macro: '文件带有脚本，未运行 / the file carries programs, which were not run',
  external: '文件带有附件，未打开 / the file carries attachments, which were not opened',
} as const

const carriedRemarks = ({ carries }: PdfDocument, file: string | undefined): readonly PaperRemark[] =>
  carries.map((kind) => ({ kind, text: carriedTexts[kind], place: file === undefined ? {} : { file } }))

const inOrder = (remarks: readonly PaperRemark[]): readonly PaperRemark[] =>
  [...remarks].sort((one, other) => (one.place.page ?? 0) - (other.place.page ?? 0))
