import { describe, expect, it } from 'vitest'
import { textPaper } from '../../../src/formats/textPaper.js'
import { readPaper } from '../../../src/intake/readPaper.js'

const table = [
  '2025年收入预算总表',
  '',
  '部门：某局',
  '',
  '单位：万元',
  '',
  '项目名称\t金额',
  '收入总计\t9.00',
  '一般公共预算资金\t9.00',
  '专项收入\t',
  '政府性基金\t',
  '',
]

const read = (before: readonly string[], after: readonly string[] = []) => {
  const [found] = readPaper(textPaper([...before, '', ...table, ...after].join('\n'))).documents
  return { json: (found?.json ?? {}) as Record<string, unknown>, problems: found?.problems, doubtful: found?.doubtful }
}

describe('whose budget it is', () => {
  it('is told on the cover', () => {
    const unit = read(['某市2025年市级单位预算', '', '预算单位：某队', '', '主管部门：某局'])
    expect(unit.json).toMatchObject({ form: 'unit', superior: '某局' })
    expect(read(['某市2025年市级部门预算', '', '预算主管部门：某局']).json).toMatchObject({ form: 'department' })
    expect(read(['预算主管部门：某局']).json.superior).toBeUndefined()
  })

  it('is told by most titles, and not where they differ', () => {
    expect(read(['2025年单位预算编制说明']).json.form).toBe('unit')
    expect(read(['某局2025年度部门预算']).json.form).toBe('department')
    expect(read(['2025年单位预算编制说明', '', '某局2025年度部门预算']).json.form).toBeUndefined()
  })
})

describe('the units of a department', () => {
  const leading = '本部门中，行政单位1家，事业单位2家，具体包括：'

  it('are listed by name, with those that publish none of their own', () => {
    const { json } = read([
      leading,
      '',
      '1. 某局（本级）。',
      '',
      '2. 下属事业单位某中心不单列预算，并入本部。',
      '',
      '3. 某队；',
    ])
    expect(json.units).toEqual([{ name: '某局（本级）' }, { name: '某中心', withinHeadOffice: true }, { name: '某队' }])
  })

  it('are none where the list is of something else, or has lists within', () => {
    expect(read(['某局设10个内设机构，包括：', '', '1. 办公室。', '', '2. 人事科。']).json.units).toBeUndefined()
    const nested = ['（一）机关处室', '', '1. 办公室', '', '（二）下属单位', '', '1. 某队']
    expect(read(['本部门预算单位包括：', '', ...nested]).json.units).toBeUndefined()
    expect(read([leading, '', '1. 某局，负责全市工作；', '', '2. 某队']).json.units).toBeUndefined()
  })
})

describe('the pages on projects', () => {
  const page = (name: string, money: string): readonly string[] => [
    `${name}项目经费情况说明`,
    '',
    '一、项目概述',
    '',
    '由某局建设的某湖治理工程，位于某地，总投资3,000万元。',
    '',
    '二、立项依据',
    '',
    '某市规划。',
    '',
    '六、年度预算安排',
    '',
    money,
    '',
    '七、绩效目标',
    '',
    '水质达标。',
    '',
  ]

  it('have a name, their parts, and the money of the year and the term', () => {
    const { json, problems } = read([], page('某湖治理', '本年预算安排1,200万元，其中一季度300万元。'))
    expect(problems).toBeUndefined()
    expect(json.projectPages).toEqual([
      {
        name: '某湖治理',
        overview: '由某局建设的某湖治理工程，位于某地，总投资3,000万元。',
        basis: '某市规划。',
        arrangement: '本年预算安排1,200万元，其中一季度300万元。',
        goal: '水质达标。',
        amount: '1,200万元',
        termAmount: '3,000万元',
      },
    ])
  })

  it('without a name have that of the text, in doubt; money by the quarter is no amount of the year', () => {
    const { json, doubtful } = read([], page('', '第一季度15万元，第二季度15万元。'))
    expect(json.projectPages).toMatchObject([{ name: '某湖治理工程' }])
    expect(json.projectPages).not.toMatchObject([{ amount: expect.anything() }])
    expect(doubtful?.map(({ why }) => why)).toEqual(['nameFromText'])
  })

  it('are as many as there are', () => {
    const { json } = read([], [...page('甲', '5万元。'), ...page('乙', '6万元。')])
    expect(json.projectPages).toMatchObject([
      { name: '甲', amount: '5万元' },
      { name: '乙', amount: '6万元' },
    ])
  })
})
