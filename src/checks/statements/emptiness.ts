import { zero } from '../../exact/decimal.js'
import { stated, statementsOf } from '../../facts/narrative/narrative.js'
import { quantityInTable, quantityOf } from '../../facts/narrative/quantity.js'
import { byForm, says } from '../accounts/ground.js'
import { everyNarrative as applies, everyAccounts } from '../rule.js'
import { compare, statementCase } from './cases.js'
import type { NarrativeInspection } from './inspection.js'

const kind = 'inspection'

/** How a text states that there is nothing. */
const saidNone = { zh: '文字称没有', en: 'the text says there is none' } as const

export const saidEmptyRule: NarrativeInspection = {
  kind,
  id: 'S16',
  says: /* @__PURE__ */ says(
    '文字说明称没有的收支、结转结余，表中合计为零',
    'What the text says there is none of has a total of zero in its table',
  ),
  basis: /* @__PURE__ */ byForm(
    '“没有……收入，也没有使用……安排的支出”',
    '“There was no income of …, and no expenditure from …”',
  ),
  severity: 'error',
  applies: everyAccounts,
  inspect: (context, rule) =>
    statementsOf(context, 'empty').flatMap(({ statement, at }) => {
      const { document } = context
      const subject = statement.subject === statement.scope ? 'expenditure' : statement.subject
      const printed = quantityInTable(document, subject, statement.scope, 'outturn')
      const nothing = quantityOf(document, at, { ...statement, subject }, 'outturn', [], '0')
      return printed && nothing
        ? [
            {
              ...compare(rule, 'empty', { ...nothing, figure: { value: zero, decimals: printed.figure.decimals } }, [
                printed,
              ]),
              statedAs: saidNone,
            },
          ]
        : []
    }),
  example: {
    document: {
      statements: [{ kind: 'empty', subject: 'stateCapitalOperations', scope: 'stateCapitalOperations', figures: {} }],
      tables: {
        stateCapitalOperations: {
          rows: [{ code: 'total', label: '合计', total: '5.00', basic: '0.00', project: '5.00' }],
        },
      },
    },
    outcome: 'broken',
  },
}

export const notApplicableRule: NarrativeInspection = {
  kind,
  id: 'S17',
  says: /* @__PURE__ */ says('称不适用的事项，文中不再列出金额', 'What is said not to apply has no amount in the text'),
  basis: /* @__PURE__ */ byForm(
    '“不是行政机关，也不是参照公务员法管理的事业单位，没有机关运行经费支出”',
    '“Neither an agency nor managed like one: there is no agency running cost”',
  ),
  severity: 'error',
  applies,
  inspect: (context, rule) =>
    statementsOf(context, 'notApplicable').map(({ statement, at }) => {
      const { subject, scope } = statement
      const amount = stated(context, subject, scope, 'outturn')
      const contradicts = amount !== null && !amount.figure.value.isZero()
      return statementCase({
        rule,
        kind: 'notApplicable',
        subject,
        scope,
        path: ['statements', at],
        counting: amount?.operand.counting ?? { kind: 'words' },
        stated: null,
        operands: amount ? [amount.operand] : [],
        statedAs: { zh: '文字称不适用', en: 'the text says that it does not apply' },
        judgement: {
          outcome: contradicts ? 'broken' : 'holds',
          computed: amount?.figure.value ?? null,
          difference: null,
          allowed: null,
        },
        expected: { zh: '不列金额，或不称不适用', en: 'no amount, or not said to be inapplicable' },
      })
    }),
  example: {
    document: {
      statements: [
        { kind: 'notApplicable', subject: 'agencyRunningCost', scope: 'all', figures: {} },
        { kind: 'amount', subject: 'agencyRunningCost', scope: 'all', figures: { outturn: '35.88' } },
      ],
    },
    outcome: 'broken',
  },
}
