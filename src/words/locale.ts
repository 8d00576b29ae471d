/** The languages that findings and problems are told in. */
export type Locale = 'zh' | 'en'
