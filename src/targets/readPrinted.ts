import { boundedRange } from './boundedRange.js'
import { loneSurrogate, plainGlyphs } from './glyphs.js'
import { missingFigure } from './missingFigure.js'
import type { Part } from './part.js'
import { readDeadlines } from './readDeadline.js'
import { readInterval } from './readInterval.js'
import { readFigures } from './readParts.js'
import { readQuality } from './readQuality.js'
import type { Side } from './side.js'
import type { Target, UnreadableTarget } from './target.js'
import type { Printed, ProblemAt, Token } from './token.js'
import { isProblem } from './token.js'
import { tokenize } from './tokenize.js'

/** Longer texts are no values; this bounds the time a reading can take. */
export const longestText = 500

const blank = /^[-—/\\ ]*$/u

/** The full grammar: everything that is not one plain figure. */
export function readPrinted(text: string, side: Side): Target {
  if (text.length > longestText) return unreadable(text, { problem: 'tooLong', at: longestText })
  const lone = loneSurrogate(text)
  if (lone >= 0) return unreadable(text, { problem: 'malformedText', at: lone })
  const plain = plainGlyphs(text)
  if (blank.test(plain)) return { kind: 'blank', text }
  const interval = readInterval(plain, text)
  if (interval) return isProblem(interval) ? unreadable(text, interval) : interval
  const printed = { plain, text }
  const tokens = tokenize(printed)
  if (isProblem(tokens)) return unreadable(text, tokens)
  const figures = readFigures(printed, tokens, side)
  if (isProblem(figures)) return unreadable(text, figures)
  const missing = missingFigure(printed, tokens, figures.length > 0)
  if (missing) return unreadable(text, missing)
  return together(printed, tokens, inOrder([...figures, ...readDeadlines(printed, tokens, figures.length > 0, side)]))
}

const unreadable = (text: string, { problem, at }: ProblemAt): UnreadableTarget => ({
  kind: 'unreadable',
  reason: problem,
  at,
  text,
})

const inOrder = (parts: readonly Part[]): readonly Part[] => [...parts].sort((one, other) => one.first - other.first)

function together(printed: Printed, tokens: readonly Token[], parts: readonly Part[]): Target {
  const { text } = printed
  const [only] = parts
  if (only === undefined) return readQuality(text, printed.plain)
  if (parts.length === 1) return { ...only.part, text }
  const range = boundedRange(printed, tokens, parts)
  if (range) return isProblem(range) ? unreadable(text, range) : range
  return { kind: 'compound', parts: parts.map(({ part }) => part), text }
}
