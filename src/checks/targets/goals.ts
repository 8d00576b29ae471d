import { says } from '../accounts/ground.js'
import { foundCase } from '../printed/cellCases.js'
import type { Goal } from './form.js'
import { goalPlace, horizonWords } from './goalPlace.js'
import { measurable } from './ground.js'
import { grouped } from './grouped.js'
import { everyTarget as applies, type TargetInspection } from './inspection.js'
import { plainText } from './plainText.js'

const kind = 'inspection'

/** A figure: any numeral that is no year. */
const isMeasured = ({ expected }: Goal): boolean =>
  /\d|[一二两三四五六七八九十百千万亿]+(?:个|项|次|家|人|件|万|亿|成)|百分之/u.test(
    plainText(expected).replace(/(?<!\d)(?:19|20)\d{2}年?/gu, ''),
  )

export const measuredGoalsRule: TargetInspection = {
  kind,
  id: 'T48',
  says: /* @__PURE__ */ says(
    '逐条所列的目标至少有一条有数字',
    'Of goals that are listed one by one, at least one has a figure',
  ),
  basis: /* @__PURE__ */ measurable(),
  severity: 'note',
  applies,
  inspect: ({ document }, rule) =>
    grouped(
      document.goals.map((goal, at) => ({ goal, at })),
      ({ goal }) => goal.horizon,
    )
      .filter((list) => list.length > 1)
      .map((list) => {
        const [{ goal, at }] = list
        const { zh, en } = horizonWords[goal.horizon]
        const where = { ...goalPlace(goal, at).where, row: goal.horizon }
        return foundCase(
          rule,
          'goals',
          { label: { zh: `${zh}${list.length}条`, en: `${list.length} goals: ${en}` }, where },
          {
            outcome: list.some((one) => isMeasured(one.goal)) ? 'holds' : 'broken',
            operands: list.map((one) => ({ ...goalPlace(one.goal, one.at), value: null, text: one.goal.expected })),
            expected: { zh: '至少有一条有数字', en: 'a figure in at least one of them' },
          },
        )
      }),
  example: {
    document: {
      kind: 'departmentBudgetTarget',
      goals: [
        { horizon: 'annual', label: '一', expected: '全面深化改革落实落地。' },
        { horizon: 'annual', label: '二', expected: '坚持完善各项日常管理制度建设。' },
      ],
    },
    outcome: 'broken',
  },
}

export const useOfMoneyRule: TargetInspection = {
  kind,
  id: 'T49',
  says: /* @__PURE__ */ says(
    '目标写要达到的结果，不写资金用途',
    'A goal says what is to be reached, not what the money is for',
  ),
  basis: /* @__PURE__ */ measurable(),
  severity: 'note',
  applies,
  inspect: ({ document }, rule) =>
    document.goals.map((goal, at) =>
      foundCase(rule, 'goals', goalPlace(goal, at), {
        outcome: /^(?:资金|经费|主要)*用于/u.test(plainText(goal.expected)) ? 'broken' : 'holds',
        expected: { zh: '要达到的结果', en: 'what is to be reached' },
      }),
    ),
  example: {
    document: {
      kind: 'projectTarget',
      goals: [{ horizon: 'annual', expected: '用于2021年中心办公场所的安全保卫、车辆管理' }],
    },
    outcome: 'broken',
  },
}
