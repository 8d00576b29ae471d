import type { DeviationAnalysis } from '../deviation/indicators/deviationAnalysis.js'
import type { DeviationGroup } from '../deviation/indicators/deviationGroup.js'
import type { FundingDeviation } from '../deviation/indicators/fundingDeviation.js'
import type { IndicatorDeviation } from '../deviation/indicators/indicatorDeviation.js'
import type { Locale } from '../words/locale.js'
import { sentenceMarks } from '../words/sentenceMarks.js'
import { fundingInWords } from './fundingInWords.js'
import { analysisInWords, groupInWords } from './groupInWords.js'
import { indicatorInWords } from './indicatorInWords.js'

/** What has a sentence of its own. */
export type ExplainedDeviation = IndicatorDeviation | FundingDeviation | DeviationGroup | DeviationAnalysis

/**
 * How far off, good or bad, at what cost in points and money, and is it explained? One sentence for an indicator, a row
 * of money, a group of indicators, or a whole analysis.
 *
 * Says target and actual, the deviation with its share or why there is none, what became of the target, points and what
 * the policy takes, every reason that is owed with its law and how it stands, and what another reading would give. The
 * line carries its rule: nothing is looked up.
 */
export function explainDeviation(told: ExplainedDeviation, locale: Locale): string {
  switch (told.kind) {
    case 'indicatorDeviation':
      return indicatorInWords(told, locale)
    case 'fundingDeviation':
      return fundingInWords(told, locale)
    case 'deviationGroup':
      return `${told.label}${sentenceMarks[locale].colon}${groupInWords(told, locale)}${sentenceMarks[locale].stop}`
    case 'deviationAnalysis':
      return analysisInWords(told, locale)
  }
}
