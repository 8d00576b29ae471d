import type { Owed } from '../deviation/owedWhen.js'
import type { OwedReport } from '../deviation/reportsOwed.js'
import type { Sentence } from '../law/basis.js'
import { basisInWords } from '../words/law.js'
import type { Locale } from '../words/locale.js'

export const dueNames: Readonly<Record<Owed['standing'], Sentence>> = {
  due: { zh: '已到期', en: 'due' },
  later: { zh: '未到期', en: 'later' },
  unknown: { zh: '期限不明', en: 'no day is known' },
}

/** What it is that is owed; a report by the words of its duty. */
export const nameOfOwed = (owed: Owed | OwedReport, locale: Locale): string =>
  'duty' in owed ? owed.duty.says[locale] : owed.label

/** What is owed, until when, and is it due? One sentence; of a report with its law. */
export function explainOwed(owed: Owed | OwedReport, locale: Locale): string {
  const name = nameOfOwed(owed, locale)
  const what = 'duty' in owed ? name : locale === 'zh' ? `${name}：${owed.owed}` : `${name}: ${owed.owed}`
  const law = 'duty' in owed ? basisInWords(owed.duty.basis, locale) : null
  const standing = dueNames[owed.standing][locale]
  if (locale === 'zh')
    return `${what}，${owed.due === null ? '' : `期限${owed.due}，`}${standing}。${law ? `依据：${law}。` : ''}`
  return `${what}, ${owed.due === null ? '' : `by ${owed.due}, `}${standing}.${law ? ` Basis: ${law}.` : ''}`
}
