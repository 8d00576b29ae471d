import type { TextContent } from '../blocks/content.js'
import { inlineText } from './inlineText.js'
import { paragraph } from './tableOf.js'
import { isBlank, placeOf, type Recognise, type TextLine } from './textLine.js'

/** A heading with its mark: `## 二、收入决算情况说明`. */
export const heading: Recognise = (lines, at, markdown) => {
  const { text, next } = withBreaks(lines, at, markdown)
  const [, marks, words] = /^ {0,3}(#{1,6})[ \t\u3000]+(.*)$/su.exec(text) ?? []
  if (marks === undefined || words === undefined) return null
  const block: TextContent = {
    kind: 'heading',
    level: marks.length,
    text: inlineText(words.replace(/ +#+ *$/u, ''), markdown),
    place: placeOf(lines[at] as TextLine),
  }
  return { content: [block], next }
}

/** Anything else that is printed on a line; in Markdown without the mark of a list, and without lines drawn across. */
export const plainLine: Recognise = (lines, at, markdown) => {
  const { text, next } = withBreaks(lines, at, markdown)
  if (!markdown) return { content: [paragraph(inlineText(text, false), lines[at] as TextLine)], next }
  if (/^ {0,3}(?:(?:- *){3,}|(?:\* *){3,}|(?:_ *){3,}|`{3,}\w*)$/u.test(text)) return { content: [], next }
  const words = text.replace(/^ {0,8}(?:[-*+]|>) +(?=\D)/u, '').replace(/(\S) {2,}/gu, '$1 ')
  return { content: [paragraph(inlineText(words, true), lines[at] as TextLine)], next }
}

/** A line of Markdown that ends with two spaces goes on in the next one, behind a line break. */
function withBreaks(
  lines: readonly TextLine[],
  at: number,
  markdown: boolean,
): { readonly text: string; readonly next: number } {
  let next = at
  const texts: string[] = []
  for (let line = lines[next]; line && !isBlank(line); line = lines[next]) {
    texts.push(line.text.trimEnd())
    next++
    const following = lines[next]
    if (!markdown || !/ {2}$/u.test(line.text) || !following || /[\t|]|^ {0,3}#/u.test(following.text)) break
  }
  return { text: texts.join('\n'), next }
}
