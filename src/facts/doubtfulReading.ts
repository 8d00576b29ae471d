/** A cell whose reading is in doubt, and how it may have to be read. */
export interface DoubtfulReading {
  readonly path: readonly (string | number)[]
  readonly reading: string
  readonly note: string
}

/** The doubtful cells of a list, by the number of their row. */
export function doubtsByRow(
  doubtful: readonly DoubtfulReading[],
  list: string,
): ReadonlyMap<number, readonly DoubtfulReading[]> {
  const rows = new Map<number, DoubtfulReading[]>()
  for (const doubt of doubtful) {
    const [table, at] = doubt.path
    if (table !== list || typeof at !== 'number') continue
    const own = rows.get(at)
    if (own) own.push(doubt)
    else rows.set(at, [doubt])
  }
  return rows
}
