import type { ExecutionExample, ExecutionPolicy } from '../executionPolicy.js'
import type { Grade, GradeBands, GradeExample } from '../gradeBands.js'
import type { OverFulfilment } from '../overFulfilment.js'
import type { PolicyExample, ScoringPolicy } from '../policy.js'
import type { ReasonDuty } from '../reasonDuty.js'
import type { WordBand, WordBands } from '../wordBands.js'
import { curve, equalCurve, metCurve } from './curveShape.js'
import { definition } from './definitionShape.js'
import { basis } from './lawShape.js'
import { built, cell, flag, isParts, listOf, oneOf, optional, orNull, parts, type Shape, text } from './shape.js'

const isDecimals = (value: unknown): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 10

const rounding: Shape = (value, name) => {
  if (!isParts(value)) return parts(value, name)
  const least = value.decimals === 'printed' ? value.atLeast : value.decimals
  return [
    ...(isDecimals(least) ? [] : [`${name}: decimals must be 0 to 10`]),
    ...oneOf('halfUp', 'halfEven', 'truncate')(value.rounding, `${name}.rounding`),
  ]
}

const wordBand: Shape = (value, name) =>
  built<WordBand>({ low: text, high: text, highExcluded: optional(oneOf(true)) })(value, name)

const overFulfilment: Shape = (value, name) =>
  built<OverFulfilment>({
    from: text,
    fromExcluded: optional(oneOf(true)),
    cut: oneOf('none', 'toZero', 'byDeviation'),
    basis,
  })(value, name)

const when: Shape = (value, name) => {
  if (!isParts(value)) return parts(value, name)
  if (value.kind === 'missed') return []
  return [
    ...oneOf('missed', 'overFulfilled', 'deviation', 'budgetAdjusted')(value.kind, `${name}.kind`),
    ...text(value.from, `${name}.from`),
    ...optional(oneOf(true))(value.fromExcluded, `${name}.fromExcluded`),
  ]
}

const duty: Shape = (value, name) =>
  definition<ReasonDuty>('reasonDuty', { when, examples: listOf(parts) })(value, name)

const grades: Shape = (value, name) =>
  definition<GradeBands>('grades', {
    of: text,
    grades: listOf(built<Grade>({ zh: text, en: text, from: text })),
    examples: listOf(built<GradeExample>({ score: text, grade: orNull(text) })),
  })(value, name)

/** A way to score execution that everything else can be asked of. */
export const executionPolicyShape: Shape = (value, name) =>
  definition<ExecutionPolicy>('executionPolicy', {
    denominator: oneOf('originalBudget', 'finalBudget'),
    unfinished: curve,
    finished: orNull(curve),
    rounding,
    examples: listOf(
      built<ExecutionExample>({
        outturn: text,
        budget: text,
        points: text,
        finished: optional(flag),
        low: text,
        high: text,
      }),
    ),
  })(value, name)

/** A policy that everything else can be asked of. */
export const policyShape: Shape = (value, name) =>
  definition<ScoringPolicy>('policy', {
    also: optional(listOf((one) => basis(one, 'also'))),
    atLeast: curve,
    equal: equalCurve,
    atMost: curve,
    range: metCurve,
    date: metCurve,
    words: orNull(built<WordBands>({ met: wordBand, partly: wordBand, notMet: wordBand })),
    rounding,
    overFulfilment: orNull(overFulfilment),
    reasons: listOf(duty),
    grades: orNull(grades),
    examples: listOf(
      built<PolicyExample>({
        name: optional(cell),
        level1: optional(cell),
        level2: optional(cell),
        target: cell,
        actual: cell,
        points: text,
        low: text,
        high: text,
      }),
    ),
  })(value, name)
