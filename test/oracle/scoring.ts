import { Decimal } from '../../src/exact/decimal.js'
import { bandedExecution2021 } from '../../src/scoring/executionPolicies/bandedExecution2021.js'
import { linearExecution } from '../../src/scoring/executionPolicies/linearExecution.js'
import { gradeOf as libraryGrade } from '../../src/scoring/gradeBands.js'
import { lenientGrades, nationalGrades } from '../../src/scoring/grades.js'
import { policies } from '../../src/scoring/policies.js'
import type { ScoringPolicy } from '../../src/scoring/policy.js'
import { scoreExecution } from '../../src/scoring/scoreExecution.js'
import { scoreIndicator } from '../../src/scoring/scoreIndicator.js'
import { assess } from '../../src/targets/assess.js'
import { agrees, type Tried, unless } from './compared.js'
import { executionOf, type Goal, gradeOf, isMet, rules, scoreOf } from './policies.js'
import { type Chance, type Print, printOf } from './random.js'
import { equal, halfUp, isZero, minus, over, type Rational, ten, times, whole, written } from './rational.js'

type Case = (chance: Chance) => Tried

/** A second figure near the first, so that targets are met and missed about as often. */
function beside(chance: Chance, { value, decimals }: Print): Print {
  if (chance.isOnce(4)) return printOf(chance.integer(5), chance.below(3))
  const factor = times({ n: BigInt(chance.below(200)), d: 1n }, ten(-2))
  return printOf(whole(times(halfUp(times(value, factor), decimals), ten(decimals))), decimals)
}

/** A figure in another unit, rounded to some decimals. */
const inOther = ({ value }: Print, shift: number, decimals: number): Print =>
  printOf(whole(times(halfUp(times(value, ten(shift)), decimals), ten(decimals))), decimals)

/** How many digits a value has from its first to its last, zeros before the point counted. */
const digitsIn = (value: Rational): number => written(value).replace('.', '').replace(/^0+/u, '').length || 1

const signs = { '>=': '≥', '=': '=', '<=': '≤' } as const
const comparators = Object.keys(signs) as (keyof typeof signs)[]
const exponents: Readonly<Record<string, number>> = { 元: 0, 万元: 4, 亿元: 8 }
const moneys = Object.keys(exponents)
const others = ['%', '人', '次', '公里', '']

/** Targets and actuals, of money in two units too: a coarser actual may be the target rounded. */
const assessed: Case = (chance) => {
  const target = printOf(chance.integer(6), chance.below(3))
  const comparator = chance.pick(comparators)
  const isMoney = chance.isOnce(2)
  const [unit, other] = isMoney ? [chance.pick(moneys), chance.pick(moneys)] : Array(2).fill(chance.pick(others))
  const shift = isMoney ? (exponents[other] as number) - (exponents[unit] as number) : 0
  const isNear = chance.isOnce(5)
  const actual = isNear ? inOther(target, -shift, chance.below(4)) : beside(chance, target)
  const goal: Goal = { comparator, target: target.value, actual: times(actual.value, ten(shift)) }
  // Rounded: in another unit, to two decimals or more or to as many digits as the target has, and not to nothing.
  const isFine = actual.decimals >= 2 || digitsIn(actual.value) >= digitsIn(target.value)
  const isRounded =
    unit !== other &&
    isFine &&
    !isZero(actual.value) &&
    equal(halfUp(times(target.value, ten(-shift)), actual.decimals), actual.value)
  const wanted = isMet(goal) || isRounded ? 'met' : 'notMet'
  const given = [`${signs[comparator]}${target.text}${unit}`, `${actual.text}${other}`] as const
  const came = assess(...given)
  const isRight =
    came.outcome === wanted &&
    agrees(came.difference, minus(goal.actual, goal.target)) &&
    (isZero(target.value) ? came.completion === null : agrees(came.completion, over(goal.actual, goal.target)))
  const told = () => ({
    outcome: came.outcome,
    completion: `${came.completion}`,
    difference: `${came.difference}`,
    reason: came.reason,
    assumed: came.assumed,
  })
  return {
    kind: isRounded && !isMet(goal) ? 'rounded' : wanted,
    mismatch: unless(isRight, () => ({ given, came: told(), wanted })),
  }
}

const scored: Case = (chance) => {
  const policy = chance.pick(policies) as ScoringPolicy
  const target = printOf(chance.isOnce(12) ? 0n : chance.integer(5), chance.below(3))
  const actual = chance.isOnce(6) ? target : beside(chance, target)
  const points = printOf(chance.integer(4) + 1n, chance.below(3))
  const comparator = chance.pick(comparators)
  const goal: Goal = { comparator, target: target.value, actual: actual.value }
  const wanted = scoreOf(rules[policy.id] as (typeof rules)[string], goal, points.value)
  const given = { target: `${signs[comparator]}${target.text}%`, actual: `${actual.text}%`, points: points.text }
  const came = scoreIndicator(given, policy)
  const isRight =
    agrees(came.low, wanted.low) &&
    agrees(came.high, wanted.high) &&
    agrees(came.exact.low, wanted.exact.low) &&
    agrees(came.exact.high, wanted.exact.high) &&
    (came.highExcluded ?? false) === wanted.highExcluded
  const told = () => [came.low, came.high, came.highExcluded, came.exact.low, came.exact.high, came.reason].map(String)
  const want = () => [wanted.low, wanted.high, wanted.exact.low, wanted.exact.high].map(written)
  return {
    kind: policy.id,
    mismatch: unless(isRight, () => ({
      given: { ...given, policy: policy.id },
      came: told(),
      wanted: [...want(), wanted.highExcluded],
    })),
  }
}

const executed: Case = (chance) => {
  const policy = chance.pick([linearExecution, bandedExecution2021])
  const budget = printOf(chance.integer(7) + 1n, 2)
  const outturn = chance.isOnce(6) ? budget : beside(chance, budget)
  const points = printOf(chance.integer(3) + 1n, chance.below(2))
  const finished = chance.pick([true, false, null])
  const figure = ({ text, decimals }: Print) => ({ value: new Decimal(text), decimals })
  const input = {
    outturn: figure(outturn),
    budget: figure(budget),
    points: new Decimal(points.text),
    ...(finished === null ? {} : { finished }),
  }
  const came = scoreExecution(input, policy)?.computed
  const wanted = executionOf(policy.id, outturn.value, budget.value, points.value, finished)
  const isRight = came !== undefined && agrees(came.low, wanted.low) && agrees(came.high, wanted.high)
  return {
    kind: policy.id,
    mismatch: unless(isRight, () => ({
      given: [policy.id, outturn.text, budget.text, points.text, finished],
      came: [came?.low, came?.high].map(String),
      wanted: [wanted.low, wanted.high].map(written),
    })),
  }
}

const limits: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  nationalGrades: [
    ['优', '90'],
    ['良', '80'],
    ['中', '60'],
    ['差', '0'],
  ],
  lenientGrades: [
    ['优', '80'],
    ['良', '70'],
    ['中', '60'],
    ['差', '0'],
  ],
}

const graded: Case = (chance) => {
  const bands = chance.pick([nationalGrades, lenientGrades])
  const score = chance.isOnce(3)
    ? printOf(BigInt(chance.pick([60, 70, 80, 90, 100, 0])) * 100n + BigInt(chance.below(3) - 1), 2)
    : printOf(BigInt(chance.below(12_000) - 500), 2)
  const [came, wanted] = [
    libraryGrade(bands, new Decimal(score.text))?.zh ?? null,
    gradeOf(limits[bands.id] ?? [], score.value),
  ]
  return {
    kind: `${wanted}`,
    mismatch: unless(came === wanted, () => ({ given: [bands.id, score.text], came, wanted })),
  }
}

/** Targets, scores, budget execution and grades. */
export const scoringCases = { assessed, scored, executed, graded }
