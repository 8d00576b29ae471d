import type { Bridge, Lack } from '../../deviation/bridge.js'
import type { BridgeStep, StepKind } from '../../deviation/bridgeStep.js'
import type { Decimal } from '../../exact/decimal.js'
import type { Locale } from '../../words/locale.js'
import { stepNames } from '../stepNames.js'
import { bridgeWords, type StageField } from './bridgeWords.js'

/** A budget, an outturn, a balance; null where the figure is wanting. */
export interface StageRow {
  readonly kind: 'stage'
  readonly label: string
  readonly to: Decimal | null
}

/** What leads from one amount to the next. */
export interface StepRow {
  readonly kind: 'increase' | 'decrease'
  readonly label: string
  readonly from: Decimal
  readonly to: Decimal
  readonly amount: Decimal
}

export type BridgeRow = StageRow | StepRow

/** A bridge as it is told from top to bottom: stages, and the steps between them. */
export function bridgeRows(bridge: Bridge & { readonly lacks: readonly Lack[] }, locale: Locale): readonly BridgeRow[] {
  const stage = (at: StageField): StageRow => ({ kind: 'stage', label: bridgeWords[locale][at], to: bridge[at] })
  const steps = (wanted: (kind: StepKind) => boolean): readonly StepRow[] =>
    bridge.steps.filter(({ kind }) => wanted(kind)).map((step) => stepRow(step, labelOf(step, locale)))
  const hasBalance = bridge.closingBalance !== null || bridge.lacks.some(({ at }) => at === 'closingBalance')
  return [
    stage('originalBudget'),
    ...steps((kind) => !afterBudget.has(kind)),
    stage('finalBudget'),
    ...steps((kind) => afterBudget.has(kind)),
    stage('outturn'),
    ...(hasBalance ? [...remainder(bridge.remainder, locale), stage('closingBalance')] : []),
  ]
}

/** The steps that end in the outturn, below the final budget. */
const afterBudget: ReadonlySet<StepKind> = new Set<StepKind>(['unspent', 'toOutturn'])

/** The money left, from nothing up, and what of it was lost on the way to the balance. */
const remainder = ([left, ...lost]: readonly BridgeStep[], locale: Locale): readonly StepRow[] =>
  left
    ? [stepRow(left, bridgeWords[locale].left), ...lost.map((each) => stepRow(each, stepNames[each.kind][locale]))]
    : []

const stepRow = ({ from, to, amount }: BridgeStep, label: string): StepRow => ({
  kind: amount.lt(0) ? 'decrease' : 'increase',
  label,
  from,
  to,
  amount,
})

/** With the document that ordered the step, which tells two of one kind apart. */
function labelOf({ kind, document }: BridgeStep, locale: Locale): string {
  const name = stepNames[kind][locale]
  if (document === undefined) return name
  return locale === 'zh' ? `${name}（${document}）` : `${name} (${document})`
}
