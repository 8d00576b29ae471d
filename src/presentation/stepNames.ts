import type { StepKind } from '../deviation/bridgeStep.js'
import type { Locale } from '../words/locale.js'

/** What the steps of a bridge are called. */
export const stepNames: Readonly<Record<StepKind, Readonly<Record<Locale, string>>>> = {
  supplement: { zh: '追加', en: 'supplement' },
  reduction: { zh: '追减', en: 'reduction' },
  restructuring: { zh: '结构调整', en: 'restructuring' },
  virement: { zh: '调剂', en: 'virement' },
  carriedForward: { zh: '上年结转', en: 'carried forward' },
  netChange: { zh: '净变动', en: 'net change' },
  roundingTail: { zh: '尾差', en: 'rounding tail' },
  unexplained: { zh: '未说明的差额', en: 'unexplained' },
  unspent: { zh: '未支出', en: 'unspent' },
  toOutturn: { zh: '决算与年初预算差额', en: 'outturn less original budget' },
  notCarriedOver: { zh: '未结转', en: 'not carried over' },
}
