/** Plain text, Markdown, rows parted by tabs, as paper. */

export type { FileBytes } from '../formats/fileBytes.js'
export type { PaperOptions } from '../formats/paperOptions.js'
export { textPaper } from '../formats/textPaper.js'
export type { Paper, PaperBlock, PaperCell, PaperRemark } from '../paper/paper.js'
export { PaperError, type PaperProblem } from '../paper/paperError.js'
export type { PaperPlace } from '../paper/place.js'
