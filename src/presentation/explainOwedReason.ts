import type { LineReason } from '../deviation/owedReasons.js'
import { reasonNames } from '../words/deviations.js'
import { basisInWords } from '../words/law.js'
import type { Locale } from '../words/locale.js'
import { sentenceMarks } from '../words/sentenceMarks.js'
import { proportionInWords } from './proportionInWords.js'

/** Does this line owe a reason, by which law, and how does it stand? One sentence. */
export function explainOwedReason({ label, duty, measure, standing }: LineReason, locale: Locale): string {
  const { colon, comma, stop } = sentenceMarks[locale]
  const share = proportionInWords(measure, locale)
  const given = standing ? reasonNames[standing][locale] : unknown[locale]
  const basis = basisInWords(duty.basis, locale)
  return `${label}${colon}${share}${comma}${duty.says[locale]}${comma}${given}${
    locale === 'zh' ? `（依据${basis}）` : ` (resting on ${basis})`
  }${stop}`
}

const unknown = { zh: '无从判断是否应说明', en: 'not known whether one is owed' } as const
