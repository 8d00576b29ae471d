import { append } from '../../exact/append.js'
import type { Content } from '../blocks/content.js'
import { cellsByLine } from './cellsByLine.js'
import { heading, plainLine } from './heading.js'
import { isMarkdown } from './inlineText.js'
import { listedContents } from './listedContents.js'
import { markPages } from './markPages.js'
import { pipeTable } from './pipeTable.js'
import { separatedValues } from './separated.js'
import { tabbedRows } from './tabbedRows.js'
import { taggedTable } from './taggedTable.js'
import { type Found, isBlank, linesOf, type Recognise, type TextLine } from './textLine.js'

/** What may begin at a line, the more particular first. */
const recognisers: readonly Recognise[] = [taggedTable, cellsByLine, tabbedRows, pipeTable, heading, plainLine]

/**
 * What a text prints: headings, paragraphs and tables in their order, each with its line.
 *
 * @param before How many lines stand before the text in its file.
 */
export function textContent(text: string, before = 0): readonly Content[] {
  const lines = linesOf(text.replace(/^\ufeff/u, ''), before)
  const values = separatedValues(text, lines)
  if (values) return values
  const markdown = isMarkdown(text)
  const content: Content[] = []
  for (let at = 0; at < lines.length; ) {
    if (isBlank(lines[at] as TextLine)) {
      at++
      continue
    }
    const found = foundAt(lines, at, markdown)
    append(content, found.content)
    at = found.next
  }
  return markPages(listedContents(content))
}

function foundAt(lines: readonly TextLine[], at: number, markdown: boolean): Found {
  for (const recognise of recognisers) {
    const found = recognise(lines, at, markdown)
    if (found) return found
  }
  return { content: [], next: at + 1 }
}
