/** Words by their letters, so that the longest one at a place is found by going through its letters once. */
export class WordTree<T> {
  readonly #branches = new Map<string, WordTree<T>>()
  #meaning: T | undefined

  /** Takes a word in; the first meaning of a word stays. */
  add(word: string, meaning: T): void {
    let node: WordTree<T> = this
    for (const letter of word) {
      const next = node.#branches.get(letter) ?? new WordTree<T>()
      node.#branches.set(letter, next)
      node = next
    }
    node.#meaning ??= meaning
  }

  /** The longest word that begins here, with the place where it ends. */
  longestAt(text: string, start: number): { readonly end: number; readonly meaning: T } | null {
    let node: WordTree<T> | undefined = this
    let found: { end: number; meaning: T } | null = null
    for (let at = start; at < text.length; at++) {
      node = node.#branches.get(text.charAt(at))
      if (!node) break
      if (node.#meaning !== undefined) found = { end: at + 1, meaning: node.#meaning }
    }
    return found
  }
}
