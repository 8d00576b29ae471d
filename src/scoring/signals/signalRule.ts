import type { Decimal } from '../../exact/decimal.js'
import type { Applies } from '../../law/applies.js'
import type { Basis, Sentence } from '../../law/basis.js'
import type { Light } from '../../terms/signalLight.js'

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

/** The light of an indicator that should reach its target. */
export const progressLight = (progress: Decimal, { indicator }: SignalRule): Light => lightIn(indicator, progress)

/** The light of the execution of money. */
export const executionLight = (progress: Decimal, { money }: SignalRule): Light => lightIn(money, progress)

const lightIn = (bands: readonly LightBand[], progress: Decimal): Light =>
  (bands.find(({ below }) => below === null || progress.lt(below)) as LightBand).light
