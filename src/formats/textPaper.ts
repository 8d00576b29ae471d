import type { Paper } from '../paper/paper.js'
import { blocksOf } from './blocks/blocksOf.js'
import { finishedPaper } from './blocks/finishedPaper.js'
import { decodedText } from './decodedText.js'
import { bytesOf, type FileBytes } from './fileBytes.js'
import type { PaperOptions } from './paperOptions.js'
import { textContent } from './text/textContent.js'

/**
 * What does a text print? Plain text, Markdown, rows parted by tabs or strokes, values parted by commas. Each line is a
 * paragraph, a heading or a row; a form feed begins a page.
 *
 * Bytes may be in UTF-8, UTF-16, GBK or GB18030.
 *
 * @throws PaperError where it is no text or too large.
 * @example textPaper('# 决算\n\n合计\t1.00\n支出\t2.00').blocks.length // => 2
 */
export function textPaper(file: FileBytes | string, { name }: PaperOptions = {}): Paper {
  const { text, remarks } = typeof file === 'string' ? { text: file, remarks: [] } : decodedText(bytesOf(file))
  return finishedPaper('text', { name, blocks: blocksOf(textContent(text)), remarks })
}
