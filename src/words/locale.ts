/** The languages that findings and problems are told in. */
export type Locale = 'zh' | 'en'

/** In which language something is told: `zh` where nothing is said. */
export interface InLanguage {
  readonly locale?: Locale
}
