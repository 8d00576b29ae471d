import type { Where } from '../verdicts/finding.js'

/** A place whose reading is in doubt, as a document lists it. */
export interface Doubt {
  readonly path: readonly (string | number)[]
  readonly reading: string
  readonly note: string
  /** Of which other document, where the place is not in the document itself. */
  readonly document?: string
}

type Path = Doubt['path']

const nameOf = (document: string | undefined, path: Path): string => JSON.stringify([document ?? null, ...path])

/** What the note says of the look of its own place. */
const ownPlace =
  /误识|识别|错位|字形|模糊|印作|印为|表头|列名|栏名|脱[字漏落]|断字|断行|换行|看不清|辨认|读出|文意|推定|少一格|多一格/u

/** What the note takes from another place. */
const otherPlace = /据|参照|对照|与.*(?:不符|不合|不一致|矛盾)|另一?处|(?:报告|正文|说明|附件)(?:称|作|列|为|无|没有)/u

/**
 * A doubt is about the reading of its place. That another place has another figure is no doubt of what stands here: it is
 * what findings are there to tell.
 */
const isOfReading = ({ reading, note }: Doubt): boolean =>
  !/^$|\d/u.test(reading) || ownPlace.test(note) || !otherPlace.test(note)

/** Doubts by their places. */
export class Doubts {
  readonly #at = new Map<string, { readonly doubt: Doubt; readonly order: number }>()

  constructor(doubts: readonly Doubt[]) {
    for (const [order, doubt] of doubts.entries()) {
      const name = nameOf(doubt.document, doubt.path)
      if (doubt.path.length > 0 && isOfReading(doubt) && !this.#at.has(name)) this.#at.set(name, { doubt, order })
    }
  }

  /** The first doubt that is about one of these places, or about what holds it. */
  about(places: readonly Where[]): Doubt | undefined {
    if (this.#at.size === 0) return undefined
    const found = places.flatMap(({ document, path }) =>
      path.flatMap((_, at) => this.#at.get(nameOf(document, path.slice(0, at + 1))) ?? []),
    )
    return found.toSorted((one, other) => one.order - other.order)[0]?.doubt
  }
}
