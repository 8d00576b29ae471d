import {
  absolute,
  halfUp,
  isNegative,
  least,
  minus,
  most,
  one,
  order,
  over,
  q,
  type Rational,
  rational,
  ten,
  times,
  whole,
  zero,
} from './rational.js'

/** What is wanted and what was reached, in one unit. */
export interface Goal {
  readonly comparator: '>=' | '=' | '<='
  readonly target: Rational
  readonly actual: Rational
}

/** The shares of the points that a policy allows; null: it cannot say. */
export interface Share {
  readonly low: Rational
  readonly high: Rational
  readonly highExcluded?: boolean
}

const exactly = (share: Rational): Share => ({ low: share, high: share })
const all = exactly(one)
const nothing = exactly(zero)
const within = (share: Rational): Rational => most([zero, least([one, share])])

/** Whether the figure that was reached is one that was wanted. */
export function isMet({ comparator, target, actual }: Goal): boolean {
  const apart = order(actual, target)
  return comparator === '>=' ? apart >= 0 : comparator === '<=' ? apart <= 0 : apart === 0
}

/** How much of the points a missed target leaves. */
type Missed = (goal: Goal) => Share

const positive =
  (missed: (goal: Goal) => Rational): Missed =>
  (goal) =>
    order(goal.target, zero) > 0 ? exactly(within(missed(goal))) : nothing
const proportion = positive(({ actual, target }) => over(actual, target))
const inverse = positive(({ actual, target }) => over(target, actual))
const deviation = positive(({ actual, target }) => minus(one, over(absolute(minus(actual, target)), target)))
const passFail: Missed = () => nothing
const unstated: Missed = () => ({ low: zero, high: one, highExcluded: true })
const either =
  (first: Missed, second: Missed): Missed =>
  (goal) => {
    const [a, b] = [first(goal), second(goal)]
    return { low: least([a.low, b.low]), high: most([a.high, b.high]) }
  }

/** 60 % of the target earns nothing, all of it all, in proportion between. */
const fromSixty = positive(({ actual, target }) => over(minus(over(actual, target), rational('0.6')), rational('0.4')))

const bands = (rate: Rational, limits: readonly (readonly [from: string, share: string])[]): Share =>
  exactly(rational(limits.find(([from]) => order(rate, rational(from)) >= 0)?.[1] ?? '0'))

/** Satisfaction by the actual percentage, whatever the target. */
const satisfaction = ({ actual }: Goal): Share =>
  bands(times(actual, ten(-2)), [
    ['0.9', '1'],
    ['0.8', '0.8'],
    ['0.6', '0.5'],
  ])

/** So many points off for each percentage point beyond: whole ones alone, or in part. */
const pointsOff =
  (cost: string) =>
  ({ actual, target }: Goal, points: Rational): Share => {
    const over_ = minus(actual, target)
    const left = (steps: Rational): Rational => most([zero, minus(points, times(rational(cost), steps))])
    const [parts, wholes] = [left(over_), left(q(whole(over_)))]
    return { low: over(least([parts, wholes]), points), high: over(most([parts, wholes]), points) }
  }

type Rule = (goal: Goal, points: Rational) => Share

const missedBy =
  (atLeast: Missed, equal: Missed, atMost: Missed): Rule =>
  (goal) =>
    isMet(goal) ? all : { '>=': atLeast, '=': equal, '<=': atMost }[goal.comparator](goal)

/** "=" scored like "≥" where the target is positive. */
const asAtLeast =
  (rule: Rule): Rule =>
  (goal, points) =>
    rule(goal.comparator === '=' && order(goal.target, zero) > 0 ? { ...goal, comparator: '>=' } : goal, points)

const beyond =
  (rule: Rule, limit: string): Rule =>
  (goal, points) => {
    const isFloor = goal.comparator !== '<='
    const isFar = isFloor && order(goal.target, zero) > 0 && order(over(goal.actual, goal.target), rational(limit)) > 0
    return isFar ? nothing : rule(goal, points)
  }

const off =
  (cost: string): Rule =>
  (goal, points) =>
    isMet(goal) ? all : goal.comparator === '<=' ? pointsOff(cost)(goal, points) : unstated(goal)

/** Every policy of docs/rules/policy.md, by its id. */
export const rules: Readonly<Record<string, Rule>> = {
  linear2020: missedBy(proportion, deviation, either(passFail, inverse)),
  banded2021: missedBy(fromSixty, unstated, unstated),
  satisfactionBands2021: (goal) =>
    goal.comparator === '<=' ? missedBy(unstated, unstated, unstated)(goal, one) : satisfaction(goal),
  formerForm: missedBy(proportion, unstated, inverse),
  provincial: asAtLeast(missedBy(proportion, passFail, deviation)),
  daying: beyond(asAtLeast(missedBy(passFail, passFail, passFail)), '1.3'),
  countyStaffControl: off('0.1'),
  countyThreePublic: off('0.3'),
}

/** What a rule leaves of the points, not rounded and rounded half up to two decimals. */
export function scoreOf(rule: Rule, goal: Goal, points: Rational) {
  const { low, high, highExcluded = false } = rule(goal, points)
  const [least_, most_] = [times(low, points), times(high, points)]
  return { low: halfUp(least_, 2), high: halfUp(most_, 2), exact: { low: least_, high: most_ }, highExcluded }
}

const open: Share = { low: zero, high: one }

/** Work that is not finished, by bands; of such work that spent everything the example says nothing. */
const unfinished = (rate: Rational): Share =>
  order(rate, one) >= 0
    ? open
    : bands(rate, [
        ['0.8', '0.7'],
        ['0.6', '0.5'],
      ])

/** Finished work within its budget has all; of finished work beyond it the example says nothing. */
const finished = (rate: Rational): Share => (order(rate, one) > 0 ? open : all)

function executionShare(policy: string, rate: Rational, isFinished: boolean | null): Share {
  if (policy === 'linearExecution') return exactly(within(rate))
  if (isFinished !== null) return isFinished ? finished(rate) : unfinished(rate)
  return either(
    () => finished(rate),
    () => unfinished(rate),
  )({ comparator: '>=', target: one, actual: rate })
}

/** Budget execution: in proportion, or by bands where the work is not finished; both where nobody says whether it is. */
export function executionOf(
  policy: string,
  outturn: Rational,
  budget: Rational,
  points: Rational,
  isFinished: boolean | null,
) {
  const { low, high } = executionShare(policy, over(outturn, budget), isFinished)
  return { low: halfUp(times(low, points), 2), high: halfUp(times(high, points), 2) }
}

/** The grade whose limit a score reaches, none beyond the hundred. */
export const gradeOf = (limits: readonly (readonly [string, string])[], score: Rational): string | null =>
  isNegative(score) || order(score, q(100)) > 0
    ? null
    : (limits.find(([, from]) => order(score, rational(from)) >= 0)?.[0] ?? null)
