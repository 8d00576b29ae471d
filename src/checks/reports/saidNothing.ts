import type { Statement } from '../../documents/statement.js'
import { zero } from '../../exact/decimal.js'
import { type Placed, stated, statementsOf } from '../../facts/narrative/narrative.js'
import type { Operand } from '../../verdicts/finding.js'
import { byArithmetic, says } from '../accounts/ground.js'
import type { Rule } from '../rule.js'
import { statementCase } from '../statements/cases.js'
import { narratedForms as applies } from './applies.js'
import type { ReportContext, ReportInspection } from './context.js'
import { heldIf } from './outcomes.js'
import { completionsOf } from './projectFigures.js'

export const saidNothingRule: ReportInspection = {
  kind: 'inspection',
  id: 'R24',
  says: /* @__PURE__ */ says(
    '称没有收支、没有执行的事项，文中不另列金额',
    'What the text says there is none of has no amount elsewhere in it',
  ),
  basis: /* @__PURE__ */ byArithmetic('没有即为零', 'None is zero'),
  severity: 'error',
  applies,
  inspect: (context, rule) => statementsOf(context, 'empty').map((empty) => nothingCase(context, rule, empty)),
  example: {
    document: {
      statements: [
        { kind: 'empty', subject: 'expenditure.project', scope: 'all', figures: {} },
        { kind: 'amount', subject: 'expenditure.project', scope: 'all', figures: { outturn: '12.00' } },
      ],
    },
    outcome: 'broken',
  },
}

/** What is printed of it after all: its outturn, else the rate of its completion. */
function printedOf(context: ReportContext, subject: string, scope: string): Operand | undefined {
  const outturn = stated(context, subject, scope, 'outturn') ?? stated(context, subject, scope, 'count')
  if (outturn) return outturn.operand
  return completionsOf(context).find((rate) => rate.subject === subject && rate.scope === scope)?.operand
}

function nothingCase(context: ReportContext, rule: Rule, { statement, at }: Placed<Statement>) {
  const { scope } = statement
  const subject = statement.subject === scope ? 'expenditure' : statement.subject
  const printed = printedOf(context, subject, scope)
  return statementCase({
    rule,
    kind: 'empty',
    subject: statement.subject,
    scope,
    path: ['statements', at],
    counting: printed?.counting ?? { kind: 'words' },
    stated: printed ? zero : null,
    operands: printed ? [printed] : [],
    judgement: printed
      ? {
          outcome: heldIf(printed.value?.isZero() === true),
          computed: printed.value,
          difference: printed.value?.negated() ?? null,
          allowed: zero,
        }
      : { outcome: 'notApplicable', reason: 'nothingPrinted', computed: null, difference: null, allowed: null },
  })
}
