import { describe, expect, it } from 'vitest'
import { textPaper } from '../../../src/formats/textPaper.js'
import { readPaper } from '../../../src/intake/readPaper.js'

const form = (...behind: readonly string[]) =>
  readPaper(
    textPaper(
      [
        '2024年度项目支出绩效目标申报表',
        '',
        '项目名称\t道路维修',
        '一级指标\t二级指标\t三级指标\t指标值',
        '产出指标\t数量指标\t维修里程\t≥10公里',
        '',
        ...behind,
      ].join('\n'),
    ),
  )

describe('who signed a form, and when', () => {
  it('has the place of its own line', () => {
    const { documents } = form('填表人：', '联系电话：     填报日期：2024年2月22日')
    expect(documents[0]?.json).toMatchObject({ signatures: { signed: false, date: '2024年2月22日' } })
    expect(documents[0]?.places['/signatures/date']).toMatchObject({ line: 8 })
  })

  it('loses no number that stands beside it', () => {
    const { unread } = form('填表人：  3号楼', '填报日期：2024年2月22日', '填报日期：2025年3月23日')
    expect(unread.map(({ text, why }) => `${why} ${text}`)).toEqual([
      'field 填表人：  3号楼',
      'field 填报日期：2025年3月23日',
    ])
  })
})
