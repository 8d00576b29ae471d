import { knownName } from '../terms/names/knownName.js'
import type { KnownName } from '../terms/names/nameFamily.js'
import { pathName, plainName } from './labels.js'

/** The labels that an indicator hangs on. */
export interface PrintedLabels {
  readonly level1: string
  readonly level2?: string | undefined
  readonly level3: string
}

/** What an indicator is called, and what is known of it by that; worked out when it is asked for, once. */
export class IndicatorLabels<P extends PrintedLabels> {
  #level1: string | undefined
  #level2: string | undefined
  #level3: string | undefined
  #name: string | undefined
  #shown: string | undefined
  #known: KnownName | undefined

  constructor(
    readonly printed: P,
    readonly at: number,
  ) {}

  get level1(): string {
    this.#level1 ??= plainName(this.printed.level1)
    return this.#level1
  }

  get level2(): string {
    this.#level2 ??= plainName(this.printed.level2 ?? '')
    return this.#level2
  }

  get level3(): string {
    this.#level3 ??= plainName(this.printed.level3)
    return this.#level3
  }

  /** The labels that the row hangs on, joined: what it is known by for good. */
  get name(): string {
    this.#name ??= pathName(this.level1, this.level2, this.level3)
    return this.#name
  }

  /** What it is called: its own label, else the nearest one above it. */
  get shown(): string {
    this.#shown ??= this.level3 || this.level2 || this.level1
    return this.#shown
  }

  /** What is known of it by its name. */
  get known(): KnownName {
    this.#known ??= knownName(this.printed.level3)
    return this.#known
  }
}
