import { describe, expect, it } from 'vitest'
import { budgetBridge } from '../../../src/deviation/budgetBridge.js'
import { cumulateYears } from '../../../src/deviation/cumulateYears.js'
import { owedReasons } from '../../../src/deviation/owedReasons.js'
import { owedWhen } from '../../../src/deviation/owedWhen.js'
import { reportsOwed } from '../../../src/deviation/reportsOwed.js'
import { hunanDepartment2023 } from '../../../src/frameworks/hunanDepartment2023.js'
import { projectSelfEvaluation2020 } from '../../../src/frameworks/projectSelfEvaluation2020.js'
import { chart } from '../../../src/presentation/chart.js'
import { explain } from '../../../src/presentation/explain.js'
import { markdown } from '../../../src/presentation/markdown.js'
import { audit } from '../../../src/procedures/audit.js'
import { evaluate } from '../../../src/procedures/evaluate.js'
import { budgetAdjustment } from '../../../src/scoring/reasonDuties.js'
import { accounts, departmentBudgetTarget, selfEvaluation } from '../../snippets/realDocuments.js'
import { formOfRows, row } from '../deviation/indicators/analysed.js'
import { finding } from '../words/findings.js'

const english = { locale: 'en' } as const
const unit = { unit: '万元' } as const

describe('a thing of no known kind', () => {
  const strange: readonly unknown[] = [
    null,
    undefined,
    1,
    'I1:income',
    {},
    [],
    { kind: 1 },
    { kind: 'toString' },
    accounts,
  ]

  it.each([
    ['explain', explain],
    ['chart', chart],
  ] as const)('is refused by %s, which names the kinds it knows', (name, verb) => {
    for (const thing of strange) {
      expect(() => verb(thing as never)).toThrow(TypeError)
      expect(() => verb(thing as never)).toThrow(new RegExp(`^${name} knows no thing .*; it knows .*budgetBridge`))
    }
    expect(() => verb({ kind: 'x'.repeat(1000) } as never)).toThrow(/of kind "x{40}"/)
  })

  it('may be told and not drawn', () => {
    expect(() => chart(finding({}) as never)).toThrow(
      'chart knows no thing of kind "finding"; it knows budgetBridge, bridgedLine, progress, deviationAnalysis',
    )
  })
})

describe('a chart', () => {
  const line = { key: 'a', label: 'A', originalBudget: '1.00', outturn: '2.00' }
  const bridge = budgetBridge([line, { ...line, key: 'b', label: 'B' }], unit)

  it('is of the whole, or of one line, in the unit asked for', () => {
    expect(chart(bridge).yAxis[1]?.data).toEqual(['2.00', '—', '▲ +2.00', '4.00'])
    expect(bridge.lines.map((each) => chart(each, { unit: '元' }).title.text)).toEqual([
      '从年初预算到决算：A',
      '从年初预算到决算：B',
    ])
    expect(bridge.lines.map((each) => chart(each, { unit: '元' }).yAxis[1]?.data.at(-1))).toEqual([
      '20,000.00',
      '20,000.00',
    ])
  })
})

describe('an audit in a sentence', () => {
  it('counts what was found and what was checked', () => {
    expect(explain(audit(accounts))).toMatch(
      /^发现7处：错误4处、提示3处。核对\d+条规则：\d+处成立，9处在舍入范围内成立，7处不成立，4处不适用，2处资料不足；覆盖率（已判定 ÷ 应判定）：99\.8%。$/u,
    )
    expect(explain(audit(accounts), english)).toMatch(/^7 findings: 4 errors, 3 notes\. \d+ rules: \d+ cases hold, /)
  })

  it('says so where nothing was found, or nothing could be checked', () => {
    const nothing = { kind: 'audit', findings: [], ledger: { rules: [] }, coverage: null } as const
    expect(explain(nothing)).toMatch(/^没有发现问题。核对0条规则：.*，0处资料不足。$/)
    expect(explain(nothing, english)).toMatch(/^Nothing was found\. 0 rules: .*, 0 without the data\.$/)
    expect(explain({ ...nothing, findings: [finding({})] }, english)).toMatch(/^1 finding: 1 error\./)
  })
})

describe('an evaluation in a sentence', () => {
  it('says the total as stated and as due, the grade and the law of the form', () => {
    expect(explain(evaluate(selfEvaluation, hunanDepartment2023))).toBe(
      '部门整体支出绩效自评表：18项指标；总分列100分，按计分办法应得95至100分；等级：所列总分为优，按计分办法为优；依据报表本身印出的栏目、行名和附注：自评表印有：执行率10分，产出指标50分，效益指标30分，满意度指标10分。',
    )
    expect(explain(evaluate(selfEvaluation, hunanDepartment2023), english)).toContain(
      ': 18 indicators; total stated 100 points, due 95 to 100 points; grade excellent as stated, excellent as due; resting on ',
    )
  })

  const rows = [row('≥3个', '4个', { score: '1' }), row('≥3个', '', { score: '' })]
  const evaluated = (score: string) =>
    evaluate(formOfRows(rows, { totals: { points: '100', score, grade: '' } }), projectSelfEvaluation2020)

  it('says which rows do not add up, which scores are not allowed, and what is undecided', () => {
    const wrong = evaluated('90')
    expect(explain(wrong)).toMatch(/总分列90分（各项合计.*分）.*；1项得分与计分办法不符；.*处无从计算；/)
    expect(explain(wrong, english)).toMatch(/stated 90 points \(its rows add to .*\).*; 1 scores? that the policy/)
  })

  it('says so where no total is stated', () => {
    expect(explain(evaluated(''))).toContain('；总分空白，按计分办法应得')
    expect(explain(evaluated(''), english)).toContain('; total blank, due ')
  })

  it('is a table of every line, and one of what they add to', () => {
    const text = markdown(evaluate(selfEvaluation, hunanDepartment2023))
    expect(text).toContain('| 预算执行 | 全年预算数 | 2,099.55 | 2,099.55 | 100.00% | 10 | 10 | 10 | 0 | 相符 |')
    expect(text).toContain('| 产出指标 | 电子保函 | 320份 | 3451份 | 1,078.44% | 3 | 3 | 3 | 0 | 相符 |')
    expect(text).toContain('| 产出指标 | 50 | 50 | 47.8–50 |')
    expect(text).toMatch(/\| 合计 \| 100 \| 100 \| 95–100 \|$/)
    expect(markdown(evaluated('90'), english)).toContain('| not as due |')
  })
})

describe('what is owed', () => {
  it('is told with its day, and a report with its law', () => {
    const [money] = owedWhen(departmentBudgetTarget, '2024-06-30')
    expect(money && explain(money)).toBe('基本支出：700万元，期限2024-06-30，已到期。')
    expect(money && explain(money, english)).toBe('基本支出: 700万元, by 2024-06-30, due.')
    const reports = reportsOwed({ year: 2024, cutOff: '2024-09-01' })
    expect(reports.map((report) => explain(report))[0]).toMatch(
      /^汇总一至七月的绩效运行监控情况，期限2024-08-31，已到期。依据：.+。$/,
    )
    expect(reports.map((report) => explain(report, english)).at(-1)).toMatch(/, no day is known\. Basis: .+\.$/)
  })
})

describe('a reason that is owed', () => {
  const line = { key: 'a', label: 'A', originalBudget: '100', finalBudget: '140', outturn: '140', reason: '' }

  it('is told with its measure, its law and how it stands', () => {
    const [reason] = owedReasons([line], [budgetAdjustment], unit)
    expect(reason && explain(reason)).toMatch(/^A：40\.00%，预算调整超过30%的，说明原因，未填写（依据.+）。$/)
    expect(reason && explain(reason, english)).toMatch(/^A: 40\.00%, .+, left blank \(resting on .+\)\.$/)
  })

  it('may not be known to be owed', () => {
    const [open] = owedReasons([{ ...line, finalBudget: '' }], [budgetAdjustment], unit)
    expect(open && explain(open)).toContain('，无从判断是否应说明（')
  })
})

describe('a project of several years', () => {
  const years = [{ year: 2021, budget: '410.06', outturn: '410.06' }]
  const project = { key: 'a', label: 'A', totalBudget: '536.48', years }

  it('is told up to its last year', () => {
    const [told] = cumulateYears([project], unit)
    expect(told && explain(told)).toBe(
      'A：总预算536.48万元；至2021年累计预算410.06万元（76.44%），累计执行410.06万元（76.44%）；在总预算内。',
    )
    expect(told && explain(told, english)).toBe(
      'A: total budget 536.48 万元; to 2021 budgets of 410.06 万元 (76.44%), outturns of 410.06 万元 (76.44%); within its total.',
    )
  })

  it('says what is wanting', () => {
    const [open, empty] = cumulateYears(
      [
        { ...project, years: [{ year: 2021, budget: '1', outturn: '' }] },
        { ...project, years: [] },
      ],
      unit,
    )
    expect(open && explain(open)).toContain('累计执行—（有空白，空白不等于零）；资料不足。')
    expect(empty && explain(empty)).toBe('A：总预算536.48万元；在总预算内。')
    expect(empty && explain(empty, english)).toBe('A: total budget 536.48 万元; within its total.')
  })
})
