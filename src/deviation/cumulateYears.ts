import { type Decimal, zero } from '../exact/decimal.js'
import type { Reason } from '../verdicts/outcome.js'
import type { CumulativeProject, CumulativeYear, MultiYearProject, YearLack } from './multiYearProject.js'
import { lacking, type Proportion, proportionOf } from './proportion.js'
import { type Amount, type InUnit, knownValue, readMoney } from './readMoney.js'

/**
 * How far are projects of several years, all their years together, against the total they were approved for?
 *
 * To date = the sum of the years up to one; budgeted and spent = to date ÷ total budget; shares of one, amounts in the
 * unit given. `spentBeyond` and `budgetedBeyond`: the outturns, or the budgets, exceed the total. A year without outturn
 * is not over: what is spent stays at the year before, and is missing where no year is over. A blank leaves everything after it open, and `lacks` names it; it
 * is not zero. A zero total is `notApplicable`. The order in which years are given is nothing. Nothing is thrown.
 *
 * Source: arithmetic.
 * @example
 * const years = [{ year: 2021, budget: '410.06', outturn: '410.06' }]
 * const [project] = cumulateYears([{ key: 'a', label: 'A', totalBudget: '536.48', years }], { unit: '万元' })
 * project?.years[0]?.spent.value // => { kind: 'rate', value: 0.7643… }
 */
export function cumulateYears(projects: readonly MultiYearProject[], unit: InUnit): readonly CumulativeProject[] {
  return projects.map((project) => cumulateProject(project, unit))
}

interface ReadYear {
  readonly year: number
  readonly budget: Amount | Reason
  /** Null where the year is not over. */
  readonly outturn: Amount | Reason | null
}

function cumulateProject({ key, label, ...project }: MultiYearProject, unit: InUnit): CumulativeProject {
  const totalBudget = readMoney(project.totalBudget, unit)
  const years = project.years
    .map(
      ({ year, budget, outturn }): ReadYear => ({
        year,
        budget: readMoney(budget, unit),
        outturn: outturn === undefined ? null : readMoney(outturn, unit),
      }),
    )
    .toSorted((one, other) => one.year - other.year)
  const [budgetsTo, outturnsTo] = [added(years.map(({ budget }) => budget)), added(years.map(({ outturn }) => outturn))]
  const told = years.map((year, at) => yearOf(year, [budgetsTo[at], outturnsTo[at]], totalBudget))
  const [budgets, outturns] = [budgetsTo.at(-1) ?? 'missing', outturnsTo.at(-1) ?? 'missing']
  const whole = knownValue(totalBudget)
  const left = (sum: Decimal | Reason): Decimal | null => (whole && typeof sum !== 'string' ? whole.minus(sum) : null)
  const [unbudgeted, unspent] = [left(budgets), left(outturns)]
  const lacks = lacksOf(totalBudget, years)
  const standing = lacks.length > 0 ? 'undecided' : standingOf(unbudgeted, unspent)
  return {
    kind: 'cumulativeProject',
    unit: unit.unit,
    key,
    label,
    totalBudget: whole,
    years: told,
    unbudgeted,
    unspent,
    standing,
    lacks,
  }
}

function standingOf(unbudgeted: Decimal | null, unspent: Decimal | null): CumulativeProject['standing'] {
  if (unspent?.lt(0)) return 'spentBeyond'
  return unbudgeted?.lt(0) ? 'budgetedBeyond' : 'within'
}

type ToDate = readonly [budgets: Decimal | Reason | undefined, outturns: Decimal | Reason | undefined]

function yearOf(
  { year, budget, outturn }: ReadYear,
  [budgets = 'missing', outturns = 'missing']: ToDate,
  totalBudget: Amount | Reason,
): CumulativeYear {
  const known = (sum: Decimal | Reason): Decimal | null => (typeof sum === 'string' ? null : sum)
  return {
    year,
    budget: knownValue(budget),
    outturn: outturn && knownValue(outturn),
    budgetToDate: known(budgets),
    outturnToDate: known(outturns),
    budgeted: shareOf(budgets, totalBudget),
    spent: shareOf(outturns, totalBudget),
  }
}

/** Up to each year the sum of what is known, years that are not over aside; or why there is none. */
function added(parts: readonly (Amount | Reason | null)[]): readonly (Decimal | Reason)[] {
  let sum: Decimal | Reason | null = null
  return parts.map((part) => {
    if (typeof sum !== 'string' && part !== null) sum = typeof part === 'string' ? part : (sum ?? zero).plus(part.value)
    return sum ?? 'missing'
  })
}

function shareOf(sum: Decimal | Reason, whole: Amount | Reason): Proportion {
  if (typeof whole === 'string') return lacking(whole)
  return typeof sum === 'string' ? lacking(sum) : proportionOf(sum, whole.value)
}

function lacksOf(totalBudget: Amount | Reason, years: readonly ReadYear[]): readonly YearLack[] {
  const whole: readonly YearLack[] =
    typeof totalBudget === 'string' ? [{ year: null, at: 'totalBudget', reason: totalBudget }] : []
  const ofYears = years.flatMap(({ year, ...read }) =>
    (['budget', 'outturn'] as const).flatMap((at): readonly YearLack[] => {
      const reason = read[at]
      return typeof reason === 'string' ? [{ year, at, reason }] : []
    }),
  )
  return [...whole, ...ofYears]
}
