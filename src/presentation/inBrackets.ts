import type { Locale } from '../words/locale.js'

/** A remark behind what it is on. */
export const inBrackets = (text: string, locale: Locale): string => (locale === 'zh' ? `（${text}）` : ` (${text})`)
