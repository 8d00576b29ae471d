import type { FigurePlace, Paragraph } from '../paragraph.js'
import { cleanText } from './cleanText.js'

/** Paragraphs that are one in sense, broken by a page or a line, as one plain text. */
export interface Passage {
  readonly plain: string
  /** Of every plain character, the paragraph in which it stands and its place there. */
  readonly paragraphs: readonly number[]
  readonly origins: readonly number[]
  /** Position of the first of its paragraphs. */
  readonly first: number
}

/** One plain text of paragraphs that follow each other. */
export function passageOf(all: readonly Paragraph[], members: readonly number[]): Passage {
  const plain: string[] = []
  const paragraphs: number[] = []
  const origins: number[] = []
  for (const index of members) {
    const clean = cleanText(all[index]?.text ?? '')
    if (/[\d.,]$/u.test(plain.at(-1) ?? '') && /^\d/u.test(clean.plain)) {
      plain.push(' ')
      paragraphs.push(index)
      origins.push(0)
    }
    plain.push(clean.plain)
    for (const origin of clean.origins) {
      paragraphs.push(index)
      origins.push(origin)
    }
  }
  return { plain: plain.join(''), paragraphs, origins, first: members[0] ?? 0 }
}

/** Where a stretch of a passage is printed; of one that runs over two paragraphs, the part in the first. */
export function placeIn(all: readonly Paragraph[], passage: Passage, start: number, end: number): FigurePlace {
  const paragraph = passage.paragraphs[start] ?? passage.first
  const last = passage.paragraphs[end - 1] === paragraph ? (passage.origins[end - 1] as number) : undefined
  const { text = '', place } = all[paragraph] ?? { text: '' }
  const from = passage.origins[start] ?? 0
  return { paragraph, start: from, end: last === undefined ? text.length : last + 1, ...(place ? { place } : {}) }
}

/** A stretch of a passage as it is printed, its line breaks taken out. */
export function printedIn(all: readonly Paragraph[], passage: Passage, start: number, end: number): string {
  const pieces: string[] = []
  let at = start
  while (at < end) {
    const paragraph = passage.paragraphs[at] as number
    let last = at
    while (last + 1 < end && passage.paragraphs[last + 1] === paragraph) last++
    pieces.push(all[paragraph]?.text.slice(passage.origins[at], (passage.origins[last] as number) + 1) ?? '')
    at = last + 1
  }
  return pieces
    .join('')
    .replace(/[\r\n]+/gu, '')
    .trim()
}
