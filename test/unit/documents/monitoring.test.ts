import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import illustration from '../../../examples/data/monitoring-illustration.json' with { type: 'json' }
import { Monitoring } from '../../../src/documents/monitoring.js'
import { Decimal } from '../../../src/exact/decimal.js'
import { monitoringSources } from '../../../src/terms/monitoringSource.js'

const indicator = { level1: '产出指标', level2: '数量指标', level3: '场次', target: '≥10场', actual: '6场' }
const smallest = {
  kind: 'monitoring',
  form: 'project',
  year: 2024,
  department: '某局',
  unit: '万元',
  period: { month: 7 },
  funding: [],
  goals: [],
  indicators: [indicator],
}
const withIndicator = (more: object) => ({ ...smallest, indicators: [{ ...indicator, ...more }] })
const withFunding = (more: object) => ({ ...smallest, funding: [{ label: '年度资金总额', ...more }] })
const accepts = (json: unknown): boolean => Monitoring.safeParse(json).success
const problems = (json: unknown) =>
  Monitoring.safeParse(json).error?.issues.map(({ path, code }) => [path.join('.'), code])

describe('the illustration of monitoring', () => {
  it('is the same after it was read and written', () => {
    const document = Monitoring.parse(illustration)
    const again: unknown = JSON.parse(JSON.stringify(document))
    expect(again).toEqual(illustration)
    expect(Monitoring.encode(document)).toEqual(illustration)
    expect(Monitoring.parse(again)).toEqual(document)
  })

  it('says that it is an illustration', () => {
    const { title, department, notes = [] } = Monitoring.parse(illustration)
    expect([title, department, notes[0]]).toEqual(Array(3).fill(expect.stringContaining('示例')))
  })

  it.each(['originalBudget', 'plannedOutturn', 'outturn', 'forecastOutturn'] as const)(
    'adds up in %s: the projects to project expenditure, basic and project to the total',
    (column) => {
      const [total, basic, project, ...rows] = Monitoring.parse(illustration).funding.map((row) => row[column] ?? '')
      const sum = (texts: readonly string[]): string =>
        texts.reduce((whole, text) => whole.plus(text), new Decimal(0)).toString()
      expect(rows).toHaveLength(17)
      expect(sum(rows)).toBe(new Decimal(project as string).toString())
      expect(sum([basic as string, project as string])).toBe(new Decimal(total as string).toString())
    },
  )
})

describe('a monitoring form', () => {
  it('needs no more than its header, its period and its lists', () => expect(accepts(smallest)).toBe(true))

  it('may print every column that a place knows', () => {
    const causes = { funding: '√', institution: '', staff: '', equipment: '', other: '', explanation: '资金未下达' }
    const watch = { causes, likelihood: '有可能', signal: '黄', note: '—' }
    const json = {
      ...smallest,
      period: { label: '1—7月', month: 7 },
      project: { name: '物业管理费', code: '1', category: '其他运转类' },
      funding: [
        {
          code: 'total',
          label: '年度资金总额',
          group: '项目资金',
          originalBudget: '64',
          finalBudget: '—',
          plannedOutturn: '32',
          outturn: '30.5',
          rate: '47.66%',
          forecastOutturn: '64',
          forecastRate: '100%',
          ...watch,
        },
      ],
      goals: [{ label: '年度目标', expected: '运转正常', progress: '正常', forecast: '可完成', ...watch }],
      indicators: [
        {
          ...indicator,
          line: '1',
          periodTarget: '≥6场',
          completionRate: '60%',
          forecast: '10场',
          points: '10',
          ...watch,
        },
      ],
      problems: [{ id: '1', text: '慢' }],
      measures: [{ id: '1', text: '快', answers: ['1'] }],
      statements: [{ kind: 'empty', subject: 'procurement', scope: 'all', figures: {} }],
      signatures: { signed: true },
      doubtful: [{ path: ['funding', 0, 'rate'], reading: '47.66%', note: '' }],
    }
    expect(JSON.parse(JSON.stringify(Monitoring.parse(json)))).toEqual(json)
  })

  it.each(['total', 'basic', 'project', 'carriedForward', ...monitoringSources.map(({ id }) => id)])(
    'knows %s as a row of funds',
    (code) => expect(accepts(withFunding({ code }))).toBe(true),
  )

  it.each([0, 13, 6.5, '6'])('refuses %j as its month', (month) =>
    expect(problems({ ...smallest, period: { month } })?.map(([path]) => path)).toEqual(['period.month']),
  )

  it('is refused with all its problems at once', () => {
    const json = {
      ...withFunding({ code: 'lottery', outturn: 30, forecastRate: 1 }),
      indicators: [{ ...indicator, actual: 6, causes: { weather: '雨' } }],
      telephone: '0',
    }
    expect(problems(json)).toEqual([
      ['funding.0.code', 'invalid_value'],
      ['funding.0.outturn', 'invalid_type'],
      ['funding.0.forecastRate', 'invalid_type'],
      ['indicators.0.actual', 'invalid_type'],
      ['indicators.0.causes', 'unrecognized_keys'],
      ['', 'unrecognized_keys'],
    ])
  })

  it.each([
    ['the form', { ...smallest, telephone: '0' }],
    ['the period', { ...smallest, period: { month: 7, day: 31 } }],
    ['a row of funds', withFunding({ budget: '1' })],
    ['an indicator', withIndicator({ score: '1' })],
    ['a goal', { ...smallest, goals: [{ expected: '', achieved: '' }] }],
  ])('refuses a key that %s does not know', (_, json) =>
    expect(problems(json)?.map(([, code]) => code)).toEqual(['unrecognized_keys']),
  )

  it('has a JSON Schema', () => {
    const schema = z.toJSONSchema(Monitoring, { io: 'input' })
    expect(schema).toMatchObject({ type: 'object', additionalProperties: false })
    expect(schema.required).toEqual([
      'kind',
      'form',
      'year',
      'department',
      'unit',
      'period',
      'funding',
      'goals',
      'indicators',
    ])
  })

  it('is written back from a copy, and a changed copy that is no form is refused', () => {
    const document = Monitoring.parse(smallest)
    const copy = { ...document, year: 2025, toJSON: document.toJSON }
    expect(Monitoring.encode(copy)).toEqual({ ...smallest, year: 2025 })
    expect(z.safeEncode(Monitoring, { ...copy, year: 20250 }).success).toBe(false)
  })

  it('with half a character, or more rows than any form, is refused', () => {
    expect(accepts(withIndicator({ forecast: '\udc00' }))).toBe(false)
    expect(accepts({ ...smallest, funding: Array(501).fill({ label: '' }) })).toBe(false)
    expect(accepts({ ...smallest, funding: Array(500).fill({ label: '' }) })).toBe(true)
  })
})
