import { type TextCell, tableOf } from './tableOf.js'
import type { Recognise, TextLine } from './textLine.js'

/** A table of Markdown: cells between strokes, a line below the head. */
export const pipeTable: Recognise = (lines, at, markdown) => {
  const [first, second] = [lines[at], lines[at + 1]]
  if (!first || !second || !hasStroke(first)) return null
  const isTable = isRule(second) || isRule(first) || (isFramed(first) && isFramed(second))
  if (!isTable) return null
  let next = at
  const framed = isFramed(first)
  while (next < lines.length && hasStroke(lines[next] as TextLine) && (!framed || isFramed(lines[next] as TextLine)))
    next++
  const table = lines.slice(at, next)
  const rule = table.findIndex(isRule)
  const rows = table.flatMap((line, index) => (isRule(line) ? [] : [cellsOf(line, index < rule)]))
  return { content: tableOf(rows, markdown), next }
}

const hasStroke = ({ text }: TextLine): boolean => text.includes('|')

const isFramed = ({ text }: TextLine): boolean => /^\s*\|.*\|\s*$/u.test(text)

/** The line below the head: strokes, dashes, colons. */
const isRule = ({ text }: TextLine): boolean => text.includes('-') && /^[\s|:-]+$/u.test(text) && text.includes('|')

function cellsOf(line: TextLine, head: boolean): readonly TextCell[] {
  const inner = line.text.trim().replace(/^\|/u, '').replace(/\|$/u, '')
  const texts = inner.replaceAll('\\|', '\u0000').split('|')
  return texts.map((text) => ({ text: text.replaceAll('\u0000', '|').trim(), line, ...(head ? { head } : {}) }))
}
