import type { Statement } from '../documents/statement.js'
import type { PaperPlace } from '../paper/place.js'
import { placeInWords } from '../paper/placeInWords.js'
import { type JsonPath, pointerOf } from '../paper/pointerOf.js'
import { type DoubtReason, doubtReasons } from './doubtReason.js'
import type { Ledger } from './ledger.js'
import type { Printed } from './printed.js'

/** A text whose sentences are read, and the headings over it where they are not among the texts. */
export interface Told {
  readonly printed: Printed
  readonly heading?: boolean
  readonly sections?: readonly string[]
  /** Its figures are in other places of the document: only what its sentences say beside is read. */
  readonly figuresKept?: boolean
}

export type { JsonPath }

/** What a document is made of. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }
type Container = Record<string | number, unknown>

/**
 * A reading in doubt: of which place of the document, or of what it holds; what was read, and why it is not sure, as a code
 * and in words with the place.
 */
export interface Doubtful {
  readonly path: JsonPath
  readonly reading: string
  readonly why: DoubtReason
  readonly note: string
}

/** A document while it is read: its JSON, where each of its values is printed, and what is in doubt. */
export class Draft {
  readonly json: Record<string, unknown> = {}
  readonly places: Record<string, PaperPlace> = {}
  readonly doubtful: Doubtful[] = []
  readonly #runs = new WeakMap<object, Set<string>>()
  /** What was made of each text. */
  readonly given = new Map<Printed, readonly string[]>()
  /** Texts in its rows whose sentences are read. */
  readonly told: Told[] = []
  /** Texts whose figures stand in other parts of the document: nothing of them is a statement, or nothing is left of them. */
  readonly spent = new Map<Printed, 'whole' | 'figures'>()

  constructor(
    readonly ledger: Ledger,
    readonly kind: string,
  ) {
    this.json.kind = kind
  }

  /** Sets a value, with what it was read from. A value without a place is not printed. */
  put(path: JsonPath, value: Json | Statement, ...from: readonly Printed[]): void {
    let holder: Container = this.json
    path.slice(0, -1).forEach((key, at) => {
      holder[key] ??= typeof path[at + 1] === 'number' ? [] : {}
      holder = holder[key] as Container
    })
    holder[path.at(-1) as string | number] = value
    this.ledger.take(...from)
    for (const printed of from) this.given.set(printed, [...(this.given.get(printed) ?? []), String(value)])
    const place = from[0]?.place
    if (place) this.places[pointerOf(path)] = place
    for (const { doubt } of from) if (doubt !== undefined) this.doubt(path, String(value), 'paper', place, doubt)
  }

  /** Says where a value is printed, where that is a part of what it was read from. */
  placeAt(path: JsonPath, place: PaperPlace): void {
    this.places[pointerOf(path)] = place
  }

  /** What stands at a path so far. */
  at(path: JsonPath): unknown {
    let found: unknown = this.json
    for (const key of path) found = (found as Container | undefined)?.[key]
    return found
  }

  /** Says that a reading is not sure; `words` where the file itself says why, or what is printed instead. */
  doubt(
    path: JsonPath,
    reading: string,
    why: DoubtReason,
    place: PaperPlace | undefined = this.places[pointerOf(path)],
    words = '',
  ): void {
    const where = place ? placeInWords(place, 'zh') : ''
    const said = why === 'paper' ? words : `${doubtReasons[why].zh}${words}`
    this.doubtful.push({ path, reading, why, note: where === '' ? said : `${where}：${said}` })
  }

  /** The same of a whole run of rows whose structure leaves one reading only: it is said once, where the run begins. */
  doubtRun(run: object, ...[path, reading, why, place]: Parameters<Draft['doubt']>): void {
    const said = this.#runs.get(run) ?? new Set()
    const key = `${why} ${path.at(-1)}`
    this.#runs.set(run, said)
    if (said.has(why) || said.has(key)) return
    said.add(typeof path.at(-1) === 'number' ? why : key)
    this.doubt(path, reading, why, place)
  }
}
