import type { FinalAccounts } from '../../../documents/accounts.js'
import type { DepartmentBudget } from '../../../documents/budget.js'
import { inUnit } from '../../../facts/compared/inUnit.js'
import type { Titled } from '../../../facts/families/titled.js'
import { budgetsWithAccounts, inDocument } from '../../../facts/families/years.js'
import { find } from '../../../facts/narrative/narrative.js'
import { quantityOf } from '../../../facts/narrative/quantity.js'
import { ofLastYear } from '../../../facts/narrative/statedRate.js'
import { byArithmetic } from '../../../law/ground.js'
import type { Claim, SumClaim } from '../../claim.js'
import type { WiderReconciliation } from '../../widerReconciliation.js'
import { gathered } from './gathered.js'

export const outturnOfLastYear: WiderReconciliation = {
  kind: 'reconciliation',
  over: 'years',
  id: 'X16',
  says: {
    zh: '预算所称的上年执行数与上年决算相近；编制预算时尚为预计数，故仅作提示',
    en: 'What a budget says of last year’s outturn is that of last year’s accounts; when it was made this was an estimate, so a hint',
  },
  basis: byArithmetic('上年执行数以上年决算为准', 'Last year’s outturn is what the accounts of that year say'),
  severity: 'note',
  applies: { forms: ['departmentBudget', 'finalAccounts'], years: null, region: null, level: null },
  wide: (documents): readonly Claim[] =>
    budgetsWithAccounts(documents, 1).flatMap(([budget, accounts]) => gathered(outturnClaims(budget, accounts))),
  example: {
    documents: [
      {
        kind: 'departmentBudget',
        year: 2025,
        statements: [
          {
            kind: 'change',
            subject: 'expenditure',
            scope: 'all',
            against: 'lastYearOutturn',
            figures: { now: '120.00', before: '100.00', change: '增加20.00' },
          },
        ],
        tables: {},
      },
      {
        kind: 'finalAccounts',
        year: 2024,
        statements: [{ kind: 'amount', subject: 'expenditure', scope: 'all', figures: { outturn: '101.00' } }],
        tables: {},
      },
    ],
    outcome: 'broken',
  },
}

type Budget = Titled<DepartmentBudget>
type Accounts = Titled<FinalAccounts>

/** The outturn that a sentence prints, against the accounts. */
function outturnClaims(budget: Budget, accounts: Accounts): readonly SumClaim[] {
  const { narrative } = budget.facts
  return narrative.index.statementsOf('change').flatMap(({ statement, at }): SumClaim[] => {
    if (statement.against !== 'lastYearOutturn' || statement.figures.before === undefined) return []
    const { subject, scope } = statement
    const text = statement.figures.before
    const before = quantityOf(budget.document, at, { subject, scope }, 'outturn', ['before'], text)
    const last = find(accounts.facts.narrative, subject, scope, 'outturn')
    if (!before || !last) return []
    return [
      {
        kind: 'sum',
        about: 'lastYearOutturn',
        row: `${budget.title}:${subject}:${scope}`,
        whole: inDocument(budget, ofLastYear(before)),
        parts: [
          inDocument(accounts, {
            ...last,
            ...inUnit(last, budget.document.unit),
            label: last.label,
            where: last.where,
          }),
        ],
      },
    ]
  })
}
