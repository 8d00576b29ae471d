import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import sanmenxia from '../../../examples/data/sanmenxia-2024-project-summary.json' with { type: 'json' }
import { ProjectSummary } from '../../../src/documents/projectSummary.js'
import { Decimal } from '../../../src/exact/decimal.js'

const row = { name: '物业管理费', finalBudget: '64', outturn: '64', rate: '100%', score: '100', deviationFlag: '否' }
const smallest = { kind: 'projectSummary', year: 2024, department: '某局', unit: '万元', rows: [row] }
const withRow = (more: object) => ({ ...smallest, rows: [{ ...row, ...more }] })
const accepts = (json: unknown): boolean => ProjectSummary.safeParse(json).success
const problems = (json: unknown) =>
  ProjectSummary.safeParse(json).error?.issues.map(({ path, code }) => [path.join('.'), code])

describe('the project summary of 三门峡', () => {
  it('is the same after it was read and written', () => {
    const document = ProjectSummary.parse(sanmenxia)
    const again: unknown = JSON.parse(JSON.stringify(document))
    expect(again).toEqual(sanmenxia)
    expect(ProjectSummary.encode(document)).toEqual(sanmenxia)
    expect(ProjectSummary.parse(again)).toEqual(document)
  })

  it('lists eight projects of 414.82 with an outturn of 414.02, which is what the budget system says', () => {
    const { rows } = ProjectSummary.parse(sanmenxia)
    const sum = (texts: readonly (string | undefined)[]): string =>
      texts.reduce((total, text = '') => total.plus(text), new Decimal(0)).toFixed()
    expect(rows).toHaveLength(8)
    expect(sum(rows.map(({ finalBudget }) => finalBudget))).toBe('414.82')
    expect(sum(rows.map(({ outturn }) => outturn))).toBe('414.02')
    expect(rows.map(({ systemOutturn }) => systemOutturn)).toEqual(rows.map(({ outturn }) => outturn))
  })

  it('keeps a printed flag that contradicts its row, and a rate that is a blank', () => {
    const party = ProjectSummary.parse(sanmenxia).rows.find(({ name }) => name === '财政代管户资金—党建经费')
    expect(party).toMatchObject({ finalBudget: '0.8', outturn: '0', rate: '0%', deviationFlag: '否', score: '90' })
    expect(party?.scoreRates?.cost).toBe('-%')
    expect(party?.scoreRates?.output).toBe('100%')
  })

  it('says by what other name a project goes', () => {
    const { rows } = ProjectSummary.parse(sanmenxia)
    expect(rows.map(({ name, aliases = [] }) => aliases[0] ?? name)).toEqual([
      '政府投资项目',
      '2024 年市派驻村干部工作经费',
      '财政代管户资金党建经费',
      '市派驻村干部生活补助',
      '公共资源电子化交易平台建设',
      '财政代管户资金人员经费',
      '社会管理和公共服务标准化示范项目',
      '不见面开标系统和评标专家智能监控系统',
    ])
  })
})

describe('a project summary', () => {
  it('needs no more than its header and its rows', () => expect(accepts(smallest)).toBe(true))

  it('may print every column that a place knows, and a total', () => {
    const json = {
      ...withRow({ code: '4112-1', originalBudget: '—', systemOutturn: '', scoreRates: { cost: '/', output: '100' } }),
      totals: { label: '合计', finalBudget: '64', outturn: '64', rate: '100%', score: '' },
      statements: [{ kind: 'empty', subject: 'project/会议费', scope: 'all', figures: {} }],
      notes: ['得分率按四舍五入取整'],
      signatures: { date: '' },
    }
    expect(JSON.parse(JSON.stringify(ProjectSummary.parse(json)))).toEqual(json)
  })

  it('is refused with all its problems at once', () => {
    const json = {
      ...withRow({
        finalBudget: 10,
        rate: 1,
        score: 100,
        scoreRates: { quality: '1' },
        deviationFlag: true,
      }),
      year: 2024.5,
      totals: { outturn: 1 },
      telephone: '0',
    }
    expect(problems(json)).toEqual([
      ['year', 'invalid_union'],
      ['rows.0.finalBudget', 'invalid_type'],
      ['rows.0.rate', 'invalid_type'],
      ['rows.0.scoreRates', 'unrecognized_keys'],
      ['rows.0.score', 'invalid_type'],
      ['rows.0.deviationFlag', 'invalid_type'],
      ['totals.outturn', 'invalid_type'],
      ['', 'unrecognized_keys'],
    ])
  })

  it.each([
    ['the summary', { ...smallest, telephone: '0' }],
    ['a row', withRow({ manager: '某人' })],
    ['the total', { ...smallest, totals: { grade: '优' } }],
  ])('refuses a key that %s does not know', (_, json) =>
    expect(problems(json)?.map(([, code]) => code)).toEqual(['unrecognized_keys']),
  )

  it('has a JSON Schema', () => {
    const schema = z.toJSONSchema(ProjectSummary, { io: 'input' })
    expect(schema).toMatchObject({ type: 'object', additionalProperties: false })
    expect(schema.required).toEqual(['kind', 'year', 'department', 'unit', 'rows'])
  })

  it('is written back from a copy, and a changed copy that is no summary is refused', () => {
    const document = ProjectSummary.parse(smallest)
    const copy = { ...document, year: 2025, toJSON: document.toJSON }
    expect(ProjectSummary.encode(copy)).toEqual({ ...smallest, year: 2025 })
    expect(z.safeEncode(ProjectSummary, { ...copy, year: 20250 }).success).toBe(false)
  })

  it('with half a character, or more rows than any summary, is refused', () => {
    expect(accepts(withRow({ name: '\ud800' }))).toBe(false)
    expect(accepts({ ...smallest, rows: Array(5001).fill(row) })).toBe(false)
    expect(accepts({ ...smallest, rows: Array(5000).fill(row) })).toBe(true)
  })
})
