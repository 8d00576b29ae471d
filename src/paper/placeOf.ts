import type { PaperPlace } from './place.js'
import { type JsonPath, pointerOf } from './pointerOf.js'

/** Where the values of a document are printed, by their JSON pointers. */
export type Places = Readonly<Record<string, PaperPlace>>

/** Where is a value printed, or else what holds it? Undefined where nothing of it has a place. */
export function placeOf(places: Places, path: JsonPath): PaperPlace | undefined {
  for (let length = path.length; length > 0; length--) {
    const pointer = pointerOf(path.slice(0, length))
    if (Object.hasOwn(places, pointer)) return places[pointer]
  }
  return undefined
}
