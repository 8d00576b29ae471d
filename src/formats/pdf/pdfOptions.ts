import type { PaperOptions } from '../paperOptions.js'

/** What `pdfPaper` is told beside the file. */
export interface PdfOptions extends PaperOptions {
  /**
   * Gives the bytes of a table of characters that a file names and does not hold (`GBK-EUC-H`), as `pdfjs-dist/cmaps` has
   * them (`GBK-EUC-H.bcmap`). Node reads them there by itself; elsewhere texts in such fonts are told as not readable
   * without it. Nothing is fetched.
   */
  readonly characterTable?: (name: string) => Promise<Uint8Array> | Uint8Array
  /** Is told of each page as it begins to be read. */
  readonly onPage?: (page: number, of: number) => void
}
