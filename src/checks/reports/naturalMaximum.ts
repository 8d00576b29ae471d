import { one } from '../../exact/decimal.js'
import { readRate } from '../../verdicts/statedRate.js'
import { subjectLabel } from '../../words/subjectLabel.js'
import { byArithmetic, says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { placeKey } from '../printed/cellCases.js'
import { isPartOfWhole } from '../printed/partOfWhole.js'
import { hasFigure, type PrintedCell } from '../printed/printedCell.js'
import type { Rule } from '../rule.js'
import { statementsOf } from '../statements/context.js'
import { narratedForms as applies } from './applies.js'
import type { ReportContext, ReportInspection } from './context.js'
import { tabledRates } from './indicatorRates.js'
import { heldIf } from './outcomes.js'
import { completionsOf } from './projectFigures.js'

/** Every stated rate that is a share of something: by its name, or because the sentence says of what. */
function sharesOf(context: ReportContext): PrintedCell[] {
  const named = [
    ...tabledRates(context),
    ...completionsOf(context).map(({ subject, figure, operand: { label, where } }) => ({
      name: subject,
      cell: { label, where, figure, counting: { kind: 'rate' as const, decimals: figure.decimals } },
    })),
  ].filter(({ name }) => isPartOfWhole(name))
  const told = statementsOf(context, 'share').flatMap(({ statement: { subject, scope, figures }, at }) => {
    const figure = readRate(figures.rate)
    const own = subjectLabel(subject, scope)
    const where = { path: ['statements', at, 'figures', 'rate'], row: `${subject}@${scope}` }
    const label = { zh: `${own.zh}占比`, en: `${own.en}, share` }
    return figure ? [{ label, where, figure, counting: { kind: 'rate' as const, decimals: figure.decimals } }] : []
  })
  return [...named.map(({ cell }) => cell), ...told]
}

export const naturalMaximumRule: ReportInspection = {
  kind: 'inspection',
  id: 'R21',
  says: /* @__PURE__ */ says(
    '部分占整体的比率（覆盖率、合格率、满意度、占比等）不超过100%',
    'A rate of a part of its whole (coverage, passes, satisfaction, shares) is at most 100 %',
  ),
  basis: /* @__PURE__ */ byArithmetic('部分不大于整体', 'A part does not exceed its whole'),
  severity: 'error',
  applies,
  inspect: (context, rule) => sharesOf(context).flatMap((cell) => maximumCase(rule, cell)),
  example: {
    document: {
      statements: [
        { kind: 'completion', subject: 'indicator/服务对象满意度', scope: 'all', figures: { rate: '105%' } },
      ],
    },
    outcome: 'broken',
  },
}

function maximumCase(rule: Rule, cell: PrintedCell): Case[] {
  if (!hasFigure(cell)) return []
  const { value } = cell.figure
  return [
    {
      rule,
      key: placeKey(rule, 'rate', cell),
      where: cell.where,
      label: cell.label,
      counting: cell.counting,
      stated: value,
      operands: [],
      judgement: {
        outcome: heldIf(value.lte(one)),
        computed: null,
        difference: null,
        allowed: null,
      },
      expected: { zh: '不超过100%', en: 'at most 100 %' },
    },
  ]
}
