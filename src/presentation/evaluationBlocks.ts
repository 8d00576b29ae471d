import type { Decimal } from '../exact/decimal.js'
import { printExactly, printPercent } from '../exact/print.js'
import type { Sentence } from '../law/basis.js'
import type { Evaluation, ExecutionLine, ScoreGroup, ScoreLine } from '../scoring/evaluation/evaluation.js'
import { indicatorColumns } from '../terms/indicatorColumn.js'
import { indicatorDimensions, indicatorLevels } from '../terms/indicatorLevel.js'
import { nounOf, nounsOf } from '../terms/term.js'
import { totals as totalTerms } from '../terms/total.js'
import type { Outcome } from '../verdicts/outcome.js'
import type { Locale } from '../words/locale.js'
import { budgetNames } from '../words/scores.js'
import { type Block, headIn, paragraph, table } from './block.js'
import { explainEvaluation } from './explainEvaluation.js'

const columns = /* @__PURE__ */ nounsOf(indicatorColumns)
const level1 = /* @__PURE__ */ nounOf(indicatorLevels, 'level1')
const budgetExecution = /* @__PURE__ */ nounOf(indicatorDimensions, 'budgetExecution')
const whole = /* @__PURE__ */ nounOf(totalTerms, 'total')
const due: Sentence = { zh: '应得分', en: 'due' }

const lineHeads: readonly Sentence[] = [
  level1,
  columns.indicator,
  columns.target,
  nounOf(indicatorColumns, 'actual', '完成值'),
  columns.completionRate,
  columns.points,
  columns.score,
  due,
  { zh: '相差', en: 'off by' },
  { zh: '结论', en: 'outcome' },
]

const groupHeads: readonly Sentence[] = [level1, columns.points, columns.score, due]

/** The total in a sentence; execution and every indicator with the score stated and the one due; then each level 1. */
export function evaluationBlocks(evaluation: Evaluation, locale: Locale): readonly Block[] {
  const { execution, lines, sections, totals } = evaluation
  const total = {
    label: whole[locale],
    points: totals.points.stated,
    stated: totals.score.stated,
    allowed: totals.allowed,
  }
  return [
    paragraph(explainEvaluation(evaluation, locale)),
    table(headIn(lineHeads, locale), [
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
    table(
      headIn(groupHeads, locale),
      [{ ...execution, label: budgetExecution[locale] }, ...sections, total].map(groupCells),
    ),
  ]
}

function executionCells(line: ExecutionLine, locale: Locale): readonly string[] {
  const amount = (value: Decimal | null): string => (value ? printExactly(value, 2) : '—')
  return [
    budgetExecution[locale],
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
