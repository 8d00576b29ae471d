/** How many trials are left: whoever searches takes one for each, and stops where there are none. */
export class Budget {
  #left: number

  constructor(trials: number) {
    this.#left = trials
  }

  /** Takes one; false where none is left. */
  take(): boolean {
    this.#left--
    return this.#left >= 0
  }

  get isSpent(): boolean {
    return this.#left < 0
  }
}
