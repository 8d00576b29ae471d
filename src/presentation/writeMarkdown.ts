import type { Block, Table } from './block.js'
import { inertText } from './inertText.js'

/** Blocks as Markdown: the only place where Markdown is written, so that no text of a document becomes markup. */
export const writeMarkdown = (blocks: readonly Block[]): string => blocks.map(written).join('\n\n')

function written(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${inertText(block.text)}`
    case 'paragraph':
      return atStart(inertText(block.text))
    case 'list':
      return block.items
        .map((item, at) => `${block.isNumbered ? `${at + 1}.` : '-'} ${atStart(inertText(item))}`)
        .join('\n')
    case 'table':
      return tableOf(block)
  }
}

function tableOf({ head, rows }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(inertText).join(' | ')} |`
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n')
}

/** Where a line begins, a dash, a plus or a number would begin a list. */
const atStart = (text: string): string => text.replace(/^[-+]/, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2')
