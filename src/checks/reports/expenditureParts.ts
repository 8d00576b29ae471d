import { zero } from '../../exact/decimal.js'
import { stated, statementsOf } from '../../facts/narrative/narrative.js'
import { type Quantity, quantityOf } from '../../facts/narrative/quantity.js'
import { byArithmetic, says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import type { Rule } from '../rule.js'
import { compare, unlooked } from '../statements/cases.js'
import { writtenReports as applies } from './applies.js'
import type { ReportContext, ReportInspection } from './context.js'

const kind = 'inspection'
const severity = 'error'
const whole = 'expenditure'

/** What was spent of something: as stated, or nothing where the text says that there is none. */
function spentOf(context: ReportContext, subject: string, scope: string): Quantity | null {
  const printed = stated(context, subject, scope, 'outturn')
  if (printed) return printed
  const empty = statementsOf(context, 'empty').find(
    ({ statement }) =>
      statement.scope === scope &&
      (statement.subject === subject || (subject === whole && statement.subject === scope)),
  )
  const none = empty && quantityOf(context.document, empty.at, { subject, scope }, 'outturn', [], '0')
  return none ? { ...none, figure: { value: zero, decimals: 0 } } : null
}

const budgets = ['generalPublicBudget', 'governmentManagedFund', 'stateCapitalOperations'] as const

export const fourBudgetsRule: ReportInspection = {
  kind,
  id: 'R32',
  says: /* @__PURE__ */ says(
    '一般公共预算、政府性基金、国有资本经营、社会保险基金各本预算的支出之和等于支出合计',
    'What is spent from each of the four budgets adds up to all that is spent',
  ),
  basis: /* @__PURE__ */ byArithmetic('四本预算合为预算支出', 'The four budgets make up what is spent'),
  severity,
  applies,
  inspect: (context, rule) => {
    const named = budgets.map((scope) => spentOf(context, whole, scope))
    const insurance = spentOf(context, 'socialInsuranceFund', 'all')
    const scope = insurance && !insurance.figure.value.isZero() ? 'all' : 'fiscalAppropriation'
    const total = stated(context, whole, scope, 'outturn') ?? stated(context, whole, 'all', 'outturn')
    return total && named.some((part) => part !== null) ? [addsUp(rule, total, [...named, insurance], 3)] : []
  },
  example: {
    document: {
      statements: [
        { kind: 'amount', subject: 'expenditure', scope: 'fiscalAppropriation', figures: { outturn: '100.00' } },
        { kind: 'amount', subject: 'expenditure', scope: 'generalPublicBudget', figures: { outturn: '90.00' } },
        { kind: 'empty', subject: 'governmentManagedFund', scope: 'governmentManagedFund', figures: {} },
        { kind: 'empty', subject: 'stateCapitalOperations', scope: 'stateCapitalOperations', figures: {} },
      ],
    },
    outcome: 'broken',
  },
}

/** Undecided where one of the first `needed` parts is not stated. */
function addsUp(rule: Rule, total: Quantity, parts: readonly (Quantity | null)[], needed: number): Case {
  const known = parts.filter((part) => part !== null)
  return parts.slice(0, needed).includes(null)
    ? unlooked(rule, 'outturn', total, total.operand.where.path, 'missingStatement')
    : compare(rule, 'outturn', total, known)
}

const natures = ['basic', 'project', 'remittanceToSuperior', 'commercialOperation', 'grantToSubordinate'] as const

export const basicAndProjectRule: ReportInspection = {
  kind,
  id: 'R33',
  says: /* @__PURE__ */ says(
    '基本支出与项目支出（及其他各类支出）之和等于支出合计',
    'Basic and project expenditure, and what else is named, add up to all that is spent',
  ),
  basis: /* @__PURE__ */ byArithmetic(
    '支出按性质分为基本支出、项目支出等',
    'Expenditure is basic, for projects, or other',
  ),
  severity,
  applies,
  inspect: (context, rule) =>
    ['all', 'fiscalAppropriation', 'generalPublicBudget'].flatMap((scope) => {
      const total = stated(context, whole, scope, 'outturn')
      const parts = natures.map((nature) => natureOf(context, `${whole}.${nature}`, scope))
      return total && parts.some((part) => part !== null) ? [addsUp(rule, total, parts, 2)] : []
    }),
  example: {
    document: {
      statements: [
        { kind: 'amount', subject: 'expenditure', scope: 'all', figures: { outturn: '100.00' } },
        { kind: 'amount', subject: 'expenditure.basic', scope: 'all', figures: { outturn: '70.00' } },
        { kind: 'amount', subject: 'expenditure.project', scope: 'all', figures: { outturn: '20.00' } },
      ],
    },
    outcome: 'broken',
  },
}

/** Where nothing was spent at all, nothing was spent of any money. */
function natureOf(context: ReportContext, subject: string, scope: string): Quantity | null {
  const own = spentOf(context, subject, scope)
  const all = own ?? spentOf(context, subject, 'all')
  return own ?? (all?.figure.value.isZero() ? all : null)
}
