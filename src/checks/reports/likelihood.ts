import { wordsOperand } from '../../facts/printedCell.js'
import { assess } from '../../targets/assess.js'
import { byForm, says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { foundCase } from '../printed/cellCases.js'
import type { Rule } from '../rule.js'
import { monitoringForms as applies } from './applies.js'
import type { MonitoringContext, MonitoringInspection } from './context.js'
import { type Likelihood, likelihoodOf } from './likelihoodWord.js'
import { indicatorPlace, type MonitoredIndicator } from './monitoredRows.js'
import { heldIf, reasonOf } from './outcomes.js'

const kind = 'inspection'

/** What the forecast leaves to say: a target that it misses cannot be certain, one that it meets not impossible. */
const fitting: Readonly<Record<'met' | 'notMet', { readonly zh: string; readonly en: string }>> = {
  met: { zh: '预计值达到指标值，不会是“不可能”', en: 'the forecast meets the target: not impossible' },
  notMet: { zh: '预计值达不到指标值，应为“完全不可能”', en: 'the forecast misses the target: impossible' },
}

const grounds = {
  zh: '预计值达不到指标值，应说明何以仍有可能',
  en: 'the forecast misses the target: why it may be met after all',
}

function likelihoodCases({ document }: MonitoringContext, rule: Rule, concerned: readonly Likelihood[]): Case[] {
  return document.indicators.flatMap((indicator, at) => {
    const likelihood = likelihoodOf(indicator.likelihood ?? '')
    if (indicator.forecast === undefined || !likelihood || !concerned.includes(likelihood)) return []
    return [likelihoodCase(rule, indicator, at, likelihood, document.year)]
  })
}

function likelihoodCase(
  rule: Rule,
  indicator: MonitoredIndicator,
  at: number,
  likelihood: Likelihood,
  year: number,
): Case {
  const { target, forecast = '' } = indicator
  const place = indicatorPlace(indicator, at, 'likelihood')
  const { outcome, reason } = assess(target, forecast, { year })
  if (outcome === 'undeterminable')
    return foundCase(rule, 'likelihood', place, { outcome: 'insufficientData', reason: reasonOf(reason) })
  const { zh, en } = outcome === 'notMet' && likelihood === 'possible' ? grounds : fitting[outcome]
  return foundCase(rule, 'likelihood', place, {
    outcome: heldIf((outcome === 'met') === (likelihood !== 'impossible')),
    operands: [
      wordsOperand(indicatorPlace(indicator, at, 'target'), target),
      wordsOperand(indicatorPlace(indicator, at, 'forecast'), forecast),
    ],
    expected: {
      zh: `${zh}；指标值${target}，预计${forecast}，列为“${indicator.likelihood}”`,
      en: `${en}; the target is ${target}, the forecast ${forecast}, and “${indicator.likelihood}” is told`,
    },
  })
}

const basis = /* @__PURE__ */ byForm('全年预计完成值、完成可能性各列一栏', 'Forecast and likelihood stand side by side')

export const certaintyRule: MonitoringInspection = {
  kind,
  id: 'M4',
  says: /* @__PURE__ */ says(
    '预计达不到指标值的不会“确定能”完成，预计达到的不会“不可能”完成',
    'What the forecast says to be missed is not certain, what it says to be met is not impossible',
  ),
  basis,
  severity: 'error',
  applies,
  inspect: (context, rule) => likelihoodCases(context, rule, ['certain', 'impossible']),
  example: {
    document: {
      indicators: [
        {
          level1: '履职',
          level2: '提供服务',
          level3: '受理数',
          target: '≥800宗',
          actual: '268宗',
          forecast: '620宗',
          likelihood: '确定能',
        },
      ],
    },
    outcome: 'broken',
  },
}

export const possibilityRule: MonitoringInspection = {
  kind,
  id: 'M5',
  says: /* @__PURE__ */ says(
    '预计达不到指标值的，说“有可能”完成应当有依据',
    'Where the forecast misses the target, that it may be met needs grounds',
  ),
  basis,
  severity: 'warning',
  applies,
  inspect: (context, rule) => likelihoodCases(context, rule, ['possible']),
  example: {
    document: {
      indicators: [
        {
          level1: '履职',
          level2: '统一领导',
          level3: '成交笔数',
          target: '≤30000笔',
          actual: '16230笔',
          forecast: '32000笔',
          likelihood: '有可能',
        },
      ],
    },
    outcome: 'broken',
  },
}
