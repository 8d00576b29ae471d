import type { Paper, PaperBlock, PaperMark } from '../../../../src/paper/paper.js'

export const paragraph = (text: string, mark?: PaperMark): PaperBlock => ({
  kind: 'paragraph',
  text,
  place: { line: 1 },
  ...(mark ? { mark } : {}),
})

export const heading = (text: string, level: number | null = 1): PaperBlock => ({
  kind: 'heading',
  text,
  level,
  place: { line: 1 },
})

/** A paper that prints these; a text is a paragraph. */
export const paperOf = (...blocks: readonly (PaperBlock | string)[]): Paper => ({
  kind: 'paper',
  format: 'rows',
  blocks: blocks.map((block) => (typeof block === 'string' ? paragraph(block) : block)),
  remarks: [],
})
