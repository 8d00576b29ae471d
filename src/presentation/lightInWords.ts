import { type Light, lightName } from '../scoring/lights.js'
import type { Locale } from '../words/locale.js'

/** The colour of a light, a dash where there is none. */
export const lightInWords = (light: Light | null, locale: Locale): string => {
  if (light === null) return '—'
  return locale === 'zh' ? lightName(light) : light
}
