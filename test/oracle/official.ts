import { compositionVariance } from '../../src/deviation/composition.js'
import { computeRate } from '../../src/rates/computeRate.js'
import { functionCompositionVarianceRate } from '../../src/rates/gradedRates.js'
import { judgeRateStated } from '../../src/rates/judgeRateStated.js'
import type { GradedRate, PefaHead } from '../../src/rates/pefa/gradedRate.js'
import { gradeYears } from '../../src/rates/pefa/gradeYears.js'
import type { RateDefinition } from '../../src/rates/rate.js'
import { rates } from '../../src/rates/rates.js'
import { agrees, type Tried, unless } from './compared.js'
import { ends, type Figure, rateVerdict } from './judged.js'
import { type Chance, digitsOf, type Print, printOf } from './random.js'
import {
  absolute,
  halfUp,
  isZero,
  least,
  minus,
  most,
  one,
  order,
  over,
  q,
  type Rational,
  rational,
  sum,
  ten,
  times,
  whole,
  written,
} from './rational.js'

type Case = (chance: Chance) => Tried
type Values = readonly Rational[]

/** Every rate of docs/rules/rate.md: its inputs by what they count, and its formula over them. */
interface Formula {
  readonly inputs: Readonly<Record<string, 'money' | 'count' | 'share'>>
  readonly base: (...values: Rational[]) => Rational
  readonly top: (...values: Rational[]) => Rational
}

const part = (inputs: Formula['inputs']): Formula => ({
  inputs,
  top: (a) => a as Rational,
  base: (_, b) => b as Rational,
})
/** (first − second) ÷ second. */
const changed = (inputs: Formula['inputs']): Formula => ({
  inputs,
  top: (a, b) => minus(a as Rational, b as Rational),
  base: (_, b) => b as Rational,
})
/** (first − second) ÷ first. */
const saved = (inputs: Formula['inputs']): Formula => ({
  inputs,
  top: (a, b) => minus(a as Rational, b as Rational),
  base: (a) => a as Rational,
})
const money = (...names: readonly string[]) => Object.fromEntries(names.map((name) => [name, 'money' as const]))
const counts = (...names: readonly string[]) => Object.fromEntries(names.map((name) => [name, 'count' as const]))

export const formulas: Readonly<Record<string, Formula>> = {
  budgetAdjustmentRate: {
    inputs: money('supplement', 'reduction', 'restructuring', 'excludedAdjustment', 'originalBudget'),
    top: (...[s, r, x, e]) => minus(sum([s, r, x].map((one) => absolute(one as Rational))), absolute(e as Rational)),
    base: (...values) => values[4] as Rational,
  },
  budgetCompletionRate: part(money('completedBudget', 'approvedBudget')),
  closingBalanceChangeRate: changed(money('closingBalance', 'previousClosingBalance')),
  closingBalanceRate: part(money('closingBalance', 'expenditureBudget')),
  departmentCompletionRate: part(counts('completedTasks', 'plannedTasks')),
  departmentQualityRate: part(counts('qualifiedTasks', 'plannedTasks')),
  departmentTimelinessRate: part(counts('timelyTasks', 'plannedTasks')),
  fixedAssetUtilizationRate: part(money('fixedAssetsInUse', 'fixedAssets')),
  keyExpenditureRate: part(money('keyProjectExpenditure', 'projectExpenditure')),
  keyWorkCompletionRate: part(counts('concludedKeyWork', 'assignedKeyWork')),
  nonPersonnelControlRate: part(money('nonPersonnelOutturn', 'nonPersonnelBudget')),
  originalBudgetCompletionRate: part(money('outturn', 'originalBudget')),
  paymentProgressRate: {
    inputs: { ...money('paidToDate', 'annualBudget'), plannedProgress: 'share' },
    top: (paid) => paid as Rational,
    base: (_, budget, planned) => times(budget as Rational, planned as Rational),
  },
  procurementExecutionRate: part(money('procurementOutturn', 'procurementBudget')),
  staffControlRate: part(counts('staffInPost', 'establishedPosts')),
  threePublicBudgetChangeRate: changed(money('threePublicBudget', 'previousThreePublicBudget')),
  threePublicControlRate: part(money('threePublicOutturn', 'threePublicBudget')),
  threePublicOutturnChangeRate: changed(money('threePublicOutturn', 'previousThreePublicOutturn')),
  costSavingRate: saved(money('plannedCost', 'actualCost')),
  evaluationExecutionRate: part(money('expenditure', 'fundsReceived')),
  fundArrivalRate: part(money('fundsReceived', 'plannedFunds')),
  projectCompletionRate: part(counts('actualOutput', 'plannedOutput')),
  projectQualityRate: part(counts('qualifiedOutput', 'actualOutput')),
  projectTimelinessRate: saved(counts('plannedTime', 'actualTime')),
  selfEvaluationExecutionRate: part(money('outturn', 'finalBudget')),
  timelyFundArrivalRate: part(money('fundsReceivedOnTime', 'fundsDue')),
  hunanInvestmentControlRate: part(money('actualInvestment', 'budgetInvestment')),
  hunanScaleControlRate: part(money('actualScale', 'approvedScale')),
  hunanStaffControlRate: part(counts('staffInPost', 'establishedPosts')),
}

const definitions = rates.filter((rate) => rate.kind === 'rate') as readonly RateDefinition[]

interface Input extends Figure {
  readonly text: string
  readonly isExact: boolean
}

/** An input as it is printed: money of two decimals, a percentage, a number of things. */
function inputOf(chance: Chance, unit: string): Input {
  if (unit === 'count') return { ...printOf(chance.integer(4), 0), isExact: true }
  if (unit === 'share') {
    const print = printOf(BigInt(1 + chance.below(10_000)), 2)
    return { text: `${print.text}%`, value: times(print.value, ten(-2)), decimals: 4, isExact: false }
  }
  return { ...printOf(chance.integer(7), 2), isExact: false }
}

const everyWay = (choices: readonly Values[]): readonly Values[] =>
  choices.reduce<readonly Values[]>((ways, values) => ways.flatMap((way) => values.map((one) => [...way, one])), [[]])

const official: Case = (chance) => {
  const definition = chance.pick(definitions)
  const formula = formulas[definition.id] as Formula
  const names = Object.keys(formula.inputs)
  const inputs = Object.values(formula.inputs).map((unit) => inputOf(chance, unit))
  const given = Object.fromEntries(
    Object.keys(definition.inputs).map((name) => [name, inputs[names.indexOf(name)]?.text ?? null]),
  )
  const came = computeRate(definition, given)
  const values = inputs.map(({ value }) => value)
  const base = formula.base(...values)
  if (isZero(base)) {
    const isRight = came.outcome === 'notApplicable' && came.reason === 'zeroBase'
    return {
      kind: 'zero base',
      mismatch: unless(isRight, () => ({ given: [definition.id, given], came: came.outcome, wanted: 'notApplicable' })),
    }
  }
  const computed = over(formula.top(...values), base)
  const ways = everyWay(inputs.map((one) => (one.isExact ? [one.value] : ends(one))))
  const reach = ways.map((way) => over(formula.top(...way), formula.base(...way)))
  const decimals = chance.below(3)
  const off = chance.isOnce(2) ? 0 : chance.below(9) - 4
  const units = whole(times(halfUp(times(computed, ten(2)), decimals), ten(decimals))) + BigInt(off)
  const stated = `${digitsOf(units, decimals)}%`
  const wanted = rateVerdict(computed, reach, { value: times(q(units), ten(-decimals - 2)), decimals: decimals + 2 })
  const judged = judgeRateStated(definition, given, stated)
  const isRight =
    came.outcome === 'computed' &&
    agrees(came.value.value, computed) &&
    agrees(came.range.low, least(reach), one) &&
    agrees(came.range.high, most(reach), one) &&
    judged.outcome === wanted.outcome
  const told = () => ({
    outcome: came.outcome,
    value: `${came.value?.value}`,
    range: [came.range?.low, came.range?.high].map(String),
    judged: judged.outcome,
  })
  const want = () => [computed, least(reach), most(reach)].map(written)
  return {
    kind: definition.id,
    mismatch: unless(isRight, () => ({
      given: [definition.id, given, stated],
      came: told(),
      wanted: [...want(), wanted.outcome],
    })),
  }
}

interface Head {
  readonly budget: Print
  readonly outturn: Print
  readonly nature: 'interest' | 'contingency' | null
}

/** Heads of one year; where there are many, of about the same size as often as not, so that twenty do not make 75 %. */
function heads(chance: Chance): readonly Head[] {
  const isLong = chance.isOnce(24)
  const isEven = isLong && chance.isOnce(2)
  return Array.from({ length: isLong ? 21 + chance.below(15) : 1 + chance.below(4) }, (): Head => {
    const budget = printOf(isEven ? BigInt(100_000 + chance.below(20_000)) : chance.integer(6) + 1n, 2)
    const cents = whole(times(budget.value, ten(2)))
    const outturn = chance.isOnce(3)
      ? printOf(chance.integer(6), 2)
      : printOf((cents * BigInt(80 + chance.below(40))) / 100n, 2)
    return { budget, outturn, nature: chance.isOnce(8) ? chance.pick(['interest', 'contingency'] as const) : null }
  })
}

const total = (list: readonly Head[], of: 'budget' | 'outturn'): Rational => sum(list.map((head) => head[of].value))

/** With more than twenty heads the largest that make 75 %, at least twenty, and the rest in one line; of equal budgets the one that spent more first. */
function largest(list: readonly Head[]): readonly Head[] {
  if (list.length <= 20) return list
  const sorted = list.toSorted(
    (a, b) => order(b.budget.value, a.budget.value) || order(b.outturn.value, a.outturn.value),
  )
  const all = total(list, 'budget')
  let kept = 20
  while (kept < sorted.length && order(total(sorted.slice(0, kept), 'budget'), times(all, rational('0.75'))) < 0) kept++
  const rest = sorted.slice(kept)
  if (rest.length === 0) return sorted
  const asOne = (of: 'budget' | 'outturn'): Print => printOf(whole(times(total(rest, of), ten(2))), 2)
  return [...sorted.slice(0, kept), { budget: asOne('budget'), outturn: asOne('outturn'), nature: null }]
}

function varianceOf(list: readonly Head[]): Rational | null {
  const [budget, outturn] = [total(list, 'budget'), total(list, 'outturn')]
  if (isZero(budget) || isZero(outturn)) return null
  // Over budget × f the outturns of all; each term is |outturn × Σ budget − budget × Σ outturn| ÷ (Σ budget × Σ outturn).
  const terms = list.map((head) =>
    absolute(minus(times(head.outturn.value, budget), times(head.budget.value, outturn))),
  )
  return over(sum(terms), times(budget, outturn))
}

const pefa: Readonly<
  Record<
    string,
    {
      readonly isTotal: boolean
      readonly leaves: readonly string[]
      readonly isCut: boolean
      readonly bands: readonly (readonly [string, string, string])[]
    }
  >
> = {
  expenditureOutturnRate: {
    isTotal: true,
    leaves: [],
    isCut: false,
    bands: [
      ['A', '0.95', '1.05'],
      ['B', '0.9', '1.1'],
      ['C', '0.85', '1.15'],
    ],
  },
  revenueOutturnRate: {
    isTotal: true,
    leaves: [],
    isCut: false,
    bands: [
      ['A', '0.97', '1.06'],
      ['B', '0.94', '1.12'],
      ['C', '0.92', '1.16'],
    ],
  },
  functionCompositionVarianceRate: {
    isTotal: false,
    leaves: ['interest', 'contingency'],
    isCut: true,
    bands: [
      ['A', '0', '0.05'],
      ['B', '0', '0.1'],
      ['C', '0', '0.15'],
    ],
  },
  economicCompositionVarianceRate: {
    isTotal: false,
    leaves: ['contingency'],
    isCut: true,
    bands: [
      ['A', '0', '0.05'],
      ['B', '0', '0.1'],
      ['C', '0', '0.15'],
    ],
  },
  revenueCompositionVarianceRate: {
    isTotal: false,
    leaves: [],
    isCut: false,
    bands: [
      ['A', '0', '0.05'],
      ['B', '0', '0.1'],
      ['C', '0', '0.15'],
    ],
  },
}
const graded = rates.filter((rate) => rate.kind === 'gradedRate') as readonly GradedRate[]

const printedHeads = (list: readonly Head[]): readonly PefaHead[] =>
  list.map(({ budget, outturn, nature }, at) => ({
    label: `${at}`,
    originalBudget: budget.text,
    outturn: outturn.text,
    ...(nature ? { nature } : {}),
  }))

const pefaGrades: Case = (chance) => {
  const definition = chance.pick(graded)
  const { isTotal, leaves, isCut, bands } = pefa[definition.id] as (typeof pefa)[string]
  const years = [heads(chance), heads(chance), heads(chance)] as const
  const compared = years.map((list) => list.filter(({ nature }) => nature === null || !leaves.includes(nature)))
  const values = compared.map((list) => {
    if (list.length === 0 || isZero(total(list, 'budget'))) return null
    return isTotal ? over(total(list, 'outturn'), total(list, 'budget')) : varianceOf(isCut ? largest(list) : list)
  })
  const holds = (value: Rational | null, [, from, to]: readonly [string, string, string]): boolean =>
    value !== null &&
    order(value, rational(from)) >= 0 &&
    (isTotal ? order(value, rational(to)) <= 0 : order(value, rational(to)) < 0)
  const wanted = bands.find((band) => values.filter((value) => holds(value, band)).length >= 2)?.[0] ?? 'D'
  const came = gradeYears(definition, years.map(printedHeads) as never)
  const isOpen = values.includes(null)
  const isRight =
    (isOpen || came.grade === wanted) &&
    came.years.every((year, at) =>
      values[at] == null ? year.value === null : agrees(year.value?.value, values[at], one),
    )
  return {
    kind: isOpen ? 'open' : definition.id,
    counting: years.length,
    mismatch: unless(isRight, () => ({
      given: [definition.id, years.map(printedHeads)],
      came: [came.grade, ...came.years.map(({ value }) => `${value?.value}`)],
      wanted: [wanted, ...values.map((value) => value && written(value))],
    })),
  }
}

const variance: Case = (chance) => {
  const list = heads(chance)
  const compared = list.filter(({ nature }) => nature === null)
  const came = compositionVariance(printedHeads(list), functionCompositionVarianceRate)
  const wanted = compared.length > 0 ? varianceOf(largest(compared)) : null
  if (!wanted)
    return {
      kind: 'open',
      mismatch: unless(came.value === null, () => ({
        given: printedHeads(list),
        came: `${came.value?.value}`,
        wanted: null,
      })),
    }
  const contributions =
    came.outcome === 'computed'
      ? came.heads.map(({ contribution }) => rational(contribution.value?.value.toFixed() ?? '0'))
      : []
  const factor = over(total(compared, 'outturn'), total(compared, 'budget'))
  const isRight =
    came.outcome === 'computed' &&
    agrees(came.value.value, wanted, one) &&
    agrees(came.factor.value, factor) &&
    contributions.every((value, at) => at === 0 || order(contributions[at - 1] as Rational, value) >= 0) &&
    order(absolute(minus(sum(contributions), wanted)), ten(-36)) <= 0
  return {
    kind: list.length > 20 ? 'cut' : 'all',
    mismatch: unless(isRight, () => ({
      given: printedHeads(list),
      came: came.outcome === 'computed' ? `${came.value.value}` : came.reason,
      wanted: written(wanted),
    })),
  }
}

/** Official rates, graded rates and the variance of a composition. */
export const officialCases = { official, pefaGrades, variance }
