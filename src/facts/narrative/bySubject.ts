import type { Stage } from './stage.js'

interface Entry<T> {
  readonly scope: string
  readonly stage: Stage
  readonly what: T
}

/** What is known of each subject, by the money that is meant and the stage: there are few of these, and many subjects. */
export class BySubject<T> {
  readonly #known = new Map<string, Entry<T>[]>()

  get(subject: string, scope: string, stage: Stage): T | undefined {
    const known = this.#known.get(subject)
    if (known === undefined) return undefined
    for (let at = 0; at < known.length; at++) {
      const one = known[at] as Entry<T>
      if (one.stage === stage && one.scope === scope) return one.what
    }
    return undefined
  }

  /** What was set first of a subject at a stage, of whatever money. */
  first(subject: string, stage: Stage): T | undefined {
    return this.#known.get(subject)?.find((one) => one.stage === stage)?.what
  }

  /** Gives back what is set; nothing must be known of it yet. */
  set(subject: string, scope: string, stage: Stage, what: T): T {
    const known = this.#known.get(subject)
    if (known) known.push({ scope, stage, what })
    else this.#known.set(subject, [{ scope, stage, what }])
    return what
  }
}
