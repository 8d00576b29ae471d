import { joinedPaper } from '../paper/joinedPaper.js'
import type { Paper } from '../paper/paper.js'
import type { Hints } from './hints.js'
import { type PaperReading, readPaper } from './readPaper.js'

/**
 * Which documents do several papers hold together, and what do they say? As `readPaper`, for what is published apart: the
 * text in one file and the tables in another are one document. Give them in the order in which they are to be read.
 *
 * Places name the file: the paper's own name, or its number (from 1) where it has none.
 *
 * @param hints what the caller knows where the papers are silent.
 * @throws TypeError for what is no list of papers.
 * @example readPapers([paperOfRows([['附注']]), paperOfRows([['共3页']], { name: '表' })]).unread[0]?.place.file // => '表'
 */
export const readPapers = (papers: readonly Paper[], hints: Hints = {}): PaperReading =>
  readPaper(joinedPaper(papers), hints)
