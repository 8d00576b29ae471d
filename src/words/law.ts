import type { Basis, Standing } from '../law/basis.js'
import type { Locale } from './locale.js'

const standings: Readonly<Record<Standing, Readonly<Record<Locale, string>>>> = {
  document: { zh: '', en: '' },
  published: { zh: '（见于公开文本）', en: ' (seen in a published copy)' },
  unverified: { zh: '（未核对原文）', en: ' (not verified against the official text)' },
}

/** What a rule rests on, with its document number if it has one, and visibly so where it is not verified or supposed. */
export function basisInWords({ instrument, article, says, confirmed, assumed }: Basis, locale: Locale): string {
  const title = locale === 'zh' ? `《${instrument.title.zh}》` : instrument.title.en
  const name =
    instrument.number === null ? instrument.title[locale] : `${title}${locale === 'zh' ? '' : ' '}${instrument.number}`
  const place = article === undefined ? '' : locale === 'zh' ? article.zh : `, ${article.en}`
  const sentence = locale === 'zh' ? `：${says.zh}` : `: ${says.en}`
  const guess =
    assumed === undefined ? '' : locale === 'zh' ? `（本库推定：${assumed.zh}）` : ` (assumed here: ${assumed.en})`
  return `${name}${place}${sentence}${standings[confirmed][locale]}${guess}`
}
