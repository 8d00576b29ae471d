import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import zhuzhou from '../../../examples/data/zhuzhou-2023-self-evaluation-report.json' with { type: 'json' }
import { SelfEvaluationReport } from '../../../src/documents/selfEvaluationReport.js'
import { fundingRows } from '../../../src/terms/fundingSource.js'

const smallest = { kind: 'selfEvaluationReport', year: 2023, department: '某局', unit: '万元' }
const accepts = (json: unknown): boolean => SelfEvaluationReport.safeParse(json).success
const problems = (json: unknown) =>
  SelfEvaluationReport.safeParse(json).error?.issues.map(({ path, code }) => [path.join('.'), code])

describe('the self-evaluation report of 株洲', () => {
  it('is the same after it was read and written', () => {
    const document = SelfEvaluationReport.parse(zhuzhou)
    const again: unknown = JSON.parse(JSON.stringify(document))
    expect(again).toEqual(zhuzhou)
    expect(SelfEvaluationReport.encode(document)).toEqual(zhuzhou)
    expect(SelfEvaluationReport.parse(again)).toEqual(document)
  })

  it('counts posts, people in them, people who left early and the retired', () => {
    expect(SelfEvaluationReport.parse(zhuzhou).staffing?.[0]).toMatchObject({
      establishedPosts: '50',
      staffInPost: '50',
      leftEarly: '3',
      retired: '28',
    })
  })

  it('speaks of the four budgets, and says of three of them that there is none', () => {
    const { budgets = [], statements = [] } = SelfEvaluationReport.parse(zhuzhou)
    const four = ['generalPublicBudget', 'governmentManagedFund', 'stateCapitalOperations', 'socialInsuranceFund']
    expect(budgets.map(({ code }) => code)).toEqual(four)
    expect(fundingRows.map(({ id }) => id)).toEqual(expect.arrayContaining(four))
    const empty = statements.flatMap(({ kind, subject }) => (kind === 'empty' ? [subject] : []))
    expect(empty).toEqual(expect.arrayContaining(four.slice(1)))
  })

  it('lists two problems, three measures and three uses of the results', () => {
    const { problems: admitted = [], measures = [], uses = [] } = SelfEvaluationReport.parse(zhuzhou)
    expect(admitted.map(({ id }) => id)).toEqual(['七1', '七2'])
    expect(measures.map(({ answers }) => answers)).toEqual([['七1'], ['七2'], ['七2']])
    expect(uses.map(({ purpose }) => purpose)).toEqual(['personnel', 'publication', 'budget'])
  })

  it('gives its expenditure the subjects and scopes that the accounts give theirs', () => {
    const { statements = [] } = SelfEvaluationReport.parse(zhuzhou)
    const amounts = statements.flatMap((statement) =>
      statement.kind === 'amount' ? [[statement.subject, statement.scope, statement.figures.outturn]] : [],
    )
    expect(amounts).toEqual([
      ['income.fiscalAppropriation', 'all', '2099.55'],
      ['expenditure', 'fiscalAppropriation', '2099.55'],
      ['expenditure.basic', 'fiscalAppropriation', '2099.55'],
      ['personnel', 'fiscalAppropriation', '1068.90'],
      ['nonPersonnel', 'fiscalAppropriation', '1030.65'],
      ['expenditure.project', 'generalPublicBudget', '0'],
    ])
  })
})

describe('a self-evaluation report', () => {
  it('needs no more than its header', () => expect(accepts(smallest)).toBe(true))

  it('may print every part that a place knows', () => {
    const json = {
      ...smallest,
      published: '2024-04',
      staffing: [{ label: '本级', establishedPosts: '50', others: '-', controlRate: '100%' }],
      budgets: [{ code: 'carriedForward', label: '上年结转', text: '无。' }],
      problems: [{ id: '1', text: '执行偏慢', cause: '招标延期', subject: 'project/物业管理费' }],
      measures: [{ id: '1', text: '提前招标', answers: ['1'], deadline: '2024年底', responsible: '采购科' }],
      uses: [{ purpose: 'management', text: '完善制度' }],
      notes: ['附表另附'],
      signatures: { signed: true, stamped: true, date: '2024年4月23日' },
    }
    expect(JSON.parse(JSON.stringify(SelfEvaluationReport.parse(json)))).toEqual(json)
  })

  it('is refused with all its problems at once', () => {
    const json = {
      ...smallest,
      unit: '美元',
      staffing: [{ establishedPosts: 50, controlRate: 1 }],
      problems: [{ id: 1, text: '' }],
      uses: [{ purpose: 'ornament', text: '' }],
      statements: [{ kind: 'amount', subject: 'expenditure', scope: 'all', figures: { outturn: 2000 } }],
      budgets: [{ code: 'lottery', label: '', text: '' }],
      telephone: '0',
    }
    expect(problems(json)).toEqual([
      ['unit', 'invalid_value'],
      ['staffing.0.establishedPosts', 'invalid_type'],
      ['staffing.0.controlRate', 'invalid_type'],
      ['problems.0.id', 'invalid_type'],
      ['uses.0.purpose', 'invalid_value'],
      ['statements.0.figures.outturn', 'invalid_type'],
      ['budgets.0.code', 'invalid_value'],
      ['', 'unrecognized_keys'],
    ])
  })

  it.each([
    ['the report', { ...smallest, telephone: '0' }],
    ['its staff', { ...smallest, staffing: [{ name: '某人' }] }],
    ['a budget', { ...smallest, budgets: [{ code: 'total', label: '', text: '', outturn: '1' }] }],
    ['a measure', { ...smallest, measures: [{ id: '1', text: '', person: '某人' }] }],
    ['a passage', { ...smallest, passages: [{ text: '', author: '某人' }] }],
    ['an attachment', { ...smallest, attachments: [{ title: '', url: '' }] }],
  ])('refuses a key that %s does not know', (_, json) =>
    expect(problems(json)?.map(([, code]) => code)).toEqual(['unrecognized_keys']),
  )

  it('has a JSON Schema', () => {
    const schema = z.toJSONSchema(SelfEvaluationReport, { io: 'input' })
    expect(schema).toMatchObject({ type: 'object', additionalProperties: false })
    expect(schema.required).toEqual(['kind', 'year', 'department', 'unit'])
  })

  it('is written back from a copy, and a changed copy that is no report is refused', () => {
    const document = SelfEvaluationReport.parse(smallest)
    const copy = { ...document, year: 2024, toJSON: document.toJSON }
    expect(SelfEvaluationReport.encode(copy)).toEqual({ ...smallest, year: 2024 })
    expect(z.safeEncode(SelfEvaluationReport, { ...copy, year: 20240 }).success).toBe(false)
  })

  it('with half a character, or longer than any report, is refused', () => {
    expect(accepts({ ...smallest, passages: [{ text: '\ud800' }] })).toBe(false)
    expect(accepts({ ...smallest, passages: [{ text: '年'.repeat(4001) }] })).toBe(false)
    expect(accepts({ ...smallest, duties: Array(201).fill({ text: '' }) })).toBe(false)
    expect(accepts({ ...smallest, duties: Array(200).fill({ text: '' }) })).toBe(true)
  })
})
