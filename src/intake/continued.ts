import { isPrintedAmount } from '../documents/printed.js'
import { bareLabel } from '../terms/label.js'
import { namesOthers, unitIn } from './captions.js'
import { headDepth, sameHeads } from './heads.js'
import { type Line, ownCells } from './lines.js'
import type { PartToRead } from './recognise.js'

const rowsOf = ({ stretch }: PartToRead): readonly Line[] => stretch.parts.flat()

/**
 * Parts of a paper with those put together whose title only comes again: the same table right behind itself, whose title says
 * 续, or whose rows stand under the same heads and are others.
 */
export function continued(parts: readonly PartToRead[]): readonly PartToRead[] {
  const done: PartToRead[] = []
  for (const part of parts) {
    const last = done.at(-1)
    if (last !== undefined && goesOn(last, part)) done[done.length - 1] = joined(last, part)
    else done.push(part)
  }
  return done
}

function goesOn(last: PartToRead, part: PartToRead): boolean {
  if (part.table === undefined || part.table !== last.table) return false
  const [before, behind] = [rowsOf(last), rowsOf(part)]
  if (before.length === 0 || behind.length === 0) return false
  if (namesOthers(last.stretch.captions, part.stretch.captions)) return false
  if (saysContinued.test(bareLabel(part.title ?? ''))) return true
  const depth = headDepth(behind)
  if (depth > 0 && !sameHeads(before, behind)) return false
  const names = new Set(before.map(nameOf))
  return behind.slice(depth).every((line) => !names.has(nameOf(line)))
}

const saysContinued = /\(续表?\d?\)$|^续表?|续表?$/u

/** What a row begins with, its figures left out. */
const nameOf = (line: Line): string =>
  ownCells(line)
    .slice(0, 2)
    .map(({ text }) => bareLabel(text))
    .filter((text, at) => at === 0 || !isPrintedAmount(text))
    .join(' ')

/** The rows of a part that says its unit say it themselves. */
function withUnit({ stretch: { parts, captions } }: PartToRead): readonly (readonly Line[])[] {
  const unit = unitIn(captions)
  return unit === undefined ? parts : parts.map((lines) => lines.map((line) => ({ unit, ...line })))
}

const joined = (last: PartToRead, part: PartToRead): PartToRead => ({
  ...last,
  stretch: {
    ...last.stretch,
    captions: [...last.stretch.captions, ...(part.stretch.title ? [part.stretch.title] : []), ...part.stretch.captions],
    parts: [...last.stretch.parts, ...withUnit(part)],
    texts: [...last.stretch.texts, ...part.stretch.texts],
    counted: [...last.stretch.counted, ...part.stretch.counted],
  },
})
