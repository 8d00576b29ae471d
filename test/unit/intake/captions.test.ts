import { describe, expect, it } from 'vitest'
import { captionsOf } from '../../../src/intake/captions.js'
import type { Printed } from '../../../src/intake/printed.js'

const says = (text: string): readonly unknown[] =>
  captionsOf({ text } as Printed).map((caption) => [caption.says, 'text' in caption ? caption.text : caption])

describe('the line above a table', () => {
  it.each([
    '部门：某市文化局　　2024年度　　单位：万元',
    '部门：某市文化局 2024年度 单位：万元',
    '部门：某市文化局\n2024年度\n单位：万元',
  ])('says office, year and unit, however wide its gaps: %j', (text) => {
    expect(captionsOf({ text } as Printed)).toMatchObject([
      { says: 'department', text: '某市文化局' },
      { says: 'year', year: 2024 },
      { says: 'unit', unit: '万元' },
    ])
  })

  it('keeps a name that has gaps of its own whole', () => {
    expect(says('部门：某 市 文 化 局')).toEqual([['department', '某市文化局']])
  })
})
