import { describe, expect, expectTypeOf, it } from 'vitest'
import hengyangDepartment from '../../../examples/data/hengyang-2021-department-target.json' with { type: 'json' }
import hengyangProject from '../../../examples/data/hengyang-2021-project-target.json' with { type: 'json' }
import hengyangFund from '../../../examples/data/hengyang-2021-special-fund-target.json' with { type: 'json' }
import suzhou from '../../../examples/data/suzhou-2024-department-target.json' with { type: 'json' }
import zhuzhou from '../../../examples/data/zhuzhou-2023-self-evaluation.json' with { type: 'json' }
import { forms } from '../../../src/documents/forms.js'
import type { SpecialFundTarget } from '../../../src/documents/specialFundTarget.js'
import { henanProject2024 } from '../../../src/frameworks/henanProject2024.js'
import { hunanDepartment2023 } from '../../../src/frameworks/hunanDepartment2023.js'
import { hunanTargets2021 } from '../../../src/frameworks/hunanTargets2021.js'
import { projectSelfEvaluation2020 } from '../../../src/frameworks/projectSelfEvaluation2020.js'
import { projectSelfEvaluation2021Cost } from '../../../src/frameworks/projectSelfEvaluation2021Cost.js'
import { suzhouDepartment2024 } from '../../../src/frameworks/suzhouDepartment2024.js'
import { audit } from '../../../src/procedures/audit.js'
import { composeForm } from '../../../src/procedures/composeForm.js'
import { evaluate } from '../../../src/procedures/evaluate.js'
import { readDocument } from '../../../src/procedures/read.js'
import type { FrameworkForm } from '../../../src/scoring/frameworkForm.js'
import { frameworks } from '../frameworks/frameworks.js'

const header = { year: 2024, department: '某局' } as const
const composed = frameworks.flatMap((framework) =>
  framework.forms.map(({ kind }) => {
    const blank = composeForm(framework, { ...header, kind })
    return [framework.id, kind, framework, blank] as const
  }),
)

/** What only says that something is not filled in yet: indicators, fields, who files, signatures, opinions. */
const unfilled = ['E28', 'E29', 'T17', 'T56', 'T58', 'T59', 'T60', 'U2']

describe.each(composed)('the blank form of %s, %s', (_id, kind, framework, blank) => {
  it('is a document of its form, and stays one through JSON', () => {
    const json: unknown = JSON.parse(JSON.stringify(blank))
    const { document, problems } = readDocument(json)
    expect(problems).toBeUndefined()
    expect(JSON.parse(JSON.stringify(document))).toEqual(json)
    expect(forms[kind].parse(forms[kind].encode(blank as never))).toEqual(blank)
  })

  it('is found to be unfilled, and nothing else', () => {
    const { findings } = audit(blank, { framework })
    expect(findings.map(({ id }) => id).filter((id) => !unfilled.includes(id))).toEqual([])
    expect(findings.length).toBeGreaterThan(0)
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('has a row for each group, and nothing in it', () => {
    const cells = blank.indicators.flatMap(({ level1: _, level2: __, ...row }) =>
      Object.entries(row).flatMap(([column, cell]) => (column === 'mediumTermLevel2' ? [] : [cell])),
    )
    expect(new Set(cells)).toEqual(new Set(['']))
    const labels = blank.indicators.map(({ level1, level2 }) => `${level1}/${level2}`)
    expect(new Set(labels).size).toBe(labels.length)
  })
})

describe('a composed self-evaluation', () => {
  it('has the points that its law gives: of execution, of each level, in total', () => {
    const blank = composeForm(projectSelfEvaluation2021Cost, { ...header, kind: 'selfEvaluation' })
    expect(blank.framework).toBe('projectSelfEvaluation2021Cost')
    expect(blank.funding.map(({ points }) => points)).toEqual(['10', undefined, undefined, undefined])
    expect(blank.sections?.map(({ level1, points }) => [level1, points])).toEqual([
      ['成本指标', '20'],
      ['产出指标', '40'],
      ['效益指标', '20'],
      ['满意度指标', '10'],
    ])
    expect(blank.totals).toEqual({ points: '100', score: '' })
  })

  it('has no points where no paper prints any', () => {
    const blank = composeForm(henanProject2024, { ...header, kind: 'selfEvaluation' })
    expect([blank.sections, blank.funding[0]?.points, blank.totals?.points]).toEqual([undefined, '', ''])
  })

  it('has no row of totals where the paper prints none', () => {
    const printed = Object.entries(projectSelfEvaluation2020.forms[0] ?? {}).filter(([part]) => part !== 'totals')
    const form = Object.fromEntries(printed) as FrameworkForm
    const blank = composeForm({ ...projectSelfEvaluation2020, forms: [form] }, header)
    expect('totals' in blank).toBe(false)
  })

  it('can be evaluated: nothing is scored, nothing is claimed', () => {
    const blank = composeForm(projectSelfEvaluation2020, { ...header, kind: 'selfEvaluation' })
    const { lines, totals, execution } = evaluate(blank, projectSelfEvaluation2020)
    expect([lines, totals.score.stated, execution.outcome]).toEqual([[], null, 'insufficientData'])
  })

  it('may keep groups that the project has no indicator of, when it is filled in', () => {
    const { indicators, ...blank } = composeForm(projectSelfEvaluation2020, {
      ...header,
      kind: 'selfEvaluation',
    }).toJSON()
    const points = ['50', '', '', '', '30', '', '', '', '10']
    const filled = forms.selfEvaluation.parse({
      ...blank,
      funding: [{ ...blank.funding[0], finalBudget: '8', outturn: '8', rate: '100%', score: '10' }],
      goals: [{ label: '年度总体目标', expected: '办会', achieved: '已办' }],
      indicators: indicators.map((row, at) =>
        points[at] === ''
          ? row
          : { ...row, level3: `第${at}项`, target: '≥1次', actual: '1次', points: points[at], score: points[at] },
      ),
      totals: { points: '100', score: '100' },
    })
    expect(audit(filled, { framework: projectSelfEvaluation2020 }).findings).toEqual([])
    const { totals, lines } = evaluate(filled, projectSelfEvaluation2020)
    expect([totals.points.outcome, totals.score.outcome]).toEqual(['holds', 'holds'])
    expect(lines.map(({ where }) => where.path[1])).toEqual([0, 4, 8])
  })

  it('has the rows of money and the groups that are printed', () => {
    const blank = composeForm(hunanDepartment2023, { ...header, kind: 'selfEvaluation' })
    expect(blank.funding.map(({ code, label }) => [code, label])).toEqual(
      zhuzhou.funding.map(({ code, label }) => [code, label]),
    )
    const pairs = (rows: readonly { readonly level1: string; readonly level2: string }[]) => [
      ...new Set(rows.map(({ level1, level2 }) => `${level1}/${level2}`)),
    ]
    expect(pairs(blank.indicators)).toEqual(pairs(zhuzhou.indicators))
    expect(blank.sections).toEqual(zhuzhou.sections)
  })
})

describe('a composed target form', () => {
  const keysOf = (value: object | undefined): readonly string[] => Object.keys(value ?? {}).sort()

  it.each([
    ['projectTarget', hunanTargets2021, hengyangProject],
    ['specialFundTarget', hunanTargets2021, hengyangFund],
    ['departmentTarget', hunanTargets2021, hengyangDepartment],
    ['departmentBudgetTarget', suzhouDepartment2024, suzhou],
  ] as const)('%s has what the paper prints', (kind, framework, paper) => {
    const blank = composeForm(framework, { ...header, kind })
    expect(blank.title).toBe(paper.title)
    expect(blank.funding.map(({ code, label }) => [code, label])).toEqual(
      paper.funding.map(({ code, label }) => [code, label]),
    )
    expect(keysOf(blank).filter((key) => !(key in paper))).toEqual([])
    const transcribed = ['kind', 'region', 'level', 'statements', 'doubtful']
    expect(keysOf(paper).filter((key) => !(key in blank) && !transcribed.includes(key))).toEqual([])
  })

  it('of Suzhou has a column for key work under duties only, and targets of half a year and the year', () => {
    const { indicators } = composeForm(suzhouDepartment2024, { ...header, kind: 'departmentBudgetTarget' })
    expect(indicators.filter(({ keyWork }) => keyWork !== undefined)).toEqual([
      { level1: '履职', level2: '', level3: '', keyWork: '', target: '', halfYearTarget: '' },
    ])
    expect(indicators.every(({ halfYearTarget, target }) => halfYearTarget === '' && target === '')).toBe(true)
  })

  it('of a special fund prints each group for both terms', () => {
    const { indicators } = composeForm(hunanTargets2021, { ...header, kind: 'specialFundTarget' })
    expect(indicators.map(({ mediumTermLevel2 }) => mediumTermLevel2)).toEqual(indicators.map(({ level2 }) => level2))
  })
})

describe('the header', () => {
  it('is the caller’s: who, when, which project, in which unit', () => {
    const blank = composeForm(hunanTargets2021, {
      ...header,
      kind: 'specialFundTarget',
      unit: '元',
      title: '专项资金绩效目标申报表（2024年度）',
      region: '湖南省衡阳市',
      level: 'municipal',
      project: { name: '平台项目', code: '43' },
    })
    expect(blank).toMatchObject({
      year: 2024,
      department: '某局',
      unit: '元',
      region: '湖南省衡阳市',
      number: '附件3-2',
    })
    expect(blank.project).toMatchObject({ name: '平台项目', code: '43', managementRules: '' })
  })

  it('names the form where there are several', () => {
    expectTypeOf(
      composeForm(hunanTargets2021, { ...header, kind: 'specialFundTarget' }),
    ).toEqualTypeOf<SpecialFundTarget>()
    expect(composeForm(suzhouDepartment2024, header).kind).toBe('departmentBudgetTarget')
    expect(() => composeForm(hunanTargets2021, header)).toThrow(
      'hunanTargets2021 has several forms, name one of them: projectTarget, specialFundTarget, departmentTarget',
    )
    expect(() => composeForm(suzhouDepartment2024, { ...header, kind: 'selfEvaluation' })).toThrow(
      'suzhouDepartment2024 has no form selfEvaluation; it has departmentBudgetTarget',
    )
    expect(() => composeForm({ ...suzhouDepartment2024, forms: [] }, header)).toThrow('it has none')
  })

  it('that is none is refused as the schema refuses it', () => {
    expect(() => composeForm(suzhouDepartment2024, { ...header, year: 24 })).toThrow('year')
    expect(() => composeForm(suzhouDepartment2024, { ...header, project: { name: '平台项目' } })).toThrow('project')
  })
})
