import type { FinalAccounts } from '../../../documents/accounts.js'
import type { DepartmentBudget } from '../../../documents/budget.js'
import { comparedFacts } from '../../../facts/compared/comparedFacts.js'
import type { Fact } from '../../../facts/compared/fact.js'
import { inUnit } from '../../../facts/compared/inUnit.js'
import type { Facts } from '../../../facts/facts.js'
import type { Titled } from '../../../facts/families/titled.js'
import { budgetsWithAccounts, inDocument } from '../../../facts/families/years.js'
import { find, inTable } from '../../../facts/narrative/narrative.js'
import { printedSubjects } from '../../../facts/narrative/tableCells.js'
import type { PrintedCell } from '../../../facts/printedCell.js'
import { byArithmetic, byBudgetLaw } from '../../../law/ground.js'
import type { SumClaim } from '../../claim.js'
import { judgeClaim } from '../../judgeClaim.js'
import type { WiderReconciliation } from '../../widerReconciliation.js'
import { gathered } from './gathered.js'

export const budgetInAccounts: WiderReconciliation = {
  kind: 'reconciliation',
  over: 'papers',
  id: 'X15',
  says: {
    zh: '决算的年初预算数等于当年部门预算的同一数（含或不含上年结转均可）；写明口径或机构调整的，只需核实',
    en: 'The original budget of accounts is the same figure of that year’s budget, with or without carry-over; where the text tells of another base or a reorganisation it is only to be looked into',
  },
  basis: byArithmetic('年初预算数就是批复的部门预算', 'The original budget is the budget that was approved'),
  also: [
    byBudgetLaw(
      '经批准的预算，非经法定程序，不得调整',
      'an approved budget is not changed but by the procedure of the law',
    ),
  ],
  severity: 'error',
  applies: { forms: ['departmentBudget', 'finalAccounts'], years: null, region: null, level: null },
  wide: (documents) =>
    budgetsWithAccounts(documents, 0).flatMap(([budget, accounts]) => gathered(originalClaims(budget, accounts))),
  example: {
    documents: [
      {
        kind: 'finalAccounts',
        statements: [{ kind: 'amount', subject: 'expenditure', scope: 'all', figures: { originalBudget: '110.00' } }],
        tables: {},
      },
      {
        kind: 'departmentBudget',
        tables: {
          incomeAndExpenditure: {
            expenditure: { rows: [{ code: 'grandTotal', label: '支出总计', originalBudget: '100.00' }] },
          },
        },
      },
    ],
    outcome: 'broken',
  },
}

type Budget = Titled<DepartmentBudget>
type Accounts = Titled<FinalAccounts>

function originalClaims(budget: Budget, accounts: Accounts): readonly SumClaim[] {
  const seen = new Set<string>()
  return [...inTables(accounts), ...comparedFacts(accounts.facts as Facts)].flatMap((fact): SumClaim[] => {
    const name = `${fact.subject}@${fact.scope}=${fact.figure.value}`
    if (fact.stage !== 'originalBudget' || seen.has(name)) return []
    seen.add(name)
    return claimOf(fact, budget, accounts)
  })
}

/** The original budgets that the tables of accounts print beside the outturn. */
const inTables = ({ facts: { narrative } }: Accounts): readonly Fact[] =>
  printedSubjects.flatMap(([subject, scope]) => inTable(narrative, subject, scope, 'originalBudget') ?? [])

function claimOf(fact: Fact, budget: Budget, accounts: Accounts): SumClaim[] {
  const { subject, scope } = fact
  const { narrative } = budget.facts
  const own = find(narrative, subject, scope, 'originalBudget')
  if (!own) return []
  const opening = find(narrative, 'openingBalance', scope, 'originalBudget')
  const known = (cell: Fact): PrintedCell =>
    inDocument(budget, { ...cell, ...inUnit(cell, accounts.document.unit), label: cell.label, where: cell.where })
  const claim: SumClaim = {
    kind: 'sum',
    about: 'originalBudget',
    row: `${accounts.title}:${subject}:${scope}`,
    whole: inDocument(accounts, fact),
    parts: [known(own)],
    ...(isRestated(accounts, subject) ? { isReading: true } : {}),
  }
  const withoutCarryover: SumClaim | null = opening ? { ...claim, minus: [known(opening)] } : null
  const isRight = (one: SumClaim): boolean => judgeClaim(one).judgement.outcome !== 'broken'
  return [!isRight(claim) && withoutCarryover && isRight(withoutCarryover) ? withoutCarryover : claim]
}

/** Does the text tell of another base, or of a reorganisation? */
const isRestated = ({ document: { statements = [] } }: Accounts, subject: string): boolean =>
  statements.some(
    (one) =>
      one.subject === subject &&
      /机构改革|划转|合并|口径|基数调整/u.test(`${one.reason ?? ''}${one.place?.text ?? ''}`),
  )
