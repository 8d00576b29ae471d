import { statementsOf } from '../../facts/narrative/narrative.js'
import { hasFigure, numberCell, type PrintedCell, wordsOperand } from '../../facts/printedCell.js'
import { projectFields } from '../../terms/formField.js'
import { subjectTerms } from '../../terms/subjects.js'
import { nounOf } from '../../terms/term.js'
import { byArithmetic, says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { foundCase, sumCase } from '../printed/cellCases.js'
import type { Rule } from '../rule.js'
import type { TargetContext } from './context.js'
import { everyTarget as applies, type TargetInspection } from './inspection.js'
import { totalCell } from './moneyCells.js'
import { plainText, yearsIn } from './plainText.js'
import { type ReadIndicator, type Reading, readingAt } from './reading.js'

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
  inspect: (context, rule) => {
    const stated = statementsOf(context, 'count').flatMap(({ statement, at }) =>
      statement.subject.endsWith('.instalmentYears')
        ? [statedYears(statement.subject, at, statement.figures.count)]
        : [],
    )
    const [years] = [...stated, ...context.indicators.flatMap(printedYears)]
    return years ? instalmentCases(context, rule, years) : []
  },
  example: {
    document: {
      kind: 'specialFundTarget',
      year: 2021,
      project: { name: '平台项目', term: '2020年9月-2023年9月' },
      funding: [{ code: 'total', label: '年度资金总额', budget: '410.06', mediumTermBudget: '536.48' }],
      indicators: [
        { level1: '产出指标', level2: '成本指标', level3: '成本控制', target: '全年410.06万元，其余款项分三年付清' },
      ],
    },
    outcome: 'broken',
  },
}

const label = /* @__PURE__ */ nounOf(subjectTerms, 'expenditure.instalmentYears')

/** The years that a target names: 其余款项分三年付清. */
function printedYears(indicator: ReadIndicator): PrintedCell[] {
  const { text, where } = readingAt(indicator, 'annual') as Reading
  const said = /(?:其余|余款|剩余|尾款).*?分([一二两三四五六七八九十]|\d{1,2})年.{0,3}(?:付|结清)/u.exec(
    plainText(text),
  )?.[1]
  const count = said && (chineseDigits[said] ?? said)
  return count ? [numberCell({ label, where }, count, { kind: 'count', unit: '年' })] : []
}

const chineseDigits: Readonly<Record<string, string>> = {
  一: '1',
  二: '2',
  两: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
  十: '10',
}

function statedYears(subject: string, at: number, count: string): PrintedCell {
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
  const project = nounOf(projectFields, 'term')
  return [
    foundCase(rule, 'term', years, {
      outcome: end.lte(last) ? 'holds' : 'broken',
      operands: [
        wordsOperand({ label: project, where: { path: ['project', 'term'], row: 'project', column: 'term' } }, term),
      ],
      expected: {
        zh: `${last}年以内付清；${document.year}年之后再分${years.text}年，要到${end}年`,
        en: `paid by ${last}; ${years.text} more years after ${document.year} reach to ${end}`,
      },
    }),
  ]
}
