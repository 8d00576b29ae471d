import type { Sentence } from '../law/basis.js'

/** The languages that findings and problems are told in. */
export type Locale = 'zh' | 'en'

export const inLocale = (sentence: Sentence, locale: Locale): string => sentence[locale]

/** In which language something is told: `zh` where nothing is said. */
export interface InLanguage {
  readonly locale?: Locale
}
