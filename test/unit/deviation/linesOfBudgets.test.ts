import { describe, expect, it } from 'vitest'
import type { Dimension } from '../../../src/deviation/lines/dimension.js'
import { linesOf } from '../../../src/deviation/linesOf.js'
import { sumOf } from '../../../src/deviation/proportion.js'
import { knownValue, readMoney } from '../../../src/deviation/readMoney.js'
import type { DepartmentBudget } from '../../../src/documents/budget.js'
import { DepartmentBudget as Schema } from '../../../src/documents/departmentBudget.js'
import { cell } from '../../../src/procedures/cell.js'
import { jiangsuBudget } from '../../fixtures/budgets/jiangsuBudget.js'
import { departmentName, madeUpUnits, together } from '../../fixtures/budgets/madeUpUnit.js'
import { shanghaiBudget } from '../../fixtures/budgets/shanghaiBudget.js'

const department = (year: number) => together(departmentName, madeUpUnits(year))
const shanghai = Schema.parse(shanghaiBudget(department(2025), department(2024)))
const jiangsu = Schema.parse(jiangsuBudget(department(2025), department(2024)))

const total = (budget: DepartmentBudget, by: Dimension<DepartmentBudget>, options = {}): string => {
  const amounts = linesOf(budget, by, options).map(({ originalBudget }) => readMoney(originalBudget, budget))
  return String(sumOf(amounts.flatMap((amount) => knownValue(amount) ?? [])))
}

describe.each([
  ['Shanghai', shanghai],
  ['Jiangsu', jiangsu],
] as const)('the lines of a budget as %s prints it', (_, budget) => {
  const whole = total(budget, 'unit')

  it.each(['functionalClass', 'fundingSource', 'expenditureKind'] as const)('by %s add up to all of it', (by) => {
    expect(linesOf(budget, by).length).toBeGreaterThan(1)
    expect(total(budget, by)).toBe(whole)
  })

  it('by economic class add up to basic expenditure', () => {
    const scope = 'generalPublicBudget'
    const basic = cell(budget, 'budget.basicExpenditure', 'total', 'amount')
    expect(total(budget, 'economicClass', { scope })).toBe(String((basic as { value: unknown }).value))
  })

  it('by the three public expenses leave out what holds others', () => {
    const keys = linesOf(budget, 'threePublic').map(({ key }) => key)
    expect(keys).toContain('vehicleOperation')
    expect(keys).not.toContain('vehicles')
  })
})

describe('the projects of a budget', () => {
  it('are those of its pages, each with the money of the year', () => {
    const lines = linesOf(shanghai, 'project')
    expect(lines.map(({ label }) => label)).toEqual(shanghai.projectPages?.map(({ name }) => name))
    expect(lines.every(({ originalBudget }) => originalBudget !== null)).toBe(true)
  })
})
