/** Puts items behind those of a list, however many there are. */
export function append<T>(list: T[], items: readonly T[]): void {
  for (const item of items) list.push(item)
}
