import type { PaperPlace } from '../paper/place.js'
import { placeInWords } from '../paper/placeInWords.js'
import type { Locale } from '../words/locale.js'

/** Where to look in a file; the report says which file it is. */
export function placeInFile({ file: _, ...place }: PaperPlace, locale: Locale): string {
  return placeInWords(place, locale)
}
