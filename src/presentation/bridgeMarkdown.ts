import type { Bridge } from '../deviation/bridge.js'
import type { StepKind } from '../deviation/bridgeStep.js'
import type { BudgetBridge } from '../deviation/budgetBridge.js'
import type { MoneyUnit } from '../exact/unit.js'
import { reasons } from '../words/findings.js'
import type { Locale } from '../words/locale.js'
import type { ExplainOptions } from './explain.js'
import { table } from './markdown.js'
import { amountInTable, amountInWords, proportionInWords } from './proportionInWords.js'

const steps: Readonly<Record<StepKind, Readonly<Record<Locale, string>>>> = {
  supplement: { zh: '追加', en: 'supplement' },
  reduction: { zh: '追减', en: 'reduction' },
  restructuring: { zh: '结构调整', en: 'restructuring' },
  virement: { zh: '调剂', en: 'virement' },
  carriedForward: { zh: '上年结转', en: 'carried forward' },
  netChange: { zh: '净变动', en: 'net change' },
  roundingTail: { zh: '尾差', en: 'rounding tail' },
  unexplained: { zh: '未说明的差额', en: 'unexplained' },
  unspent: { zh: '未支出', en: 'unspent' },
  notCarriedOver: { zh: '未结转', en: 'not carried over' },
}

const words = {
  zh: {
    head: [
      '项目',
      '年初预算数',
      '调整',
      '全年预算数',
      '决算数',
      '年末结转结余',
      '年初预算完成率',
      '执行率',
      '净变动率',
      '预算调整率',
    ],
    total: '合计',
    lacks: '未计入或缺数',
    original: '年初预算',
    outturn: '决算',
    execution: '执行率',
    comma: '，',
    stop: '。',
  },
  en: {
    head: [
      'line',
      'original budget',
      'movements',
      'final budget',
      'outturn',
      'closing balance',
      'completion',
      'execution',
      'net change',
      'adjustment rate',
    ],
    total: 'total',
    lacks: 'Left out or wanting',
    original: 'original budget ',
    outturn: 'outturn ',
    execution: 'execution ',
    comma: ', ',
    stop: '.',
  },
} as const

/**
 * A bridge as a Markdown table: a row for each line and one for the total, and what is wanting.
 *
 * @example bridgeMarkdown(budgetBridge(lines, { unit: '万元' }), { locale: 'en' })
 */
export function bridgeMarkdown({ unit, lines, total }: BudgetBridge, { locale = 'zh' }: ExplainOptions = {}): string {
  const say = words[locale]
  const rows = [...lines, { ...total, label: say.total }].map((line) => [line.label, ...cells(line, unit, locale)])
  const lacks = total.lacks.map(({ label, at, reason }) => `- ${label} ${at}: ${reasons[reason][locale]}`)
  return [table(say.head, rows), ...(lacks.length > 0 ? [`${say.lacks}:\n\n${lacks.join('\n')}`] : [])].join('\n\n')
}

function cells({ rates, ...bridge }: Bridge, unit: MoneyUnit, locale: Locale): readonly string[] {
  const moves = bridge.steps
    .slice(0, -1)
    .map(({ kind, amount }) => `${steps[kind][locale]} ${amountInTable(amount, unit)}`)
  const { completion, execution, netChange, adjustment } = rates
  return [
    amountInTable(bridge.originalBudget, unit),
    moves.join('; ') || '—',
    amountInTable(bridge.finalBudget, unit),
    amountInTable(bridge.outturn, unit),
    amountInTable(bridge.closingBalance, unit),
    ...[completion, execution, netChange, adjustment].map((rate) => proportionInWords(rate, locale)),
  ]
}

/**
 * How did this budget become its outturn? One sentence, step by step.
 *
 * @example explainBridge(total, '万元')
 * // => '年初预算1,003.89万元，净变动385.99万元至1,389.88万元，未支出-104.05万元至1,285.83万元，执行率92.51%。'
 */
export function explainBridge(bridge: Bridge, unit: MoneyUnit, { locale = 'zh' }: ExplainOptions = {}): string {
  const say = words[locale]
  const amount = (value: Bridge['outturn']): string => amountInWords(value, unit, locale)
  const [start, to] = locale === 'zh' ? ['', '至'] : [' ', ' to ']
  const moves = bridge.steps.map(
    (step) => `${steps[step.kind][locale]}${start}${amount(step.amount)}${to}${amount(step.to)}`,
  )
  const ends = moves.length > 0 ? moves : [`${say.outturn}${amount(bridge.outturn)}`]
  const execution = `${say.execution}${proportionInWords(bridge.rates.execution, locale)}`
  return [`${say.original}${amount(bridge.originalBudget)}`, ...ends, execution].join(say.comma) + say.stop
}
