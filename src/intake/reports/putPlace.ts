import type { Draft, JsonPath } from '../draft.js'
import type { Printed } from '../printed.js'

/** Section and line as the document itself keeps them. */
export function putPlace(draft: Draft, path: JsonPath, section: string, { place }: Printed): void {
  const said = {
    ...(section === '' ? {} : { section }),
    ...(place.line === undefined ? {} : { line: place.line }),
  }
  if (Object.keys(said).length > 0) draft.put([...path, 'place'], said)
}
