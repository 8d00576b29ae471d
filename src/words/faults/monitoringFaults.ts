import type { Sentence } from '../../law/basis.js'
import { type Light, signalLights } from '../../terms/signalLight.js'
import { nounOf } from '../../terms/term.js'
import type { Locale } from '../locale.js'
import { fault, figureOf, listed, type ToldFigure } from './faultWords.js'

/** A light that progress allows, and the progress where it is a figure. */
interface Allowed {
  readonly light: Light
  readonly progress: string | null
}

const named = ({ light, progress }: Allowed, locale: Locale): string => {
  const name = nounOf(signalLights, light)[locale]
  if (progress === null) return name
  return locale === 'zh' ? `${name}（进度${progress}）` : `${name} (progress ${progress})`
}

const joined = (allowed: readonly Allowed[], locale: Locale): string =>
  [...new Set(allowed.map((one) => named(one, locale)))].join(locale === 'zh' ? '或' : ' or ')

/** What is wrong with how a monitoring form judges its own rows. */
export const monitoringFaults = {
  /** A target that the forecast misses, and that is likely all the same. */
  likelyThoughMissed: fault<{ readonly target: string; readonly forecast: string; readonly likelihood: string }>({
    zh: ({ target, forecast, likelihood }) => [
      `全年预计完成${forecast}，达不到指标值${target}，却称“${likelihood}”完成`,
      '更正完成可能性或预计完成值；仍有可能的，说明依据',
    ],
    en: ({ target, forecast, likelihood }) => [
      `the forecast ${forecast} misses the target ${target}, and “${likelihood}” is marked`,
      'correct the likelihood or the forecast; if it may still be met, tell why',
    ],
  }),
  /** A target that the forecast meets, and that is impossible all the same. */
  impossibleThoughMet: fault<{ readonly target: string; readonly forecast: string; readonly likelihood: string }>({
    zh: ({ target, forecast, likelihood }) => [
      `全年预计完成${forecast}，达到指标值${target}，却称“${likelihood}”完成`,
      '更正完成可能性或预计完成值',
    ],
    en: ({ target, forecast, likelihood }) => [
      `the forecast ${forecast} meets the target ${target}, and “${likelihood}” is marked`,
      'correct the likelihood or the forecast',
    ],
  }),
  /** A goal that is certain, with an indicator that is not possible. */
  certainThoughLost: fault<{ readonly likelihood: string; readonly indicators: readonly string[] }>({
    zh: ({ likelihood, indicators }) => [
      `称“${likelihood}”完成，而指标${listed(
        indicators.map((name) => `「${name}」`),
        'zh',
      )}不可能完成`,
      '更正目标或指标的完成可能性',
    ],
    en: ({ likelihood, indicators }) => [
      `“${likelihood}” is marked, and these indicators cannot be met: ${listed(indicators, 'en')}`,
      'correct the likelihood of the goal or of the indicators',
    ],
  }),
  /** Another light than progress gives. */
  otherLight: fault<{ readonly printed: string; readonly allowed: readonly Allowed[] }>({
    zh: ({ printed, allowed }) => [`应为${joined(allowed, 'zh')}，却列为“${printed}”`, '更正信号灯，或核对进度数据'],
    en: ({ printed, allowed }) => [
      `should be ${joined(allowed, 'en')}, and “${printed}” is printed`,
      'correct the light, or check the figures of progress',
    ],
  }),
  /** A goal with another light than the worst of its indicators. */
  otherThanWorst: fault<{ readonly printed: string; readonly worst: Light; readonly of: readonly string[] }>({
    zh: ({ printed, worst, of }) => [
      `指标中最差的是${nounOf(signalLights, worst).zh}（${listed(
        of.map((name) => `「${name}」`),
        'zh',
      )}），目标却列为“${printed}”`,
      '目标的信号灯取指标中最差的',
    ],
    en: ({ printed, worst, of }) => [
      `the worst light of its indicators is ${worst} (${listed(of, 'en')}), and “${printed}” is printed`,
      'a goal takes the worst light of its indicators',
    ],
  }),
  /** Money off its plan, and no cause. */
  moneyOffPlan: fault<{
    readonly outturn: ToldFigure
    readonly plan: ToldFigure
    readonly off: string
    readonly isLess: boolean
  }>({
    zh: ({ outturn, plan, off, isLess }) => [
      `执行${figureOf(outturn, 'zh')}，比计划${figureOf(plan, 'zh')}${isLess ? '少' : '多'}${off}，没有写原因`,
      '写明偏差原因和改进措施',
    ],
    en: ({ outturn, plan, off, isLess }) => [
      `${figureOf(outturn, 'en')} spent, ${off} ${isLess ? 'less' : 'more'} than the ${figureOf(plan, 'en')} planned, and no cause is told`,
      'tell the cause and what will be done',
    ],
  }),
  /** An indicator short of its target, and no cause. */
  shortOfTarget: fault<{
    readonly target: string
    /** Which target it is: of the year, or of the period. */
    readonly of: Sentence
    readonly actual: string
    readonly progress: string | null
  }>({
    zh: ({ target, of, actual, progress }) => [
      `实际完成${actual}，${of.zh}${target}${progress === null ? '' : `，进度${progress}`}，没有写原因`,
      '写明偏差原因和改进措施',
    ],
    en: ({ target, of, actual, progress }) => [
      `${actual}, the ${of.en} being ${target}${progress === null ? '' : `, a progress of ${progress}`}, and no cause is told`,
      'tell the cause and what will be done',
    ],
  }),
  /** Spending behind the months gone by, and no cause. */
  slowSpending: fault<{ readonly outturn: ToldFigure; readonly budget: ToldFigure; readonly progress: string }>({
    zh: ({ outturn, budget, progress }) => [
      `预算${figureOf(budget, 'zh')}只执行了${figureOf(outturn, 'zh')}，为时间进度的${progress}，没有写原因`,
      '写明执行偏慢的原因和后续安排',
    ],
    en: ({ outturn, budget, progress }) => [
      `${figureOf(outturn, 'en')} of ${figureOf(budget, 'en')} spent, ${progress} of what the months gone by come to, and no cause is told`,
      'tell why spending is slow and what will be done',
    ],
  }),
} as const
