import { elapsedAt } from '../../src/deviation/elapsed.js'
import type { ForecastMethodDefinition } from '../../src/deviation/forecastMethod.js'
import type { OutlierRuleDefinition } from '../../src/deviation/outlierRules.js'
import { type ReportDutyDefinition, reportsOwed } from '../../src/deviation/reportsOwed.js'
import type { FormDefinition } from '../../src/documents/formDefinition.js'
import { Decimal } from '../../src/exact/decimal.js'
import { readDocument } from '../../src/procedures/read.js'
import { executionLight, progressLight, type SignalRuleDefinition } from '../../src/scoring/signals/signalRule.js'
import { bandOf, type UseOfResultsDefinition } from '../../src/scoring/useOfResults.js'
import type { Ran } from './ran.js'

export const otherRunners = {
  forecastMethod: ({ outturnOfYear, example }: ForecastMethodDefinition): Ran[] => {
    const { outturn, cutOff } = example
    const came = outturnOfYear(new Decimal(outturn), elapsedAt(cutOff)).toString()
    return [{ stated: example.outturnOfYear, came }]
  },
  outlierRule: ({ rule, example }: OutlierRuleDefinition): Ran[] => {
    const { digits, scores, ...stated } = example
    const { low, high } = rule(digits).limits(scores.map((score) => new Decimal(score)))
    const outliers = scores.filter((score) => low.gt(score) || high.lt(score))
    return [{ stated, came: { low: `${low}`, high: `${high}`, outliers } }]
  },
  useOfResults: (use: UseOfResultsDefinition): Ran[] =>
    use.examples.map(({ score, action }) => ({ stated: action, came: bandOf(use, new Decimal(score), null)?.action })),
  signals: (rule: SignalRuleDefinition): Ran[] =>
    rule.examples.map(({ of, progress, light }) => {
      const lightFor = of === 'money' ? executionLight : progressLight
      return { stated: light, came: lightFor(new Decimal(progress), rule) }
    }),
  reportDuty: (duty: ReportDutyDefinition): Ran[] => {
    const { year, happened, due } = duty.example
    const events = 'after' in duty.due && happened ? { [duty.due.after]: happened } : {}
    const [owed] = reportsOwed({ year, cutOff: `${year}-01-01`, events }, [duty])
    return [{ stated: due, came: owed?.due }]
  },
  form: ({ id, example }: FormDefinition): Ran[] => {
    const { document, problems } = readDocument(JSON.stringify(example))
    const came: unknown = problems ?? JSON.parse(JSON.stringify(document))
    return [
      { stated: id, came: document?.kind },
      { stated: example, came },
    ]
  },
}
