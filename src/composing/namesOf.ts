import type { TableLayout } from '../documents/tableLayout.js'
import type { Classifications } from '../terms/classificationsOf.js'

/** What rows are called: by the caller, by their table, by the lists of the year, or else by their code. */
export function namesOf(
  lists: Classifications | null,
  own: Readonly<Record<string, string>>,
): (layout: TableLayout, code: string) => string {
  const entries = [...(lists?.functional.entries ?? []), ...(lists?.economic.entries ?? [])]
  const listed = new Map(entries.map(({ code, name }) => [code, name]))
  return ({ named }, code) =>
    (Object.hasOwn(own, code) ? own[code] : undefined) ??
    named.find((row) => row.code === code)?.label ??
    listed.get(code) ??
    code
}
