/** A cell whose reading is in doubt, and how it may have to be read. */
export interface DoubtfulReading {
  readonly path: readonly (string | number)[]
  readonly reading: string
  readonly note: string
  /** Of what the doubt is; older transcriptions say it in their note alone. */
  readonly about?: 'reading' | 'contradiction' | undefined
}

/** What the note says of the look of its own place. */
const ownPlace =
  /误识|识别|错位|字形|模糊|印作|印为|表头|列名|栏名|脱[字漏落]|断字|断行|换行|看不清|辨认|读出|文意|推定|少一格|多一格/u

/** What the note takes from another place. */
const otherPlace = /据|参照|对照|与.*(?:不符|不合|不一致|矛盾)|另一?处|(?:报告|正文|说明|附件)(?:称|作|列|为|无|没有)/u

/**
 * A doubt is about the reading of its place. That another place has another figure is no doubt of what stands here: it is
 * what findings are there to tell. Where it does not say which it is, its note may.
 */
export function isOfReading({ reading, note, about }: DoubtfulReading): boolean {
  if (about !== undefined) return about === 'reading'
  return !/^$|\d/u.test(reading) || ownPlace.test(note) || !otherPlace.test(note)
}

/** The doubtful cells of a list, by the number of their row. */
export function doubtsByRow(
  doubtful: readonly DoubtfulReading[],
  list: string,
): ReadonlyMap<number, readonly DoubtfulReading[]> {
  const rows = new Map<number, DoubtfulReading[]>()
  for (const doubt of doubtful) {
    const [table, at] = doubt.path
    if (table !== list || typeof at !== 'number' || doubt.about === 'contradiction') continue
    const own = rows.get(at)
    if (own) own.push(doubt)
    else rows.set(at, [doubt])
  }
  return rows
}
