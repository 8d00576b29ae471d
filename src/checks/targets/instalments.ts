import { byArithmetic, says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { foundCase, sumCase } from '../printed/cellCases.js'
import { hasFigure, numberCell, type PrintedCell, wordsOperand } from '../printed/printedCell.js'
import type { Rule } from '../rule.js'
import { statementsOf } from '../statements/context.js'
import type { TargetContext } from './context.js'
import { everyTarget as applies, type TargetInspection } from './inspection.js'
import { totalCell } from './moneyCells.js'
import { yearsIn } from './plainText.js'

export const instalmentsRule: TargetInspection = {
  kind: 'inspection',
  id: 'T13',
  says: /* @__PURE__ */ says(
    '分年付清的余款大于零，且在项目期内付清',
    'A balance to be paid in yearly instalments is more than nothing, and is paid within the term of the project',
  ),
  basis: /* @__PURE__ */ byArithmetic(
    '余款=中长期资金−本年资金；自次年起分年支付，起算年另有约定的除外，故仅作提示',
    'The balance is the medium-term funds less the year’s; instalments run from the next year, unless agreed otherwise: a hint only',
  ),
  severity: 'note',
  applies,
  inspect: (context, rule) =>
    statementsOf(context, 'count').flatMap(({ statement, at }) =>
      statement.subject.endsWith('.instalmentYears')
        ? instalmentCases(context, rule, yearsCell(statement.subject, at, statement.figures.count))
        : [],
    ),
  example: {
    document: {
      kind: 'specialFundTarget',
      year: 2021,
      project: { name: '平台项目', term: '2020年9月-2023年9月' },
      funding: [{ code: 'total', label: '年度资金总额', budget: '410.06', mediumTermBudget: '536.48' }],
      statements: [
        { kind: 'count', subject: 'expenditure.instalmentYears', scope: 'all', figures: { count: '3', unit: '年' } },
      ],
    },
    outcome: 'broken',
  },
}

function yearsCell(subject: string, at: number, count: string): PrintedCell {
  const label = { zh: '余款分年付清的年数', en: 'years in which the balance is paid' }
  const where = { path: ['statements', at, 'figures', 'count'], table: 'statements', row: subject, column: 'count' }
  return numberCell({ label, where }, count, { kind: 'count', unit: '年' })
}

function instalmentCases(context: TargetContext, rule: Rule, years: PrintedCell): Case[] {
  const { document } = context
  const [budget, whole] = [totalCell(document, 'budget'), totalCell(document, 'mediumTermBudget')]
  return [
    ...termCases(context, rule, years),
    ...(whole.figure === 'missing'
      ? []
      : [
          {
            ...sumCase(rule, 'balance', whole, [budget], { relation: 'atLeast' }),
            ...nothingLeft(whole, budget),
          },
        ]),
  ]
}

/** Nothing is left to be paid where the year pays it all. */
function nothingLeft(whole: PrintedCell, budget: PrintedCell): Partial<Case> {
  if (!hasFigure(whole) || !hasFigure(budget) || whole.figure.value.gt(budget.figure.value)) return {}
  const balance = whole.figure.value.minus(budget.figure.value)
  return {
    judgement: { outcome: 'broken', computed: budget.figure.value, difference: balance, allowed: null },
    expected: { zh: '大于本年资金', en: 'more than the funds of the year' },
  }
}

function termCases({ document }: TargetContext, rule: Rule, years: PrintedCell): Case[] {
  const term = document.project?.term ?? ''
  const last = yearsIn(term).at(-1)
  if (last === undefined || !hasFigure(years)) return []
  const end = years.figure.value.plus(document.year)
  const label = { zh: '项目起止年限', en: 'term of the project' }
  return [
    foundCase(rule, 'term', years, {
      outcome: end.lte(last) ? 'holds' : 'broken',
      operands: [wordsOperand({ label, where: { path: ['project', 'term'], row: 'project', column: 'term' } }, term)],
      expected: {
        zh: `${last}年以内付清；${document.year}年之后再分${years.text}年，要到${end}年`,
        en: `paid by ${last}; ${years.text} more years after ${document.year} reach to ${end}`,
      },
    }),
  ]
}
