import type { Decimal } from '../exact/decimal.js'
import type { Applies } from '../law/applies.js'
import type { Basis, Sentence } from '../law/basis.js'
import { monitoringSystems } from '../law/practices.js'

/** A signal of progress. */
export type Light = 'red' | 'yellow' | 'green' | 'blue'

/** The lights from the worst on, as they are printed. */
export const lights: readonly (readonly [light: Light, zh: string])[] = [
  ['red', '红'],
  ['yellow', '黄'],
  ['green', '绿'],
  ['blue', '蓝'],
]

/** The light that a text prints: 红, 红灯, 红色预警. */
export const lightOf = (text: string): Light | undefined => lights.find(([, zh]) => text.includes(zh))?.[0]

export const lightName = (light: Light): string => (lights.find(([id]) => id === light) as readonly [Light, string])[1]

/** Is the first light worse than the second? Blue, far ahead, is no worse than green. */
export const isWorse = (one: Light, other: Light): boolean => rank(one) < rank(other)

const rank = (light: Light): number =>
  Math.min(
    lights.findIndex(([id]) => id === light),
    2,
  )

/** Progress below a share of one has a light; the last band has no limit. */
export interface LightBand {
  readonly below: string | null
  readonly light: Light
}

/** When progress is red, yellow, green or blue: thresholds as data, which a caller may replace by those of a place. */
export interface SignalRule {
  readonly id: string
  readonly says: Sentence
  readonly basis: Basis
  /** Of an indicator that should reach its target: actual ÷ what was due by now. */
  readonly indicator: readonly LightBand[]
  /** Of money: execution rate ÷ (month ÷ 12). */
  readonly money: readonly LightBand[]
  /** Of an indicator that should stay below its target. */
  readonly ceiling: { readonly within: Light; readonly beyond: Light }
  /** Of words: reached, reached in part, not reached. */
  readonly words: readonly [reached: Light, partly: Light, not: Light]
}

/** The signals of the library itself, with worked examples: progress as a share of one, and its light. */
export interface SignalRuleDefinition extends SignalRule {
  readonly kind: 'signals'
  readonly applies: Applies
  readonly examples: readonly { readonly of: 'indicator' | 'money'; readonly progress: string; readonly light: Light }[]
}

const says: Sentence = {
  zh: '进度=实际÷（指标值×月数÷12）：60%以下红，[60%,80%)黄，[80%,120%)绿，120%起蓝；“≤”在内为绿、超出为红；预算按执行率÷（月数÷12），80%起绿；目标取其指标中最差者',
  en: 'progress = actual ÷ (target × month ÷ 12): red below 60 %, yellow to 80 %, green to 120 %, blue beyond; “≤” green within and red beyond; money by its rate ÷ (month ÷ 12), green from 80 %; a goal takes the worst of its indicators',
}

export const lightsBasis: Basis = {
  instrument: monitoringSystems,
  says,
  from: null,
  to: null,
  confirmed: 'published',
}

/** The signals of a system in use. */
export const publishedSignals: SignalRuleDefinition = {
  kind: 'signals',
  id: 'publishedSignals',
  says,
  basis: lightsBasis,
  applies: { forms: ['monitoring'], years: null, region: null, level: null },
  indicator: [
    { below: '0.6', light: 'red' },
    { below: '0.8', light: 'yellow' },
    { below: '1.2', light: 'green' },
    { below: null, light: 'blue' },
  ],
  money: [
    { below: '0.6', light: 'red' },
    { below: '0.8', light: 'yellow' },
    { below: null, light: 'green' },
  ],
  ceiling: { within: 'green', beyond: 'red' },
  words: ['green', 'yellow', 'red'],
  examples: [
    { of: 'indicator', progress: '0.5999', light: 'red' },
    { of: 'indicator', progress: '0.6', light: 'yellow' },
    { of: 'indicator', progress: '1.1999', light: 'green' },
    { of: 'indicator', progress: '1.2', light: 'blue' },
    { of: 'money', progress: '0.7999', light: 'yellow' },
    { of: 'money', progress: '1.2', light: 'green' },
  ],
}

const lightIn = (bands: readonly LightBand[], progress: Decimal): Light =>
  (bands.find(({ below }) => below === null || progress.lt(below)) as LightBand).light

/** The light of an indicator that should reach its target. */
export const progressLight = (progress: Decimal, { indicator }: SignalRule = publishedSignals): Light =>
  lightIn(indicator, progress)

/** The light of the execution of money. */
export const executionLight = (progress: Decimal, { money }: SignalRule = publishedSignals): Light =>
  lightIn(money, progress)
