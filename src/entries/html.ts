/** Web pages as paper. */

export type { FileBytes } from '../formats/fileBytes.js'
export { pagePaper } from '../formats/pagePaper.js'
export type { PaperOptions } from '../formats/paperOptions.js'
export type { Paper, PaperBlock, PaperCell, PaperRemark } from '../paper/paper.js'
export { PaperError, type PaperProblem } from '../paper/paperError.js'
export type { PaperPlace } from '../paper/place.js'
