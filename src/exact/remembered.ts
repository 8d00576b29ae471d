import { frozen } from './frozen.js'

/** Texts longer than this are read anew: no page of prose is kept. */
const longest = 64

/** How many answers are kept, before those that were not asked for again are let go. */
const most = 2048

/**
 * The same function of a printed text, whose answers are kept for when the text is printed again: forms print the same
 * names, units and values in most of their rows.
 *
 * `read` must be pure. Its answers are frozen, since whoever asks next gets the very same. At most `2 × most` are kept.
 *
 * @example
 * const lengthOf = remembered((text) => ({ length: text.length }))
 * lengthOf('≥95%') === lengthOf('≥95%') // => true
 */
export function remembered<Value>(read: (text: string) => Value): (text: string) => Value {
  let fresh = new Map<string, Value>()
  let former = fresh
  return (text) => {
    if (text.length > longest) return read(text)
    const known = fresh.get(text)
    if (known !== undefined) return known
    const value = former.get(text) ?? frozen(read(text))
    if (fresh.size >= most) {
      former = fresh
      fresh = new Map()
    }
    fresh.set(text, value)
    return value
  }
}
