import { type Light, signalLights } from '../terms/signalLight.js'
import { nounOf } from '../terms/term.js'
import type { Locale } from '../words/locale.js'

/** The colour of a light, a dash where there is none. */
export const lightInWords = (light: Light | null, locale: Locale): string =>
  light === null ? '—' : nounOf(signalLights, light)[locale]
