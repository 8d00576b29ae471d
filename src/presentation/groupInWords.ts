import type { DeviationAnalysis } from '../deviation/indicators/deviationAnalysis.js'
import type { DeviationGroup } from '../deviation/indicators/deviationGroup.js'
import { printExactly, printPercent } from '../exact/print.js'
import { statusNames } from '../words/deviations.js'
import type { Locale } from '../words/locale.js'
import { allowedInWords, pointsInWords } from '../words/scores.js'
import { sentenceMarks } from '../words/sentenceMarks.js'

/** What a group of indicators comes to, without its name. */
export const groupInWords = (group: DeviationGroup, locale: Locale): string =>
  [results(group, locale), effects(group, locale), ...points(group, locale), reasons(group, locale)].join(
    sentenceMarks[locale].semicolon,
  )

function results(group: DeviationGroup, locale: Locale): string {
  const statuses = (['met', 'partly', 'notMet', 'farAbove', 'undeterminable'] as const).flatMap((status) => {
    const { [status]: count } = group
    const name = statusNames[status][locale]
    return count === 0 ? [] : [locale === 'zh' ? `${name}${count}项` : `${count} ${name}`]
  })
  const { comma, list } = sentenceMarks[locale]
  return [`${group.lines}${locale === 'zh' ? '项指标' : ' indicators'}`, statuses.join(list)].join(comma)
}

const effects = ({ favourable, adverse }: DeviationGroup, locale: Locale): string =>
  locale === 'zh' ? `有利${favourable}项，不利${adverse}项` : `${favourable} favourable, ${adverse} adverse`

/** What is worth nothing is not scored. */
function points(group: DeviationGroup, locale: Locale): readonly string[] {
  if (group.points.isZero()) return []
  const due = allowedInWords({ low: group.leastLoss, high: group.mostLoss }, locale)
  const unknown = group.pointsUnknown
  if (locale === 'zh') {
    const open = unknown > 0 ? `（另有${unknown}项得分不明）` : ''
    return [
      `分值${printExactly(group.points, 0)}分，失${pointsInWords(group.pointsLost, 'zh')}${open}，按计分办法应失${due}`,
    ]
  }
  const open = unknown > 0 ? ` (${unknown} with scores unknown)` : ''
  const [worth, lost] = [group.points, group.pointsLost].map((value) => pointsInWords(value, 'en'))
  return [`worth ${worth}, ${lost} lost${open}, the policy takes ${due}`]
}

const reasons = ({ owed, unanswered }: DeviationGroup, locale: Locale): string =>
  locale === 'zh'
    ? `应说明原因${owed}项，其中${unanswered}项未说明`
    : `${owed} owe a reason, ${unanswered} of them give none`

/** A whole analysis in one sentence; where there are no indicators, how many rows of money. */
export function analysisInWords(
  { documents, total, overFulfilments, funding }: DeviationAnalysis,
  locale: Locale,
): string {
  const { colon, list, semicolon, stop } = sentenceMarks[locale]
  const names = documents.map(({ unitName, project, year }) => `${project ?? unitName} ${year}`).join(list)
  if (total.lines === 0)
    return `${names}${colon}${funding.length}${locale === 'zh' ? '行资金，无指标' : ' rows of money, no indicators'}${stop}`
  const farthest = overFulfilments.slice(0, 1).flatMap(({ label, value }) => {
    const most = value ? `${label} ${printPercent(value, 2)}` : label
    return [locale === 'zh' ? `完成率最高的是${most}` : `the highest completion is ${most}`]
  })
  return `${names}${colon}${[groupInWords(total, locale), ...farthest].join(semicolon)}${stop}`
}
