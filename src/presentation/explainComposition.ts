import type { Composition } from '../deviation/composition.js'
import { printPercent } from '../exact/print.js'
import type { Locale } from '../words/locale.js'
import { asParagraph, groundsInWords } from './explainRate.js'
import { proportionInWords } from './proportionInWords.js'

/** How far did the composition move, which head moved most, and by which law? */
export function explainComposition(composition: Composition, locale: Locale): string {
  const { rule } = composition
  const [comma, space] = locale === 'zh' ? ['，', ''] : [', ', ' ']
  const answer = [`${rule.label[locale]}${space}${proportionInWords(composition, locale)}`]
  if (composition.outcome === 'computed') {
    const factor = printPercent(composition.factor.value, 2)
    const most = composition.heads.filter(({ rank }) => rank === 1).map(({ label }) => label)
    const named = most.join(locale === 'zh' ? '、' : '; ')
    answer.push(locale === 'zh' ? `总额决算÷预算为${factor}` : `total outturn over budget ${factor}`)
    answer.push(locale === 'zh' ? `偏离最大的是${named}` : `the largest deviation is that of ${named}`)
  }
  return asParagraph([answer.join(comma), ...groundsInWords(rule, locale)], locale)
}
