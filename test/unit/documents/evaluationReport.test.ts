import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import sanmenxia from '../../../examples/data/sanmenxia-2024-evaluation-report.json' with { type: 'json' }
import accounts from '../../../examples/data/sanmenxia-2024-final-accounts.json' with { type: 'json' }
import summary from '../../../examples/data/sanmenxia-2024-project-summary.json' with { type: 'json' }
import { EvaluationReport } from '../../../src/documents/evaluationReport.js'
import { Decimal } from '../../../src/exact/decimal.js'

const smallest = { kind: 'evaluationReport', year: 2024, department: '某局', unit: '万元' }
const indicator = { level1: '产出指标', level3: '场次' }
const withIndicator = (more: object) => ({ ...smallest, indicators: [{ ...indicator, ...more }] })
const accepts = (json: unknown): boolean => EvaluationReport.safeParse(json).success
const problems = (json: unknown) =>
  EvaluationReport.safeParse(json).error?.issues.map(({ path, code }) => [path.join('.'), code])
const sum = (texts: readonly (string | undefined)[]): string =>
  texts.reduce((total, text = '0') => total.plus(text), new Decimal(0)).toFixed()

describe('the evaluation report of 三门峡', () => {
  it('is the same after it was read and written', () => {
    const document = EvaluationReport.parse(sanmenxia)
    const again: unknown = JSON.parse(JSON.stringify(document))
    expect(again).toEqual(sanmenxia)
    expect(EvaluationReport.encode(document)).toEqual(sanmenxia)
    expect(EvaluationReport.parse(again)).toEqual(document)
  })

  it('keeps the points of its sections apart from those that its conclusion gives them', () => {
    const { conclusion, sections = [] } = EvaluationReport.parse(sanmenxia)
    expect(conclusion?.score).toBe('100')
    expect(conclusion?.sections?.map(({ points }) => points)).toEqual(['30', '30', '40'])
    const headings = sections.filter(({ level2 }) => level2 === undefined)
    expect(headings.map(({ points }) => points)).toEqual(['30', '25', '35'])
  })

  it('scores 27 indicators, which add to 90', () => {
    const { indicators = [] } = EvaluationReport.parse(sanmenxia)
    expect(indicators).toHaveLength(27)
    expect(sum(indicators.map(({ score }) => score))).toBe('90')
    expect(indicators.find(({ level3 }) => level3 === '预算调整率')).toMatchObject({ target: '≤20%', actual: '20%' })
    expect(indicators.find(({ level3 }) => level3 === '决算真实性')).not.toHaveProperty('target')
  })

  it('names each project as the statements of the accounts do, and by its name in the summary', () => {
    const { projects = [] } = EvaluationReport.parse(sanmenxia)
    const inAccounts = accounts.statements.map(({ subject }) => subject)
    for (const { name } of projects) expect(inAccounts).toContain(`project/${name}`)
    const names = projects.map(({ name, aliases = [] }) => aliases[0] ?? name)
    expect(names.toSorted()).toEqual(summary.rows.map(({ name }) => name).toSorted())
  })

  it('states the funds of the department, and a rate over 100 % of one project', () => {
    const { statements = [] } = EvaluationReport.parse(sanmenxia)
    const of = (wanted: string) => statements.filter(({ subject }) => subject === wanted).map(({ figures }) => figures)
    expect(of('expenditure')).toEqual([
      { originalBudget: '1003.69', finalBudget: '1369.66' },
      { outturn: '1285.83', rate: '93.88%' },
    ])
    expect(of('project/政府投资项目')).toEqual([
      { outturn: '222.06', rate: '222.06%' },
      { score: '98.8' },
      { originalBudget: '100', outturn: '222.06' },
    ])
  })

  it('answers each numbered problem by a measure, and one of the conclusion by none', () => {
    const { problems: admitted = [], measures = [] } = EvaluationReport.parse(sanmenxia)
    const answered = measures.flatMap(({ answers = [] }) => answers)
    const ids = admitted.map(({ id }) => id)
    expect(ids).toHaveLength(13)
    expect(answered.filter((id) => !ids.includes(id))).toEqual([])
    expect(ids.filter((id) => !answered.includes(id))).toEqual(['五(一)结论4'])
  })

  it('says beside a doubtful cell how it is read', () => {
    const { doubtful = [], statements = [] } = EvaluationReport.parse(sanmenxia)
    const training = statements.findIndex(({ subject }) => subject.endsWith('/宣贯培训'))
    expect(statements[training]?.figures).toMatchObject({ count: '33' })
    expect(doubtful.find(({ path }) => path[1] === training)).toMatchObject({ reading: '3' })
  })
})

describe('an evaluation report', () => {
  it('needs no more than its header', () => expect(accepts(smallest)).toBe(true))

  it('may print every part that a place knows', () => {
    const json = {
      ...smallest,
      staffing: [{ establishedPosts: '46', retired: '14' }],
      tasks: [{ group: '一', name: '场地运维', content: '保洁', actual: '已完成', place: { section: '一', line: 3 } }],
      conclusion: {
        score: '98.5',
        points: '100',
        grade: '优',
        sections: [{ level1: '产出', points: '30', score: '29' }],
      },
      sections: [{ level1: '产出', level2: '数量', points: '—', score: '', comment: '良好' }],
      indicators: [{ ...indicator, level2: '数量', target: '≥10场', actual: '12场', points: '5', score: '4.5' }],
      projects: [
        { number: '1', name: '物业管理费', code: '1', aliases: ['物业费'], paragraphs: [{ title: '亮点', text: '' }] },
      ],
      attachments: [{ title: '评分表' }],
    }
    expect(JSON.parse(JSON.stringify(EvaluationReport.parse(json)))).toEqual(json)
  })

  it('is refused with all its problems at once', () => {
    const json = {
      ...withIndicator({ points: 30, bonus: '1' }),
      level: 'village',
      conclusion: { score: 100 },
      sections: [{ points: '30' }],
      projects: [{ name: '物业管理费' }],
    }
    expect(problems(json)).toEqual([
      ['level', 'invalid_value'],
      ['conclusion.score', 'invalid_type'],
      ['sections.0.level1', 'invalid_type'],
      ['indicators.0.points', 'invalid_type'],
      ['indicators.0', 'unrecognized_keys'],
      ['projects.0.paragraphs', 'invalid_type'],
    ])
  })

  it.each([
    ['the report', { ...smallest, telephone: '0' }],
    ['the conclusion', { ...smallest, conclusion: { rank: '1' } }],
    ['a task', { ...smallest, tasks: [{ name: '', person: '某人' }] }],
    ['a project', { ...smallest, projects: [{ name: '', paragraphs: [], score: '100' }] }],
    ['a place', withIndicator({ place: { page: 3 } })],
  ])('refuses a key that %s does not know', (_, json) =>
    expect(problems(json)?.map(([, code]) => code)).toEqual(['unrecognized_keys']),
  )

  it('has a JSON Schema', () => {
    const schema = z.toJSONSchema(EvaluationReport, { io: 'input' })
    expect(schema).toMatchObject({ type: 'object', additionalProperties: false })
    expect(schema.required).toEqual(['kind', 'year', 'department', 'unit'])
  })

  it('is written back from a copy, and a changed copy that is no report is refused', () => {
    const document = EvaluationReport.parse(smallest)
    const copy = { ...document, year: 2025, toJSON: document.toJSON }
    expect(EvaluationReport.encode(copy)).toEqual({ ...smallest, year: 2025 })
    expect(z.safeEncode(EvaluationReport, { ...copy, year: 20250 }).success).toBe(false)
  })

  it('with half a character, or more rows than any report, is refused', () => {
    expect(accepts(withIndicator({ comment: '年\udfff' }))).toBe(false)
    expect(accepts({ ...smallest, indicators: Array(2001).fill(indicator) })).toBe(false)
    expect(accepts({ ...smallest, indicators: Array(2000).fill(indicator) })).toBe(true)
  })
})
