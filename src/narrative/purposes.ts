import type { Draft } from './kinds/understanding.js'

/** What money of an item is for, up to the end of its sentence. */
const purposeWords = /主要(?:是)?用于[^。;]{2,200}/gu

/** An item of the classification of functions. */
const item = /^\d{7}$/u

/**
 * The first purpose behind a statement on an item of functions, as printed, is that item's: each statement keeps it once.
 * In time of the passage.
 */
export function withPurposes(
  drafts: readonly Draft[],
  plain: string,
  printed: (from: number, to: number) => string,
): readonly Draft[] {
  const found = [...plain.matchAll(purposeWords)].map(({ index, 0: all }) => ({
    index,
    text: () => printed(index, index + all.length),
  }))
  if (found.length === 0) return drafts
  const owners = new Map<Draft, string>()
  for (const { index, text } of found) {
    const owner = drafts.findLast(({ start }) => start < index)
    if (owner && item.test(owner.statement.subject) && !owners.has(owner)) owners.set(owner, text())
  }
  return drafts.map((draft) => {
    const purpose = owners.get(draft)
    return purpose === undefined ? draft : { ...draft, statement: { ...draft.statement, purpose } }
  })
}
