import { describe, expect, it } from 'vitest'
import { evaluation, finding, outcomes, summary } from './documents.js'

const project = (name: string, parts: object = {}) => ({ name, paragraphs: [], ...parts })
describe('R12: a project', () => {
  it('is listed once', () => {
    const document = evaluation({ projects: [project('甲'), project('乙', { aliases: ['丙'] })] })
    expect(outcomes(document, 'R12')).toEqual(['holds', 'holds'])
  })

  it.each([
    ['by its name, whatever its dashes and brackets', { name: '财政—经费(一)' }, { name: '财政经费（一）' }],
    ['by another name of it', { name: '政府投资项目' }, { name: '中心政府投资项目', aliases: ['政府投资项目'] }],
    ['by its code', { name: '甲', code: '001' }, { name: '乙', code: '001' }],
  ])('is known again %s', (_, first, second) => {
    const document = evaluation({ projects: [project('', first), project('', second)] })
    expect(finding(document, 'R12')).toMatchObject({
      severity: 'warning',
      where: { path: ['projects', 1, 'name'] },
      operands: [{ where: { path: ['projects', 0, 'name'] } }],
    })
  })

  it('without a name is not known again', () => {
    expect(outcomes(summary({ name: '' }, { name: '—' }), 'R12')).toEqual(['holds', 'holds'])
  })

  it('in a summary has one row', () => {
    expect(outcomes(summary({ name: '甲' }, { name: '乙' }), 'R12')).toEqual(['holds', 'holds'])
    expect(finding(summary({ name: '甲' }, { name: '甲 ' }), 'R12').where.path).toEqual(['rows', 1, 'name'])
    const of = (unitName: string) => ({ name: '办公设备购置', unitName })
    expect(outcomes(summary(of('一中'), of('二中')), 'R12')).toEqual(['holds', 'holds'])
    expect(outcomes(summary(of('一中'), of('一中')), 'R12')).toEqual(['holds', 'broken'])
  })
})

describe('R13: the purpose of a project', () => {
  const purposes = (...texts: readonly string[]) =>
    evaluation({ projects: [project('甲', { paragraphs: texts.map((own) => ({ title: '资金用途', text: own })) })] })

  it('is told in one way', () => {
    expect(outcomes(purposes('结清欠款', '结清 欠款'), 'R13')).toEqual(['holds'])
    expect(outcomes(purposes('结清欠款'), 'R13')).toEqual([])
  })

  it('told in two is worth a question', () => {
    const found = finding(purposes('结清欠款', '服务器扩容'), 'R13')
    expect([found.severity, found.where.path]).toEqual(['note', ['projects', 0, 'paragraphs', 1, 'text']])
  })

  it('is not read into paragraphs under different headings', () => {
    const paragraphs = [
      { title: '资金用途', text: '用于养护' },
      { title: '资金使用方向', text: '用于人员和材料' },
    ]
    expect(outcomes(evaluation({ projects: [project('甲', { paragraphs })] }), 'R13')).toEqual([])
  })

  it('is not read into other paragraphs', () => {
    const paragraphs = [{ title: '亮点', text: '一' }, { text: '二' }, { title: '亮点', text: '三' }]
    expect(outcomes(evaluation({ projects: [project('甲', { paragraphs })] }), 'R13')).toEqual([])
  })
})
