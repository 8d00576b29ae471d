import { find, statementsOf } from '../../facts/narrative/narrative.js'
import { quantityInTable, quantityOf } from '../../facts/narrative/quantity.js'
import type { Sentence } from '../../law/basis.js'
import type { Counting, Operand } from '../../verdicts/finding.js'
import { judgeSum } from '../../verdicts/judgeSum.js'
import { readDirected } from '../../verdicts/statedRate.js'
import { subjectLabel } from '../../words/subjectLabel.js'
import { everyAccounts as applies } from '../rule.js'
import { statementCase } from '../statements/cases.js'
import type { AccountsInspection } from '../statements/inspection.js'
import { ofLastYear } from '../statements/lastYear.js'
import { byArithmetic, says } from './ground.js'

const kind = 'inspection'

/** How places in last year's accounts are told apart from those of this year's. */
export const previousYearName = 'previousYear'

/** A figure of last year's accounts. */
export const ofPreviousYear = (operand: Operand): Operand => ({
  ...ofLastYear(operand),
  where: { ...operand.where, document: previousYearName },
})
export const lastYearRule: AccountsInspection = {
  kind,
  id: 'Y2',
  says: /* @__PURE__ */ says(
    '与上年相比的变动额，等于本年数减去上年决算所列的数',
    'A change on last year is this year’s figure less the one in last year’s accounts',
  ),
  basis: /* @__PURE__ */ byArithmetic('上年数=本年数−变动额', 'Last year is this year less the change'),
  severity: 'error',
  applies,
  inspect: (context, rule) => {
    const { document, previousYear } = context
    if (!previousYear) return []
    return statementsOf(context, 'change').flatMap(({ statement, at }) => {
      const { subject, scope, figures } = statement
      const now =
        quantityOf(document, at, statement, 'outturn', ['now'], figures.now) ?? find(context, subject, scope, 'outturn')
      const last = quantityInTable(previousYear, subject, scope, 'outturn')
      const change = figures.change === undefined ? null : readDirected(figures.change)
      if (!now || !last || !change) return []
      return [
        statementCase({
          rule,
          kind: 'change',
          subject,
          scope,
          path: ['statements', at, 'figures', 'change'],
          label: changeLabel(subject, scope),
          counting: now.operand.counting as Counting,
          stated: change.value,
          operands: [now.operand, { ...ofPreviousYear(last.operand), minus: true }],
          judgement: judgeSum(change, [now.figure, { ...last.figure, minus: true }]),
        }),
      ]
    })
  },
  example: {
    document: {
      statements: [
        { kind: 'change', subject: 'expenditure', scope: 'all', figures: { now: '1285.83', change: '减少109.37' } },
      ],
    },
    previousYear: {
      tables: {
        incomeAndExpenditure: {
          income: { rows: [] },
          expenditure: { rows: [{ code: 'currentYearTotal', label: '本年支出合计', outturn: '1,393.46' }] },
        },
      },
    },
    outcome: 'broken',
  },
}

function changeLabel(subject: string, scope: string): Sentence {
  const own = subjectLabel(subject, scope)
  return { zh: `${own.zh}与上年相比的变动额`, en: `${own.en}, change on last year` }
}
