import { describe, expect, it } from 'vitest'
import { explain } from '../../../../src/presentation/explain.js'
import { audit } from '../../../../src/procedures/audit.js'
import { readDocument } from '../../../../src/procedures/read.js'

const header = { year: 2024, department: '某市教育局', unit: '万元' }
const evaluation = { kind: 'selfEvaluation', form: 'department', funding: [], goals: [], indicators: [] }
const accounts = { kind: 'finalAccounts', excerpt: true, tables: {} }
const target = { kind: 'departmentTarget', funding: [], goals: [], indicators: [] }

/** What these rules tell of a document, in words. */
function told(json: object, ...ids: readonly string[]): readonly string[] {
  const { document, problems } = readDocument(JSON.stringify({ ...header, ...json }))
  if (!document) throw new Error(problems?.[0]?.message)
  return audit(document as never)
    .findings.filter(({ id }) => ids.includes(id))
    .map((finding) => explain(finding))
}

describe('D4: the year in a heading', () => {
  it.each([
    [{ outline: ['第一部分 某市教育局概况', '第二部分 2023年度部门决算表'] }],
    [{ outline: ['第三部分 2024年度部门决算情况说明/一、2023年度收入支出决算总体情况说明'] }],
    [{ outline: ['第二部分 2025年度部门决算表'] }],
    [{ tables: { income: { title: '2023年度收入决算表', rows: [] } } }],
  ])('is told where it is another: %j', (parts) => {
    expect(told({ ...accounts, ...parts }, 'D4')).toHaveLength(1)
  })

  it('is told of the title of a form, and once however many headings have it', () => {
    expect(told({ ...evaluation, title: '2023年度部门整体支出绩效自评表' }, 'D4')).toHaveLength(1)
    const outline = ['第二部分 2023年度部门决算表', '第三部分 2023 年度部门决算情况说明']
    const [words, ...others] = told({ ...accounts, outline }, 'D4')
    expect(others).toEqual([])
    expect(words).toContain('2023年度部门决算表、第三部分2023年度部门决算情况说明')
  })

  it.each([
    ['第二部分 2024年度部门决算表'],
    ['2024年与2023年收支对比情况'],
    ['附件：2023年市级专项项目绩效评价报告'],
    ['教育事业2021—2025年规划实施情况'],
    ['按某财预〔2023〕12号公开的内容'],
    ['第四部分 名词解释'],
  ])('is no fault in %s', (line) => {
    expect(told({ ...accounts, outline: [line] }, 'D4')).toEqual([])
  })

  it('is no fault where the name of a project has it', () => {
    const form = { ...evaluation, form: 'project', project: { name: '2023年校舍维修' } }
    expect(told({ ...form, title: '2023年校舍维修绩效自评表（2024年度）' }, 'D4')).toEqual([])
    expect(told({ ...form, title: '2023年校舍维修绩效自评表' }, 'D4')).toEqual([])
  })
})

describe('D5: the unit that a heading names', () => {
  const own = ['第二部分 某市教育局2024年度部门决算表', '第三部分 某市教育局2024年度部门决算情况说明']

  it.each(['第一部分 某市财政局概况', '一、某县人民医院基本情况', '第一部分 某市卫生健康委员会主要职责'])(
    'is told where it is another: %s',
    (line) => {
      const [words, ...others] = told({ ...accounts, outline: [line, ...own] }, 'D5')
      expect(others).toEqual([])
      expect(words).toContain('某市教育局')
    },
  )

  it.each([
    '第一部分 教育局概况',
    '第一部分 市教育局概况',
    '第一部分 部门概况',
    '第一部分 单位概况',
    '一、机构设置',
    '二、部门决算单位构成',
    '第三部分 2024年度部门决算情况说明',
  ])('is the same in %s', (line) => {
    expect(told({ ...accounts, outline: [line, ...own] }, 'D5')).toEqual([])
  })

  it('is not told where all headings call it by one other name: so it is called', () => {
    const outline = ['第一部分 某市教体委概况', '第二部分 某市教体委2024年度部门决算表']
    expect(told({ ...accounts, outline }, 'D5')).toEqual([])
  })
})

describe('D6: dates', () => {
  it.each([
    [{ ...accounts, published: '2024年8月20日' }],
    [{ ...accounts, published: '2023-09-15' }],
    [{ ...accounts, published: '2025年2月30日' }],
    [{ ...evaluation, signatures: { date: '2023年3月15日' } }],
    [{ ...target, signatures: { date: '2020年1月15日' } }],
    [{ ...target, reviews: [{ label: '财政部门审核意见', opinion: '同意', date: '2034年1月20日' }] }],
  ])('are told where no such paper is dated so: %j', (parts) => {
    expect(told(parts, 'D6')).toHaveLength(1)
  })

  it('are told where a sentence speaks of the end of another year', () => {
    const vehicles = (text: string) => ({
      ...accounts,
      statements: [{ kind: 'count', subject: 'vehicles', scope: 'all', figures: { count: '3' }, place: { text } }],
    })
    expect(told(vehicles('截至2023年12月31日，共有车辆3辆。'), 'D6')).toHaveLength(1)
    expect(told(vehicles('截至 2024 年 12 月 31 日，共有车辆3辆。'), 'D6')).toEqual([])
  })

  it.each([
    [{ ...accounts, published: '2025年8月20日' }],
    [{ ...evaluation, signatures: { date: '2025.3.15' } }],
    [{ ...target, signatures: { date: '2023年12月20日' } }],
    [{ ...target, signatures: { date: '' } }],
  ])('are right in %j', (parts) => {
    expect(told(parts, 'D6')).toEqual([])
  })
})

describe('T59: a form that is not dated', () => {
  it.each([evaluation, target])('is one in which only the printed words stand: %j', (form) => {
    for (const date of ['年  月  日', '20××年X月X日', ' ', '____年__月__日'])
      expect(told({ ...form, signatures: { signed: true, stamped: true, date } }, 'T59')).toHaveLength(1)
    for (const date of ['2024年3月5日', '二〇二四年三月五日'])
      expect(told({ ...form, signatures: { signed: true, stamped: true, date } }, 'T59')).toEqual([])
    expect(told({ ...form, signatures: { signed: false, stamped: false, date: '' } }, 'T59')).toHaveLength(1)
  })
})
