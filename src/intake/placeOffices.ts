import { bareLabel } from '../terms/label.js'
import type { Draft } from './draft.js'
import { placeOfOffice } from './placeOfOffice.js'
import type { Printed } from './printed.js'

/** A city that has counties is of the rank of a prefecture. */
const hasCounties = /县[(（]?[、/]?(?:市[、/]?区|区|市)[)）]?|市县一体|区县[(（]市[)）]/u

/**
 * Puts the region and the level that the name of the office tells. An office that is named without its place is that of
 * the same paper whose name ends with it.
 */
export function placeOffices(drafts: readonly Draft[], all: readonly Printed[]): void {
  const names = drafts.flatMap((draft) => nameOf(draft) ?? [])
  for (const draft of drafts) {
    const own = nameOf(draft)
    if (own === undefined) continue
    const whole = names.find((name) => name !== own && name.endsWith(own) && placeOfOffice(name) !== null)
    const found = placeOfOffice(own) ?? (whole === undefined ? null : placeOfOffice(whole))
    if (found === null) continue
    const isCity = found.level === undefined && found.region.endsWith('市')
    const level = found.level ?? (isCity && all.some(({ text }) => hasCounties.test(text)) ? 'municipal' : undefined)
    putPlace(draft, 'region', found.region)
    if (level !== undefined && draft.at(['level']) === undefined) putPlace(draft, 'level', level)
  }
}

const nameOf = (draft: Draft): string | undefined => {
  const name = draft.at(['department'])
  return typeof name === 'string' && name !== '' ? bareLabel(name) : undefined
}

/** It is printed where the office is; what the caller said of the region stands where it says more. */
function putPlace(draft: Draft, key: 'region' | 'level', value: string): void {
  const hinted = draft.at([key])
  if (typeof hinted === 'string' && hinted.endsWith(value)) return
  draft.put([key], value)
  const place = draft.places['/department']
  if (place) draft.placeAt([key], place)
}
