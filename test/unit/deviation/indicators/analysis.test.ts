import { describe, expect, it } from 'vitest'
import report from '../../../../examples/data/sanmenxia-2024-evaluation-report.json' with { type: 'json' }
import accounts from '../../../../examples/data/sanmenxia-2024-final-accounts.json' with { type: 'json' }
import sanmenxia from '../../../../examples/data/sanmenxia-2024-self-evaluation.json' with { type: 'json' }
import zhuzhou from '../../../../examples/data/zhuzhou-2023-self-evaluation.json' with { type: 'json' }
import { combineDeviations } from '../../../../src/deviation/indicators/combineDeviations.js'
import type { DeviationAnalysis } from '../../../../src/deviation/indicators/deviationAnalysis.js'
import { EvaluationReport } from '../../../../src/documents/evaluationReport.js'
import { FinalAccounts } from '../../../../src/documents/finalAccounts.js'
import { SelfEvaluation } from '../../../../src/documents/selfEvaluation.js'
import { henanDepartment2024 } from '../../../../src/frameworks/henanDepartment2024.js'
import { hunanDepartment2023 } from '../../../../src/frameworks/hunanDepartment2023.js'
import { projectSelfEvaluation2020 } from '../../../../src/frameworks/projectSelfEvaluation2020.js'
import { analyzeDeviation } from '../../../../src/procedures/analyzeDeviation.js'
import { formOfRows, linesOf, row } from './analysed.js'

const ofZhuzhou = analyzeDeviation(SelfEvaluation.parse(zhuzhou), hunanDepartment2023)
const ofSanmenxia = analyzeDeviation(SelfEvaluation.parse(sanmenxia), henanDepartment2024)

/** Every key of every row of a list, which must not depend on what the row says. */
const shapesOf = (rows: readonly object[]): ReadonlySet<string> => new Set(rows.map((one) => Object.keys(one).join()))

describe('an analysis', () => {
  it('is plain data that JSON tells as it is', () => {
    const json = JSON.parse(JSON.stringify(ofSanmenxia))
    expect(json.lines[4]).toMatchObject({ absolute: '-15', leastLoss: '0.32', status: 'partly', money: null })
    expect(JSON.stringify(ofSanmenxia)).not.toContain('"-0"')
    expect(JSON.stringify(json)).toBe(JSON.stringify(ofSanmenxia))
  })

  it('has rows of one shape, whatever they say', () => {
    const all: readonly DeviationAnalysis[] = [
      ofZhuzhou,
      ofSanmenxia,
      analyzeDeviation(EvaluationReport.parse(report), henanDepartment2024),
    ]
    for (const list of ['lines', 'funding', 'byLevel1', 'bySource', 'byMoney'] as const)
      expect(shapesOf(all.flatMap((one) => [...one[list]])).size, list).toBe(1)
  })

  it('of an evaluation report says which targets its paragraphs do not print', () => {
    const { lines, total, funding } = analyzeDeviation(EvaluationReport.parse(report), henanDepartment2024)
    expect(lines[0]).toMatchObject({ absolute: null, reason: 'targetBlank', status: 'undeterminable', effect: null })
    expect(lines[6]).toMatchObject({ level3: '结转结余率', status: 'met', effect: 'favourable' })
    expect([total.lines, total.undeterminable, funding.length]).toEqual([27, 21, 0])
  })

  it('of a report without indicators has no lines', () => {
    const { indicators: _, implementingUnit = '乙中心', ...rest } = { implementingUnit: '乙中心', ...report }
    const { title: _title, ...untitled } = rest
    const analysis = analyzeDeviation(EvaluationReport.parse({ ...untitled, implementingUnit }), henanDepartment2024)
    expect([analysis.lines.length, analysis.documents[0]?.unitName, analysis.documents[0]?.title]).toEqual([
      0,
      '乙中心',
      '乙中心',
    ])
  })

  it('is of documents that hold actuals against targets, and of no others', () => {
    const other = FinalAccounts.parse(accounts)
    expect(() => analyzeDeviation(other as never, henanDepartment2024)).toThrow('but finalAccounts')
  })

  it('groups labels that name one level together', () => {
    const rows = [row('≥1个', '1个', { level1: '产出指标（50分）' }), row('≥1个', '1个', { level1: '产出' })]
    const { byLevel1, byLevel2 } = analyzeDeviation(formOfRows(rows), projectSelfEvaluation2020)
    expect(byLevel1.map(({ key, label, lines }) => [key, label, lines])).toEqual([['output', '产出', 2]])
    expect(byLevel2.map(({ key, label }) => [key, label])).toEqual([['output/数量指标', '数量指标']])
  })

  it('knows whose indicators they are', () => {
    const more = { implementingUnit: '乙中心', project: { name: '培训项目' }, title: '自评表' }
    const [line] = linesOf([row('≥1个', '1个')], more)
    expect(line).toMatchObject({ unitName: '乙中心', project: '培训项目', year: 2024 })
    expect(line?.key).toBe('2024/乙中心/培训项目/产出指标/数量指标/场次')
    expect(line?.where).toEqual({ document: '自评表', path: ['indicators', 0] })
  })

  it('reads a row that is doubtful as a whole once, and tells the doubt', () => {
    const doubtful = [
      { path: ['indicators', 0], reading: '另一行', note: '错位' },
      { path: ['indicators', 0, 'statedDeviation'], reading: '0', note: '不相干' },
      { path: ['goals', 0], reading: '', note: '不相干' },
    ]
    const [line] = linesOf([row('≥1个', '1个')], { doubtful })
    expect([line?.asRead, line?.doubts.map(({ note }) => note)]).toEqual([null, ['错位']])
  })

  it('shares ranks among equals, and ranks nothing that has no figure', () => {
    const rows = [
      row('≥10万元', '12万元', { level3: '丙' }),
      row('≥10万元', '8万元', { level3: '一' }),
      row('≥10万元', '20万元', { level3: '乙' }),
      row('≥10万元', '', { level3: '丁' }),
      row('≥10万元', '12万元', { level3: '戊' }),
    ]
    const { byMoney } = analyzeDeviation(formOfRows(rows), projectSelfEvaluation2020)
    expect(byMoney.map(({ rank, label, line, value }) => [rank, label, line, value?.toFixed()])).toEqual([
      [1, '乙', 2, '10'],
      [2, '丙', 0, '2'],
      [2, '戊', 4, '2'],
      [2, '一', 1, '-2'],
      [null, '丁', 3, undefined],
    ])
  })
})

describe('several analyses together', () => {
  const both = combineDeviations([ofZhuzhou, ofSanmenxia], { unit: '元' })

  it('have all their money in one unit, exactly', () => {
    expect(both.byMoney[0]).toMatchObject({ label: '电子保函为企业释放资金压力' })
    expect(both.byMoney[0]?.value?.toFixed()).toBe('510000000')
    expect(new Set([...both.lines, ...both.funding].map(({ moneyUnit }) => moneyUnit))).toEqual(new Set(['元']))
    expect(both.funding[0]?.budget?.toFixed()).toBe('20995500')
    expect(both.funding[0]?.relative?.toFixed()).toBe('0')
  })

  it('are told by unit, each by its own framework', () => {
    expect(both.byUnit.map(({ label, lines, leastLoss }) => [label, lines, leastLoss.toFixed()])).toEqual([
      ['株洲市公共资源交易中心', 18, '0'],
      ['市公共资源交易中心', 26, '2.12'],
    ])
    expect(both.documents.map(({ framework }) => framework.id)).toEqual(['hunanDepartment2023', 'henanDepartment2024'])
  })

  it('stand in one ranking', () => {
    expect(both.byDuePoints.slice(0, 2).map(({ label }) => label)).toEqual(['预算调整率', '政府采纳执行率'])
    expect(both.overFulfilments.length).toBe(7)
    expect(both.fundingByMoney.map(({ unitName }) => unitName)).toEqual([
      '市公共资源交易中心',
      '株洲市公共资源交易中心',
    ])
  })

  it('convert the other reading as well', () => {
    const doubtful = [{ path: ['indicators', 0, 'actual'], reading: '3万元', note: '字迹不清' }]
    const form = formOfRows([row('≥1万元', '2万元')], { doubtful })
    const { lines } = combineDeviations([analyzeDeviation(form, projectSelfEvaluation2020)], { unit: '元' })
    expect([lines[0]?.money?.toFixed(), lines[0]?.asRead?.money?.toFixed()]).toEqual(['10000', '20000'])
  })

  it('of none are empty', () => {
    expect(combineDeviations([], { unit: '万元' })).toMatchObject({ lines: [], byUnit: [], total: { lines: 0 } })
  })
})
