import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import sanmenxia from '../../../examples/data/sanmenxia-2024-self-evaluation.json' with { type: 'json' }
import zhuzhou from '../../../examples/data/zhuzhou-2023-self-evaluation.json' with { type: 'json' }
import { oddCells } from '../../../src/documents/oddCells.js'
import { SelfEvaluation, selfEvaluationWire } from '../../../src/documents/selfEvaluation.js'
import { Decimal } from '../../../src/exact/decimal.js'
import sanmenxiaExpected from '../../golden/sanmenxia-2024-self-evaluation.expected.json' with { type: 'json' }
import zhuzhouExpected from '../../golden/zhuzhou-2023-self-evaluation.expected.json' with { type: 'json' }

const indicator = { level1: '产出指标', level2: '数量指标', level3: '场次', target: '≥10场', actual: '12场' }
const smallest = {
  kind: 'selfEvaluation',
  form: 'project',
  year: 2023,
  department: '某局',
  unit: '万元',
  funding: [],
  goals: [],
  indicators: [indicator],
}
const withIndicator = (more: object) => ({ ...smallest, indicators: [{ ...indicator, ...more }] })
const withFunding = (more: object) => ({ ...smallest, funding: [{ code: 'total', label: '年度资金总额', ...more }] })
const accepts = (json: unknown): boolean => SelfEvaluation.safeParse(json).success
const told = (json: unknown) =>
  oddCells(SelfEvaluation.parse(json), selfEvaluationWire).map(({ path, kind, text }) => [path.join('.'), kind, text])
const problems = (json: unknown) =>
  SelfEvaluation.safeParse(json).error?.issues.map(({ path, code }) => [path.join('.'), code])
const sum = (texts: readonly string[]): string =>
  texts.reduce((total, text) => total.plus(text), new Decimal(0)).toFixed()

const papers = [
  ['株洲', zhuzhou, zhuzhouExpected],
  ['三门峡', sanmenxia, sanmenxiaExpected],
] as const

describe.each(papers)('the self-evaluation of %s', (_, json, expected) => {
  it('is the same after it was read and written', () => {
    const document = SelfEvaluation.parse(json)
    const again: unknown = JSON.parse(JSON.stringify(document))
    expect(again).toEqual(json)
    expect(SelfEvaluation.encode(document)).toEqual(json)
    expect(SelfEvaluation.parse(again)).toEqual(document)
  })

  it('prints the rows, points and scores that were worked by hand', () => {
    const { indicators, totals, funding } = SelfEvaluation.parse(json)
    const printed = indicators.map(({ level1, target, actual, points, score }) => ({
      level1,
      target,
      actual,
      points,
      score,
    }))
    const worked = expected.indicators.map(({ level1, target, actual, points, score }) => ({
      level1,
      target,
      actual,
      points,
      score,
    }))
    expect(printed).toEqual(worked)
    expect(totals).toEqual({ points: expected.total.statedPoints, score: expected.total.statedScore })
    const { finalBudget, outturn, points, statedRate, statedScore } = expected.execution
    expect(funding[0]).toMatchObject({
      code: 'total',
      finalBudget,
      outturn,
      points,
      rate: statedRate,
      score: statedScore,
    })
  })

  it('adds up per level-1 indicator as worked by hand', () => {
    const { indicators } = SelfEvaluation.parse(json)
    const sections = [...new Set(indicators.map(({ level1 }) => level1))].map((level1) => {
      const rows = indicators.filter((row) => row.level1 === level1)
      return {
        level1,
        points: sum(rows.map((row) => row.points ?? '')),
        score: sum(rows.map((row) => row.score ?? '')),
      }
    })
    expect(sections).toEqual(expected.sections.map(({ level1, points, score }) => ({ level1, points, score })))
  })
})

describe('the self-evaluation of 三门峡', () => {
  it('keeps what is printed and says beside it how a doubtful cell is read', () => {
    const { indicators, doubtful = [] } = SelfEvaluation.parse(sanmenxia)
    const adjustment = indicators.findIndex(({ level3 }) => level3 === '预算调整率')
    expect(indicators[adjustment]).toMatchObject({ target: '≤2%', actual: '20%' })
    const reading = doubtful.find(({ path }) => path.join('.') === `indicators.${adjustment}.target`)
    expect(reading).toMatchObject({ reading: '≤20%' })
  })

  it('names as doubtful the cells that were found so by hand', () => {
    const { doubtful = [] } = SelfEvaluation.parse(sanmenxia)
    const found = sanmenxiaExpected.indicators.map((_, row) =>
      doubtful
        .filter(({ path }) => path[0] === 'indicators' && path[1] === row && path[2] !== 'statedDeviation')
        .map(({ path }) => path[2]),
    )
    expect(found).toEqual(sanmenxiaExpected.indicators.map((row) => row.doubtful))
  })

  it('leaves the printed 95.00 in the rate, since as a score it is only a reading', () => {
    const { funding, doubtful = [] } = SelfEvaluation.parse(sanmenxia)
    expect(funding[0]).toMatchObject({ rate: '95.00', score: '' })
    expect(doubtful.map(({ path }) => path.join('.'))).toContain('funding.0.score')
    expect(doubtful.map(({ path }) => path.join('.'))).not.toContain('funding.0.rate')
  })
})

describe('the self-evaluation of 株洲', () => {
  it('prints the points of a section beside its heading, and amounts that stand in no column', () => {
    const { sections = [], funding } = SelfEvaluation.parse(zhuzhou)
    expect(sections.map(({ points }) => points)).toEqual(['50', '30', '10'])
    expect(sections.map(({ points }) => points)).toEqual(zhuzhouExpected.sections.map((row) => row.printedPoints))
    expect(funding.filter(({ group }) => group === '按支出性质分').map(({ code, amount }) => [code, amount])).toEqual([
      ['basic', '2099.55'],
      ['project', '0'],
    ])
  })
})

describe('a self-evaluation form', () => {
  it('needs no more than its header and its lists', () => expect(accepts(smallest)).toBe(true))

  it('may print every column that a place knows', () => {
    const document = SelfEvaluation.parse({
      ...smallest,
      project: { name: '物业管理费', code: '4301-1', attributes: [{ label: '项目类型', value: '其他运转类' }] },
      tasks: [{ name: '任务1', content: '场地运维', actual: '已完成' }],
      indicators: [
        {
          ...indicator,
          line: '1',
          standard: '少一场扣1分',
          source: '台账',
          evidence: '附件1',
          reviewedScore: '4.5',
          deductionReason: '佐证不足',
        },
      ],
      totals: { points: '100', score: '98.5', reviewedScore: '98' },
      signatures: { signed: true, stamped: true, date: '2024年3月1日' },
    })
    expect(document.project?.attributes?.[0]?.value).toBe('其他运转类')
    expect(document.indicators[0]?.reviewedScore).toBe('4.5')
  })

  it('keeps separators, full-width digits and blanks as they are printed', () => {
    const json = withFunding({
      originalBudget: '1,063.77',
      finalBudget: '１，０６３．７７',
      outturn: '—',
      points: '',
      rate: '/',
      score: '-',
    })
    expect(JSON.parse(JSON.stringify(SelfEvaluation.parse(json)))).toEqual(json)
  })

  it.each(['92.51%', '92.51', '100％', '-', '', '-%', '0.00%', '－5.3%'])('reads %j as a rate', (rate) =>
    expect(told(withFunding({ rate }))).toEqual([]),
  )
  it.each(['约95%', '95%以上', '100万元', '%95', '95%%', 'NaN'])('keeps %j where a rate should stand', (rate) =>
    expect(told(withFunding({ rate }))).toEqual([['funding.0.rate', 'rate', rate]]),
  )
  it.each(['10', '9.25', '', '-', '１０', '3分', '99.55 分'])('reads %j as points', (points) =>
    expect(told(withIndicator({ points }))).toEqual([]),
  )
  it.each(['10万元', '十', '1e3', 'Infinity', '0x10', '3分4分'])('keeps %j where points should stand', (points) =>
    expect(told(withIndicator({ points }))).toEqual([['indicators.0.points', 'points', points]]),
  )

  it('is refused with all its problems at once', () => {
    const json = {
      ...withFunding({ code: 'lottery', outturn: 12 }),
      year: null,
      unit: '美元',
      indicators: [{ ...indicator, score: 100, bonus: '1' }],
    }
    expect(problems(json)).toEqual([
      ['year', 'invalid_union'],
      ['unit', 'invalid_value'],
      ['funding.0.code', 'invalid_value'],
      ['funding.0.outturn', 'invalid_type'],
      ['indicators.0.score', 'invalid_type'],
      ['indicators.0', 'unrecognized_keys'],
    ])
  })

  it.each([
    ['the form', { ...smallest, telephone: '0' }],
    ['a row of funds', withFunding({ budget: '1' })],
    ['the signatures', { ...smallest, signatures: { name: '某人' } }],
    ['the totals', { ...smallest, totals: { grades: '优' } }],
  ])('refuses a key that %s does not know', (_, json) =>
    expect(problems(json)?.map(([, code]) => code)).toEqual(['unrecognized_keys']),
  )

  it('has a JSON Schema', () => {
    const schema = z.toJSONSchema(SelfEvaluation, { io: 'input' })
    expect(schema).toMatchObject({ type: 'object', additionalProperties: false })
    expect(schema.required).toEqual(['kind', 'form', 'year', 'department', 'unit', 'funding', 'goals', 'indicators'])
  })

  it('is written back from a copy, and a changed copy that is no form is refused', () => {
    const copy = { ...SelfEvaluation.parse(smallest), year: 2024, toJSON: SelfEvaluation.parse(smallest).toJSON }
    expect(SelfEvaluation.encode(copy)).toEqual({ ...smallest, year: 2024 })
    expect(z.safeEncode(SelfEvaluation, { ...copy, year: 20240 }).success).toBe(false)
  })
})

describe('a hostile self-evaluation form', () => {
  const deep = (text: string, depth: number): unknown =>
    JSON.parse(`${text.repeat(depth)}1${text === '[' ? ']'.repeat(depth) : '}'.repeat(depth)}`)

  it.each([
    ['an actual value', withIndicator({ actual: deep('[', 5000) })],
    ['the indicators', { ...smallest, indicators: deep('[', 5000) }],
    ['an unknown key', { ...smallest, more: deep('{"a":', 5000) }],
    ['a doubtful path', { ...smallest, doubtful: [{ path: deep('[', 5000), reading: '', note: '' }] }],
  ])('nested deep in %s is refused without overflow', (_, json) => expect(accepts(json)).toBe(false))

  it('cannot reach the prototype', () => {
    const text = JSON.stringify(smallest)
    const inForm: unknown = JSON.parse(`${text.slice(0, -1)},"__proto__":{"toJSON":null,"polluted":true}}`)
    const inRow: unknown = JSON.parse(text.replace('"level1"', '"__proto__":{"points":"5"},"level1"'))
    expect(problems(inForm)).toEqual([['', 'unrecognized_keys']])
    expect(problems(inRow)).toEqual([['indicators.0', 'unrecognized_keys']])
    expect({}).not.toHaveProperty('polluted')
  })

  it.each(['\ud800', 'a\udfff', '\udc00\ud800'])('with half a character is refused', (text) => {
    expect(accepts(withIndicator({ actual: text }))).toBe(false)
    expect(accepts(withFunding({ label: text }))).toBe(false)
    expect(accepts({ ...smallest, department: text })).toBe(false)
  })

  it('with more rows or longer words than any form is refused', () => {
    expect(accepts({ ...smallest, indicators: Array(2001).fill(indicator) })).toBe(false)
    expect(accepts({ ...smallest, indicators: Array(2000).fill(indicator) })).toBe(true)
    expect(accepts({ ...smallest, goals: Array(100_000).fill({ expected: '', achieved: '' }) })).toBe(false)
    expect(accepts(withIndicator({ actual: '年'.repeat(4001) }))).toBe(false)
    expect(accepts(withFunding({ outturn: '9'.repeat(1_000_000) }))).toBe(false)
    expect(accepts(withFunding({ rate: `9${' '.repeat(1_000_000)}x` }))).toBe(false)
  })
})
