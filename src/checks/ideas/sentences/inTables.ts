import { gridCell } from '../../../facts/gridCell.js'
import { figureOf } from '../../../facts/gridFigure.js'
import { BySubject } from '../../../facts/narrative/bySubject.js'
import type { NarrativeContext } from '../../../facts/narrative/narrative.js'
import type { Quantity } from '../../../facts/narrative/quantity.js'
import { tableCell } from '../../../facts/narrative/tableCells.js'
import { cellOperand } from '../../../facts/printedCell.js'
import { byArithmetic, byBudgetLawArticle } from '../../../law/ground.js'
import { unjudged } from '../../../verdicts/judgement.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'
import { nameOf, sumOf } from './sentence.js'

export const inTables: Idea = {
  kind: 'inspection',
  id: 'S4',
  onlyOf: 'statements',
  says: { zh: '文字说明所列金额与决算表一致', en: 'An amount in the narrative is the amount in the tables' },
  basis: byArithmetic('同一数在表和文字中各列一次', 'The same figure stands in a table and in the text'),
  also: [
    byBudgetLawArticle(
      { zh: '第七十五条', en: 'article 75' },
      '决算草案收支真实、数额准确、内容完整',
      'accounts are true, exact and complete',
    ),
  ],
  severity: 'error',
  claims: ({ facts: { narrative } }) =>
    distinct(amountsOf(narrative)).flatMap((quantity) => {
      const printed = narrative.index.inTable(quantity, quantity.stage)
      return printed ? [sumOf(quantity.stage, quantity, [printed])] : besideBlank(narrative, quantity)
    }),
  example: {
    document: {
      kind: 'finalAccounts',
      statements: [
        { kind: 'amount', subject: 'expenditure.basic', scope: 'generalPublicBudget', figures: { outturn: '702.10' } },
      ],
      tables: {
        generalPublicBudgetExpenditure: {
          rows: [{ code: 'total', label: '合计', total: '1,063.77', basic: '702.00', project: '361.77' }],
        },
      },
    },
    outcome: 'broken',
  },
}

/** Every amount of the text, those that shares are parts of among them. */
const amountsOf = ({ quantities, index }: NarrativeContext): readonly Quantity[] => [
  ...quantities,
  ...index.statementsOf('share').flatMap((share) => index.sharedPart(share) ?? []),
]

/** A figure that is repeated to the letter is looked at once. */
function distinct(quantities: readonly Quantity[]): readonly Quantity[] {
  const seen = new BySubject<Set<string>>()
  return quantities.filter(({ subject, scope, stage, figure }) => {
    const known = seen.get(subject, scope, stage) ?? seen.set(subject, scope, stage, new Set())
    const { size } = known
    return known.add(`${figure.value}/${figure.decimals}`).size > size
  })
}

/** An amount of which the table prints a blank: one of them is wrong, unless there is none. */
function besideBlank({ document }: NarrativeContext, quantity: Quantity): readonly Claim[] {
  const { subject, scope, stage, figure, counting } = quantity
  const ref = figure.value.isZero() ? null : tableCell(document, subject, scope, stage)
  if (!ref || figureOf(ref, document.unit) !== 'blank') return []
  const blank = gridCell(ref, document.unit)
  return [
    {
      kind: 'judged',
      about: stage,
      row: nameOf(quantity),
      place: quantity,
      stated: figure.value,
      counting,
      operands: [cellOperand(blank)],
      judgement: unjudged('insufficientData', 'blank'),
      suspicious: true,
      fault: { kind: 'blankInTable', value: figure.value, counting, place: blank.label },
    },
  ]
}
