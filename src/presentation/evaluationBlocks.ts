import type { Decimal } from '../exact/decimal.js'
import { printExactly, printPercent } from '../exact/print.js'
import type { Sentence } from '../law/basis.js'
import type { Evaluation, ExecutionLine, ScoreGroup, ScoreLine } from '../scoring/evaluation/evaluation.js'
import type { Outcome } from '../verdicts/outcome.js'
import type { Locale } from '../words/locale.js'
import { budgetNames } from '../words/scores.js'
import { type Block, paragraph, table } from './block.js'
import { explainEvaluation } from './explainEvaluation.js'

const words = {
  zh: {
    lines: ['一级指标', '指标', '指标值', '完成值', '完成率', '分值', '得分', '应得分', '相差', '结论'],
    groups: ['一级指标', '分值', '得分', '应得分'],
    execution: '预算执行',
    total: '合计',
  },
  en: {
    lines: ['level 1', 'indicator', 'target', 'actual', 'completion', 'points', 'stated', 'due', 'off by', 'outcome'],
    groups: ['level 1', 'points', 'stated', 'due'],
    execution: 'Budget execution',
    total: 'total',
  },
} as const

/** The total in a sentence; execution and every indicator with the score stated and the one due; then each level 1. */
export function evaluationBlocks(evaluation: Evaluation, locale: Locale): readonly Block[] {
  const { execution, lines, sections, totals } = evaluation
  const say = words[locale]
  const total = {
    label: say.total,
    points: totals.points.stated,
    stated: totals.score.stated,
    allowed: totals.allowed,
  }
  return [
    paragraph(explainEvaluation(evaluation, locale)),
    table(say.lines, [
      executionCells(execution, locale),
      ...lines.map((line) => [
        line.level1,
        line.level3,
        line.target,
        line.actual,
        line.completion ? printPercent(line.completion, 2) : '—',
        ...scoreCells(line, locale),
      ]),
    ]),
    table(say.groups, [{ ...execution, label: say.execution }, ...sections, total].map(groupCells)),
  ]
}

function executionCells(line: ExecutionLine, locale: Locale): readonly string[] {
  const amount = (value: Decimal | null): string => (value ? printExactly(value, 2) : '—')
  return [
    words[locale].execution,
    budgetNames[line.denominator][locale],
    amount(line.budget),
    amount(line.outturn),
    line.rate ? printPercent(line.rate, 2) : '—',
    ...scoreCells(line, locale),
  ]
}

const scoreCells = (line: ScoreLine | ExecutionLine, locale: Locale): readonly string[] => [
  figure(line.points),
  figure(line.stated),
  allowedCell(line),
  figure(line.difference),
  outcomeNames[line.outcome][locale],
]

const groupCells = (group: ScoreGroup): readonly string[] => [
  group.label,
  figure(group.points),
  figure(group.stated),
  allowedCell(group),
]

const figure = (value: Decimal | null): string => (value === null ? '—' : printExactly(value, 0))

const allowedCell = ({ allowed: { low, high } }: Pick<ScoreGroup, 'allowed'>): string =>
  low.eq(high) ? figure(low) : `${figure(low)}–${figure(high)}`

const outcomeNames: Readonly<Record<Outcome, Sentence>> = {
  holds: { zh: '相符', en: 'as due' },
  rounding: { zh: '舍入内相符', en: 'as due within rounding' },
  broken: { zh: '不符', en: 'not as due' },
  notApplicable: { zh: '不适用', en: 'not applicable' },
  insufficientData: { zh: '资料不足', en: 'insufficient data' },
}
