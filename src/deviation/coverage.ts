import { type Decimal, one } from '../exact/decimal.js'
import { type Given, readGiven } from '../rates/given.js'
import type { Reason } from '../verdicts/outcome.js'
import type { ReadProject } from './portfolioProject.js'
import { lacking, type Proportion, proportionOf, sumOf } from './proportion.js'
import { type Amount, type GivenMoney, type InUnit, readMoney } from './readMoney.js'

/** All that might have been evaluated: what coverage is a share of. */
export interface Population {
  /** Their number. */
  readonly projects: Given<'count'>
  /** Their final budgets together. */
  readonly finalBudget: GivenMoney
}

/** What was evaluated, of how many projects and of how much money. */
export interface Coverage {
  readonly count: Proportion
  readonly money: Proportion
  /** Whether the whole is what the caller says, or the projects themselves. */
  readonly of: 'population' | 'projects'
  /** More was evaluated than the population holds: one of the two figures is wrong. */
  readonly isExceeded: boolean
}

/** How much of its population is evaluated; of the projects themselves where the caller names none. */
export function coverageOf(read: readonly ReadProject[], population: Population | undefined, unit: InUnit): Coverage {
  const scored = read.filter(({ score }) => score !== null)
  const counted = (projects: readonly ReadProject[]): Amount => exactly(sumOf(projects.map(() => one)))
  const money = (projects: readonly ReadProject[]): Amount =>
    exactly(sumOf(projects.flatMap(({ finalBudget }) => finalBudget ?? [])))
  const all = population ? readGiven(population.projects, 'count') : counted(read)
  const allMoney = population ? readMoney(population.finalBudget, unit) : money(read)
  const shares = { count: shareOf(counted(scored), all), money: shareOf(money(scored), allMoney) }
  const isExceeded = Object.values(shares).some(({ value }) => value?.value.gt(1) ?? false)
  return { ...shares, of: population ? 'population' : 'projects', isExceeded }
}

const exactly = (value: Decimal): Amount => ({ value, decimals: null })

const shareOf = (part: Amount, whole: { readonly value: Decimal } | Reason): Proportion =>
  typeof whole === 'string' ? lacking(whole) : proportionOf(part.value, whole.value)
