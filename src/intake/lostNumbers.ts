import { digitRuns } from './digitRuns.js'
import type { Draft } from './draft.js'
import type { Ledger } from './ledger.js'
import type { Printed } from './printed.js'

/**
 * The last safeguard that no number is lost: what was taken into a document, while a number of it stands in none, is told as
 * unread. In a paper that is read as it should be there is no such number.
 */
export function leaveLostNumbers(ledger: Ledger, drafts: readonly Draft[]): void {
  const kept = new Bag(drafts.flatMap(({ json }) => textsIn(json)))
  kept.add([...ledger.unread(), ...ledger.marked()].map(({ text }) => text))
  const lost = new Bag(ledger.all.flatMap(({ text }) => digitRuns(text)).filter((run) => !kept.take(run)))
  if (lost.isEmpty) return
  const taken = ledger.all.filter((printed) => ledger.isTaken(printed))
  const leave = (printed: Printed, own: Bag): void => {
    for (const run of digitRuns(printed.text))
      if (!own.take(run) && lost.take(run)) ledger.leavePart('lost', run, printed)
  }
  // First where no value of a document has it from that place, then wherever it stands.
  const valuesOf = valuesByPlace(drafts)
  for (const printed of taken) leave(printed, new Bag(valuesOf(printed)))
  for (const printed of taken) leave(printed, new Bag([]))
}

/** Runs of digits, each as often as it is there. */
class Bag {
  readonly #counts = new Map<string, number>()

  constructor(texts: readonly string[]) {
    this.add(texts)
  }

  get isEmpty(): boolean {
    return this.#counts.size === 0
  }

  add(texts: readonly string[]): void {
    for (const run of texts.flatMap(digitRuns)) this.#counts.set(run, (this.#counts.get(run) ?? 0) + 1)
  }

  /** Takes one out, where there is one. */
  take(run: string): boolean {
    const count = this.#counts.get(run) ?? 0
    if (count > 0) this.#counts.set(run, count - 1)
    return count > 0
  }
}

/** What documents have from the place of a text. */
function valuesByPlace(drafts: readonly Draft[]): (printed: Printed) => readonly string[] {
  const values = new Map<string, string[]>()
  for (const draft of drafts) {
    for (const [pointer, place] of Object.entries(draft.places)) {
      const key = JSON.stringify(place)
      const known = values.get(key) ?? []
      values.set(key, known)
      known.push(...textsIn(draft.at(pathOf(pointer))))
    }
  }
  return ({ place, lines = [] }) =>
    [place, ...lines.map((line) => line.place)].flatMap((one) => values.get(JSON.stringify(one)) ?? [])
}

const pathOf = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))

const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [String(value)]
