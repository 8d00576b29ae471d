import type { DepartmentBudget } from '../../../documents/budget.js'
import { budgetTables } from '../../../documents/budgetTables.js'
import { yearOf } from '../../../documents/printedYear.js'
import type { Place } from '../../../facts/printedCell.js'
import { byBudgetLawArticle, byDisclosureProcedures, byRegulationsArticle } from '../../../law/ground.js'
import { type BudgetTable, budgetTableTitles } from '../../../terms/budgetTable.js'
import { nounOf } from '../../../terms/term.js'
import type { FoundClaim } from '../../claim.js'
import type { Idea } from '../../idea.js'

export const budgetTablesPublished: Idea = {
  kind: 'inspection',
  id: 'D10',
  says: {
    zh: '预算公开的各表齐全：收支、收入、支出、财政拨款收支、一般公共预算支出与基本支出、政府性基金、国有资本经营（2020年起）、“三公”经费；没有数据的表也列出并说明',
    en: 'Every table of a budget is published: the summary, income, expenditure, appropriations, the general public budget and its basic expenditure, funds, state capital (from 2020), and the three public expenses; one without data is shown and says so',
  },
  basis: byBudgetLawArticle(
    { zh: '第十四条', en: 'article 14' },
    '部门预算及报表在批复后二十日内向社会公开；由哪些表组成未核对',
    'budgets and tables of departments are disclosed within twenty days of approval; which tables these are was not checked',
  ),
  also: [
    byRegulationsArticle(
      { zh: '第六条', en: 'article 6' },
      '公开基本支出和项目支出；按功能分类公开到项，基本支出按经济分类公开到款',
      'basic and project expenditure are disclosed, by function to the item, basic expenditure by economic section',
    ),
    byDisclosureProcedures(
      '不得少公开、不公开应当公开的事项；内容全面、真实、完整',
      'nothing that is to be disclosed is held back; contents are complete and true',
    ),
  ],
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
  const claims = asked.map(([role]) => tableClaim(role, !missing.includes(role)))
  return excerpt === undefined && missing.length > 0 ? [...claims, missingClaim(missing)] : claims
}

const tableClaim = (role: BudgetTable, isThere: boolean): FoundClaim => ({
  kind: 'found',
  about: role,
  place: { label: nounOf(budgetTableTitles, role), where: { path: ['tables', role], table: `budget.${role}` } },
  outcome: isThere ? 'holds' : 'insufficientData',
  ...(isThere ? {} : { reason: 'missingTable' }),
})

const tables: Place = {
  label: { zh: '预算公开的报表', en: 'the tables of the budget' },
  where: { path: ['tables'], table: 'tables' },
}

const missingClaim = (missing: readonly BudgetTable[]): FoundClaim => ({
  kind: 'found',
  about: 'tables',
  place: tables,
  outcome: 'broken',
  fault: { kind: 'missingTables', tables: missing.map((role) => nounOf(budgetTableTitles, role)) },
})
