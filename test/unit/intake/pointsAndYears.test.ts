import { describe, expect, it } from 'vitest'
import type { AnyDocument } from '../../../src/documents/forms.js'
import { readPaper } from '../../../src/intake/readPaper.js'
import { yearInDigits } from '../../../src/intake/yearInDigits.js'
import { paperOfRows } from '../../../src/paper/paperOfRows.js'
import { audit } from '../../../src/procedures/audit.js'

const form = (year: string, points: readonly string[], scores: readonly string[]) =>
  readPaper(
    paperOfRows([
      [`${year}年度项目支出绩效自评表`],
      ['项目名称', '道路维修', '', '主管部门', '安澜市水务局', '', '', ''],
      ['项目资金（万元）', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
      ['', '年度资金总额', '100.00', '100.00', '90.00', points[0] ?? '', '90%', scores[0] ?? ''],
      ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
      ['产出指标（50分）', '数量指标', '维修里程', '≥10公里', '10公里', points[1] ?? '', scores[1] ?? '', ''],
      ['效益指标（40分）', '社会效益指标', '受益人数', '≥1000人', '1200人', points[2] ?? '', scores[2] ?? '', ''],
      ['总分', '', '', '', '', '100', '99', ''],
    ]),
  )

describe('points and years as some places print them', () => {
  it.each([
    ['2024', ['10', '50', '40'], ['9', '50', '40']],
    ['二〇二四', ['（10分）', '（50）', '40分'], ['9分', '50/50', '（40分）']],
    ['二○二四', ['10', '(50分)', '40'], ['9/10', '50', '40分']],
    ['二零二四', ['10', '50', '40'], ['9', '50', '40']],
  ])('%s: %j of %j', (year, scores, points) => {
    const { documents, unread } = form(year, scores, points)
    expect(unread).toEqual([])
    expect(documents[0]?.json).toMatchObject({ year: 2024, funding: [{ points: scores[0], score: points[0] }] })
    expect(audit(documents[0]?.document as AnyDocument).findings.map(({ key }) => key)).toEqual([])
  })

  it('a year is one only before its word', () => {
    expect(yearInDigits('二〇一九年和二〇二〇年度')).toBe('2019年和2020年度')
    expect(yearInDigits('二〇二四号')).toBe('二〇二四号')
  })
})
