import { hundred, one } from '../../../exact/decimal.js'
import type { IndicatorRow, PrintedValue } from '../../../facts/indicatorRow.js'
import { type NarrativeContext, statementsOf } from '../../../facts/narrative/narrative.js'
import { quantityLabel } from '../../../facts/narrative/quantityLabel.js'
import { cellOperand, hasFigure, type PrintedCell, rateCell, wordsOperand } from '../../../facts/printedCell.js'
import type { Sentence } from '../../../law/basis.js'
import { byArithmetic } from '../../../law/ground.js'
import { knownName } from '../../../terms/names/knownName.js'
import { subjectLabel } from '../../../words/subjectLabel.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'

export const naturalMaximum: Idea = {
  kind: 'inspection',
  id: 'E38',
  says: {
    zh: '部分占整体的比率（满意度、合格率、覆盖率等）不超过100%',
    en: 'A rate of a part of its whole (satisfaction, passes, coverage) is at most 100 %',
  },
  basis: byArithmetic('部分不大于整体', 'A part does not exceed its whole'),
  severity: 'error',
  claims: ({ facts }) => [...facts.indicators.flatMap(rowClaims), ...toldShares(facts.narrative).map(toldClaim)],
  example: {
    document: {
      kind: 'selfEvaluation',
      indicators: [
        { level1: '满意度指标', level2: '服务对象满意度', level3: '群众满意度', target: '≥90%', actual: '103%' },
      ],
    },
    outcome: 'broken',
  },
}

const columns = ['target', 'actual', 'periodTarget', 'halfYearTarget', 'mediumTermTarget', 'forecast'] as const

function rowClaims(row: IndicatorRow): readonly Claim[] {
  return columns.flatMap((column) => {
    const value = row.value(column)
    if (!value || !isRate(value)) return []
    if (value.known.maximum === 'whole') return [claimOf(value)]
    return isUnknownPart(row, value) ? [{ ...claimOf(value), isReading: true }] : []
  })
}

/** A rate that no list knows is most often a part of a whole; one that grows, or that a budget is held to, may be more. */
const isUnknownPart = (row: IndicatorRow, { known }: PrintedValue): boolean =>
  known.by === null &&
  /(?:(?<!效)率|占比|比例|比重)$/u.test(row.shown) &&
  !/增|利润|杠杆|周转|回报|收益|流动|速动|投入|产出|放大|撬动/u.test(row.shown)

const isRate = ({ read }: PrintedValue): boolean => read.kind === 'quantity' && read.unit === '%'

const claimOf = (value: PrintedValue): Claim => ({
  kind: 'found',
  about: value.column,
  place: value,
  outcome: isBeyond(value) ? 'broken' : 'holds',
  operands: [wordsOperand(value, value.text)],
  fault: { kind: 'moreThanAll', value: value.text },
})

/** Is this more than the whole? A limit on a rate, and a change of one, are not held against it. */
function isBeyond({ read }: PrintedValue): boolean {
  if (read.kind !== 'quantity' || read.change !== undefined) return false
  const { comparator, value } = read
  if (comparator === '<=' || comparator === '<') return false
  return value.gt(hundred) || (comparator === '>' && value.eq(hundred))
}

/** A rate that a sentence states of a part of a whole: by the name of what it is a rate of, or as a share. */
function toldShares(narrative: NarrativeContext): readonly PrintedCell[] {
  return [
    ...statementsOf(narrative, 'completion').filter(({ statement }) => isOfWhole(statement.subject)),
    ...statementsOf(narrative, 'share'),
  ].map(({ statement: { kind, subject, scope, figures }, at }) =>
    rateCell(
      {
        label: kind === 'share' ? sharedLabel(subject, scope) : quantityLabel(subject, scope, 'rate'),
        where: { path: ['statements', at, 'figures', 'rate'], table: 'statements', row: `${subject}@${scope}` },
      },
      figures.rate,
    ),
  )
}

const isOfWhole = (subject: string): boolean => knownName(subject.split('/').at(-1) ?? '').maximum === 'whole'

function sharedLabel(subject: string, scope: string): Sentence {
  const { zh, en } = subjectLabel(subject, scope)
  return { zh: `${zh}占比`, en: `${en}, share` }
}

const toldClaim = (cell: PrintedCell): Claim => ({
  kind: 'found',
  about: 'rate',
  place: cell,
  outcome: !hasFigure(cell) ? 'insufficientData' : cell.figure.value.gt(one) ? 'broken' : 'holds',
  ...(hasFigure(cell) ? {} : { reason: 'unreadable' }),
  operands: [cellOperand(cell)],
  fault: { kind: 'moreThanAll', value: cell.text ?? '' },
})
