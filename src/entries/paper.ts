/** What is printed, in order, with its place: the model that every adapter gives, its schema, and places in words. */

export type { Paper, PaperBlock, PaperCell, PaperRemark } from '../paper/paper.js'
export { PaperError, type PaperProblem } from '../paper/paperError.js'
export { PaperSchema } from '../paper/paperSchema.js'
export type { PaperPlace } from '../paper/place.js'
export { placeInWords } from '../paper/placeInWords.js'
