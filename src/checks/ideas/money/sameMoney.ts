import { grouped } from '../../../exact/grouped.js'
import { type AskedMoney, askedMoney } from '../../../facts/askedMoney.js'
import { nameOperand } from '../../../facts/nameOperand.js'
import { wordsOperand } from '../../../facts/printedCell.js'
import { byPractice } from '../../../law/ground.js'
import { clip } from '../../../words/problems.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'

export const sameMoney: Idea = {
  kind: 'inspection',
  id: 'T23',
  says: {
    zh: '不同指标的同类金额不相等，除非就是预算',
    en: 'Amounts of one kind in different indicators differ, unless they are the budget',
  },
  basis: byPractice(
    '同类同额的两个指标，疑为同一笔钱列了两次；整数不计',
    'Two indicators of one kind and one amount may be the same money listed twice; round amounts prove nothing',
  ),
  severity: 'note',
  claims: ({ facts }) =>
    grouped(askedMoney(facts), ({ kind, amount }) => `${kind}/${amount.toString()}`).map(onceClaim),
  example: {
    document: {
      kind: 'departmentTarget',
      indicators: [
        { level1: '产出指标', level2: '数量指标', level3: '服务费收取', target: '全年服务费收入4800万元' },
        { level1: '效益指标', level2: '经济效益指标', level3: '非税收入', target: '4800万元' },
      ],
    },
    outcome: 'broken',
  },
}

function onceClaim([first, ...rest]: readonly [AskedMoney, ...AskedMoney[]]): Claim {
  const others = rest.filter(({ row }) => row !== first.row)
  return {
    kind: 'found',
    about: 'indicators',
    place: first.target,
    outcome: others.length === 0 ? 'holds' : 'broken',
    operands: others.flatMap(({ row, target }) => [wordsOperand(target, target.text), nameOperand(row)]),
    fault: {
      kind: 'sameMoney',
      text: clip(first.target.text),
      others: others.map(({ row, target }) => ({ name: clip(row.called('target')), text: clip(target.text) })),
    },
  }
}
