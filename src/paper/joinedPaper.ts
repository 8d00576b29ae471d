import { assertPapers } from './assertPaper.js'
import type { Paper, PaperBlock } from './paper.js'
import type { PaperPlace } from './place.js'

/** Several papers one after another as one, whose places name the file: its name, or its number where it has none. */
export function joinedPaper(papers: readonly Paper[]): Paper {
  assertPapers(papers)
  const named = papers.map((paper, at) => ({ paper, file: paper.name ?? String(at + 1) }))
  return {
    kind: 'paper',
    format: papers[0]?.format ?? 'rows',
    blocks: named.flatMap(({ paper, file }) => paper.blocks.map((block) => placed(block, file))),
    remarks: named.flatMap(({ paper, file }) =>
      paper.remarks.map((one) => ({ ...one, place: { file, ...one.place } })),
    ),
  }
}

function placed(block: PaperBlock, file: string): PaperBlock {
  const inFile = <Placed extends { readonly place: PaperPlace }>(one: Placed): Placed => ({
    ...one,
    place: { file, ...one.place },
  })
  if (block.kind === 'table') return inFile({ ...block, cells: block.cells.map(inFile) })
  return block.kind === 'paragraph' && block.lines
    ? inFile({ ...block, lines: block.lines.map(inFile) })
    : inFile(block)
}
