/** PDF files with a text layer as paper: first reading, its doubts are told. */

export type { FileBytes } from '../formats/fileBytes.js'
export type { PaperOptions } from '../formats/paperOptions.js'
export { paperOfPages } from '../formats/pdf/geometry/paperOfPages.js'
export type { PageShapes } from '../formats/pdf/geometry/shapes.js'
export type { PdfOptions } from '../formats/pdf/pdfOptions.js'
export { pdfPaper } from '../formats/pdf/pdfPaper.js'
export type { Paper, PaperBlock, PaperCell, PaperRemark } from '../paper/paper.js'
export { PaperError, type PaperProblem } from '../paper/paperError.js'
export type { PaperPlace } from '../paper/place.js'
