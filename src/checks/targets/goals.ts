import { Decimal } from '../../exact/decimal.js'
import { printPercent } from '../../exact/print.js'
import { says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { foundCase } from '../printed/cellCases.js'
import { byPractice } from '../printed/ground.js'
import type { Rule } from '../rule.js'
import type { Goal } from './form.js'
import { goalPlace, horizonWords } from './goalPlace.js'
import { measurable } from './ground.js'
import { grouped } from './grouped.js'
import { everyTarget as applies, type TargetInspection } from './inspection.js'
import { plainText, yearsIn } from './plainText.js'
import { sharedRuns, shinglesOf } from './shingles.js'

const kind = 'inspection'

export const copiedGoalRule: TargetInspection = {
  kind,
  id: 'T47',
  says: /* @__PURE__ */ says(
    '目标说明要达到的结果，不照抄职责',
    'A goal says what is to be reached, and does not copy the duties',
  ),
  basis: /* @__PURE__ */ measurable(),
  severity: 'note',
  applies,
  inspect: ({ document }, rule) => {
    const duties = document.duties?.items ?? []
    if (duties.length === 0) return []
    const said = shinglesOf(duties.map(({ text }) => text).join('。'))
    return document.goals.flatMap((goal, at) => copyCase(rule, goal, at, said))
  },
  example: {
    document: {
      kind: 'departmentBudgetTarget',
      duties: { items: [{ text: '为各类公共资源交易活动提供场所、设施和服务。' }, { text: '统一领导各分中心业务。' }] },
      goals: [
        { horizon: 'mediumTerm', expected: '为各类公共资源交易活动提供场所、设施和服务；统一领导各分中心业务。' },
      ],
    },
    outcome: 'broken',
  },
}

/** Copied, when more than half of a goal's runs of characters stand in the duties. */
function copyCase(rule: Rule, goal: Goal, at: number, said: ReadonlySet<string>): Case[] {
  const own = shinglesOf(goal.expected)
  if (own.size === 0) return []
  const shared = sharedRuns(own, said)
  const share = printPercent(new Decimal(shared).div(own.size), 0)
  return [
    foundCase(rule, 'goals', goalPlace(goal, at), {
      outcome: 2 * shared > own.size ? 'broken' : 'holds',
      expected: {
        zh: `要达到的结果；现在的文字有${share}见于单位职责`,
        en: `what is to be reached; ${share} of these words stand in the duties`,
      },
    }),
  ]
}

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

export const periodRule: TargetInspection = {
  kind,
  id: 'T50',
  says: /* @__PURE__ */ says(
    '中长期目标的年份与项目起止年限一致',
    'The years of the medium-term goals are those of the project’s term',
  ),
  basis: /* @__PURE__ */ byPractice('同一项目的起止年份', 'The first and the last year of one project'),
  severity: 'warning',
  applies,
  inspect: ({ document }, rule) => {
    const term = yearsIn(document.project?.term ?? '')
    return document.goals.flatMap(({ horizon, period = '', label = '' }, at) => {
      const years = yearsIn(period)
      if (horizon !== 'mediumTerm' || years.length === 0 || term.length === 0) return []
      const same = years[0] === term[0] && years.at(-1) === term.at(-1)
      const where = { path: ['goals', at, 'period'], table: 'goals', row: `${horizon}/${label}`, column: 'period' }
      const words = { zh: `中长期目标的年份“${period}”`, en: `years of the medium-term goals “${period}”` }
      return [
        foundCase(
          rule,
          'period',
          { label: words, where },
          {
            outcome: same ? 'holds' : 'broken',
            operands: [
              {
                label: { zh: '项目起止年限', en: 'term of the project' },
                where: { path: ['project', 'term'], row: 'project', column: 'term' },
                value: null,
                text: document.project?.term ?? '',
              },
            ],
            expected: { zh: `${term[0]}年至${term.at(-1)}年`, en: `${term[0]} to ${term.at(-1)}` },
          },
        ),
      ]
    })
  },
  example: {
    document: {
      kind: 'specialFundTarget',
      project: { name: '平台项目', term: '2020年9月-2023年9月' },
      goals: [{ horizon: 'mediumTerm', period: '2020年-2023年', expected: '按标准规范建设平台。' }],
    },
    outcome: 'holds',
  },
}
