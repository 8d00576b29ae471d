import type { CellContent, Content, TableContent, TextContent } from '../blocks/content.js'
import { ownText } from '../blocks/isLayout.js'

/** A list of contents whose page numbers stand behind tabs is no table: behind the heading 目录, its rows are paragraphs. */
export const listedContents = (content: readonly Content[]): readonly Content[] =>
  content.flatMap((block, at): readonly Content[] => {
    const before = content[at - 1]
    if (block.kind !== 'table' || !before || before.kind === 'table') return [block]
    return /^目\s*录$/u.test(before.text.trim()) && endsInPages(block) ? entriesOf(block) : [block]
  })

const endsInPages = ({ cells }: TableContent): boolean =>
  cells.every((cell, at) => cells[at + 1]?.row === cell.row || /^\d{0,4}$/u.test(ownText(cell.content).trim()))

function entriesOf({ cells, rowCount }: TableContent): readonly TextContent[] {
  const rows: CellContent[][] = Array.from({ length: rowCount }, () => [])
  for (const cell of cells) rows[cell.row]?.push(cell)
  return rows.flatMap((row): readonly TextContent[] => {
    const [first] = row
    if (!first) return []
    const text = row.map(({ content }) => ownText(content)).join('\t')
    return [{ kind: 'paragraph', text, place: first.place, mark: 'contents' }]
  })
}
