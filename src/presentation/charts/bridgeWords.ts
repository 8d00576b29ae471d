import type { BridgeField } from '../../deviation/bridge.js'
import type { Locale } from '../../words/locale.js'

/** The amounts that steps join. */
export type StageField = Exclude<BridgeField, 'movements'>

interface BridgeWords extends Readonly<Record<BridgeField, string>> {
  readonly title: string
  readonly withBalance: string
  readonly amount: string
  readonly stage: string
  readonly increase: string
  readonly decrease: string
  readonly left: string
  readonly rates: (completion: string, execution: string) => string
}

export const bridgeWords: Readonly<Record<Locale, BridgeWords>> = {
  zh: {
    title: '从年初预算到决算',
    withBalance: '从年初预算到年末结转结余',
    originalBudget: '年初预算数',
    movements: '预算调整',
    finalBudget: '全年预算数',
    outturn: '决算数',
    closingBalance: '年末结转结余',
    amount: '金额',
    stage: '预算与决算',
    increase: '▲ 增加',
    decrease: '▼ 减少',
    left: '未支出（结转前）',
    rates: (completion, execution) => `年初预算完成率${completion}，执行率${execution}`,
  },
  en: {
    title: 'From original budget to outturn',
    withBalance: 'From original budget to closing balance',
    originalBudget: 'original budget',
    movements: 'movements',
    finalBudget: 'final budget',
    outturn: 'outturn',
    closingBalance: 'closing balance',
    amount: 'amount',
    stage: 'budget and outturn',
    increase: '▲ increase',
    decrease: '▼ decrease',
    left: 'unspent, before carrying over',
    rates: (completion, execution) => `completion ${completion}, execution ${execution}`,
  },
}
