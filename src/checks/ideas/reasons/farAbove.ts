import { Decimal } from '../../../exact/decimal.js'
import { printPercent } from '../../../exact/print.js'
import type { Facts } from '../../../facts/facts.js'
import type { IndicatorRow, PrintedValue } from '../../../facts/indicatorRow.js'
import { wordsOperand } from '../../../facts/printedCell.js'
import type { ReasonGiven } from '../../../facts/reasonGiven.js'
import { standingOf } from '../../../facts/standing.js'
import { byMeasures } from '../../../law/ground.js'
import { assess } from '../../../targets/assess.js'
import type { Fault } from '../../../words/faults.js'
import type { Claim } from '../../claim.js'
import type { Context } from '../../context.js'
import type { Idea } from '../../idea.js'
import type { ScoredIndicator } from '../../scoredIndicators.js'
import { type DistanceDuty, dutyAt, dutyOf } from './owedReason.js'

/** A limit that no place names, but this library, is how far we read “far”: then it is one step less grave. */
export const farAbove: Idea = {
  kind: 'inspection',
  id: 'E15',
  under: 'distance',
  says: {
    zh: '实际完成值远超指标值（监控表有期间指标值的，为期间指标值）的，填写原因',
    en: 'An actual far above its target, in monitoring that of the period where one is printed, has a reason beside it',
  },
  basis: byMeasures(
    '远超指标值的要说明原因；全国未定界限，本库自130%起提示',
    'Far above the target, explain; no national threshold: this library flags from 130 % on',
  ),
  severity: 'warning',
  claims: (context) => context.scored.flatMap((one) => reasonClaims(context, one)),
  example: {
    document: {
      kind: 'selfEvaluation',
      indicators: [
        { level1: '产出指标', level2: '数量指标', level3: '电子保函', target: '320份', actual: '3451份', reason: '' },
      ],
    },
    outcome: 'broken',
  },
}

/** An actual beside the target that it is far from, how far it got, and the duty to explain it. */
interface Far {
  readonly target: PrintedValue
  readonly completion: Decimal
  readonly duty: DistanceDuty
}

function farFrom(one: ScoredIndicator): Far | null {
  const { row, scored } = one
  const due = row.value('periodTarget')
  if (due && due.read.kind !== 'blank') return farFromPeriod(one, due)
  const duty = dutyOf(one)
  return row.target && duty && scored.completion ? { target: row.target, completion: scored.completion, duty } : null
}

function farFromPeriod({ row, policy }: ScoredIndicator, target: PrintedValue): Far | null {
  const { level1, level2 = '', level3: name } = row.printed
  const names = { name, level1, level2 }
  const { completion, direction } = assess(target.read, row.actual?.read ?? '', names)
  if (!completion || direction === 'lower' || standingOf(target.read, names) === 'unstated') return null
  const duty = dutyAt(policy, completion)
  return duty && { target, completion, duty }
}

/** Monitoring forms have columns for causes, whether or not a row fills them in. */
function reasonGivenIn(facts: Facts, row: IndicatorRow): ReasonGiven {
  const given = facts.reasonGiven(row)
  return given === 'missing' && facts.kind === 'monitoring' ? 'blank' : given
}

function reasonClaims({ facts }: Context, one: ScoredIndicator): readonly Claim[] {
  const { actual } = one.row
  const { kind } = facts
  const far = farFrom(one)
  if (!far || !actual || (kind === 'monitoring' && far.duty.when.kind !== 'overFulfilled')) return []
  const given = reasonGivenIn(facts, one.row)
  return [
    {
      kind: 'found',
      about: 'reason',
      place: actual,
      outcome: given === 'missing' ? 'insufficientData' : given === 'blank' ? 'broken' : 'holds',
      ...(given === 'missing' ? { reason: 'missing' } : {}),
      stated: far.completion,
      counting: { kind: 'rate', decimals: 4 },
      operands: [
        wordsOperand(actual, actual.text),
        wordsOperand(far.target, far.target.text),
        wordsOperand(one.row.place(kind === 'monitoring' ? 'causes' : 'reason'), one.row.text('reason') ?? ''),
      ],
      fault: faultOf(far, actual),
      isReading: far.duty.basis.confirmed === 'unverified' || kind === 'monitoring',
    },
  ]
}

function faultOf({ target, completion, duty: { when } }: Far, actual: PrintedValue): Fault {
  const values = { target: target.text, actual: actual.text, from: printPercent(new Decimal(when.from), 0) }
  return when.kind === 'deviation'
    ? { kind: 'farOff', ...values, share: printPercent(completion.minus(1).abs(), 2) }
    : { kind: 'farAbove', ...values, share: printPercent(completion, 2) }
}
