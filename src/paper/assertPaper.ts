import type { Paper } from './paper.js'

/** @throws TypeError for what is no list of papers. */
export function assertPapers(papers: unknown): asserts papers is readonly Paper[] {
  if (!Array.isArray(papers)) throw new TypeError('expected a list of papers')
  for (const paper of papers) assertPaper(paper)
}

/** @throws TypeError for what is no paper: bytes or a text that no adapter read yet, nothing at all. */
export function assertPaper(paper: unknown): asserts paper is Paper {
  if (Array.isArray((paper as { blocks?: unknown } | null | undefined)?.blocks)) return
  if (paper instanceof Promise) throw new TypeError('expected a paper, received a promise of one: await it')
  throw new TypeError('no paper: read the file with an adapter first, or take paperOfRows')
}
