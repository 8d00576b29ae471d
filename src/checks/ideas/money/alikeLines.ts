import { grouped } from '../../../exact/grouped.js'
import type { MoneyRow } from '../../../facts/moneyRow.js'
import { cellOperand, hasFigure } from '../../../facts/printedCell.js'
import { byPractice } from '../../../law/ground.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'

export const alikeLines: Idea = {
  kind: 'inspection',
  id: 'T12',
  says: {
    zh: '支出没有名称、金额都相同的两行',
    en: 'No two lines of expenditure have the same name and the same amount',
  },
  basis: byPractice(
    '同名同额的两行可能是同一项目列了两次',
    'Two lines of one name and one amount may be one project listed twice',
  ),
  severity: 'note',
  claims: ({ facts }) =>
    grouped(
      facts.expenditure.filter(({ code }) => code === undefined),
      identityOf,
    ).map(onceClaim),
  example: {
    document: {
      kind: 'departmentBudgetTarget',
      expenditure: [
        { label: '网络维护费用', group: '项目支出', budget: '298' },
        { label: '网络维护费用', group: '项目支出', budget: '298' },
      ],
    },
    outcome: 'broken',
  },
}

/** Heading, name and amount. A line without an amount is like no other. */
function identityOf(line: MoneyRow): string {
  const cell = line.money('budget')
  const amount = hasFigure(cell) && !cell.figure.value.isZero() ? cell.figure.value.toString() : `/${line.at}`
  return [line.group, line.name, amount].join('/')
}

function onceClaim([first, ...rest]: readonly [MoneyRow, ...MoneyRow[]]): Claim {
  const cell = first.money('budget')
  return {
    kind: 'found',
    about: 'expenditure',
    place: cell,
    outcome: rest.length === 0 ? 'holds' : 'broken',
    stated: hasFigure(cell) ? cell.figure.value : null,
    counting: cell.counting,
    operands: rest.map((line) => cellOperand(line.money('budget'))),
    fault: { kind: 'lineAgain', lines: `${rest.length + 1}` },
  }
}
