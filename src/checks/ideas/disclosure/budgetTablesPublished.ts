import type { DepartmentBudget } from '../../../documents/budget.js'
import { budgetTables } from '../../../documents/budgetTables.js'
import { yearOf } from '../../../documents/printedYear.js'
import type { Place } from '../../../facts/printedCell.js'
import { byDisclosureOfTables, disclosureDuties } from '../../../law/ground.js'
import { type BudgetTable, budgetTableTitles } from '../../../terms/budgetTable.js'
import { nounOf } from '../../../terms/term.js'
import type { FoundClaim } from '../../claim.js'
import type { Idea } from '../../idea.js'
import { missingClaim, tableClaim } from './tableClaims.js'

export const budgetTablesPublished: Idea = {
  kind: 'inspection',
  id: 'D10',
  says: {
    zh: '预算公开的各表齐全：收支、收入、支出、财政拨款收支、一般公共预算支出与基本支出、政府性基金、国有资本经营（2020年起）、“三公”经费；没有数据的表也列出并说明',
    en: 'Every table of a budget is published: the summary, income, expenditure, appropriations, the general public budget and its basic expenditure, funds, state capital (from 2020), and the three public expenses; one without data is shown and says so',
  },
  basis: byDisclosureOfTables('部门预算及报表', 'budgets and tables'),
  also: disclosureDuties,
  severity: 'warning',
  applies: { years: { from: 2015, to: null } },
  claims: ({ facts: { document } }) => (document.kind === 'departmentBudget' ? claimsOf(document) : []),
  example: {
    document: { kind: 'departmentBudget', excerpt: undefined, tables: { expenditure: { rows: [] } } },
    outcome: 'broken',
  },
}

/** What is owed, each by any of the tables that show it, and since when where not always. */
const owed: readonly (readonly [role: BudgetTable, by: readonly BudgetTable[], since?: number])[] = [
  ['incomeAndExpenditure', ['incomeAndExpenditure']],
  ['income', ['income', 'incomeBySource', 'incomeByUnit']],
  ['expenditure', ['expenditure', 'expenditureByUnit']],
  ['fiscalAppropriation', ['fiscalAppropriation']],
  ['generalPublicBudgetExpenditure', ['generalPublicBudgetExpenditure']],
  ['basicExpenditure', ['basicExpenditure']],
  ['governmentManagedFund', ['governmentManagedFund']],
  ['stateCapitalOperations', ['stateCapitalOperations'], 2020],
  ['threePublic', ['threePublic']],
]

function claimsOf({ grids, year, excerpt }: DepartmentBudget): readonly FoundClaim[] {
  const there = new Set<string | undefined>(budgetTables.filter((_, place) => grids[place]).map(({ path }) => path[0]))
  const asked = owed.filter(([, , since = 0]) => !(yearOf(year) < since))
  const missing = asked.filter(([, by]) => !by.some((role) => there.has(role))).map(([role]) => role)
  const claims = asked.map(([role]) =>
    tableClaim(role, nounOf(budgetTableTitles, role), `budget.${role}`, !missing.includes(role)),
  )
  return excerpt === undefined && missing.length > 0
    ? [
        ...claims,
        missingClaim(
          tables,
          missing.map((role) => nounOf(budgetTableTitles, role)),
        ),
      ]
    : claims
}

const tables: Place = {
  label: { zh: '预算公开的报表', en: 'the tables of the budget' },
  where: { path: ['tables'], table: 'tables' },
}
