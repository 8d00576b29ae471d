/** Names that are of one thing, however they came to be known as such. */
export class Joined {
  readonly #next = new Map<string, string>()

  /** The name that all names of a thing are known by. */
  first(name: string): string {
    let at = name
    for (let next = this.#next.get(at); next !== undefined; next = this.#next.get(at)) at = next
    if (at !== name) this.#next.set(name, at)
    return at
  }

  join(one: string, other: string): void {
    const [first, second] = [this.first(one), this.first(other)]
    if (first !== second) this.#next.set(first, second)
  }
}
