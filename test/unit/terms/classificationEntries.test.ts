import { describe, expect, it } from 'vitest'
import { entriesOf } from '../../../src/terms/classificationEntries.js'

describe('a list written as text', () => {
  it('is read into the order of its codes, each entry with its own standing', () => {
    const entries = entriesOf({
      unverified: '\n  20102 政协事务\n  2010101 行政运行 20101 人大事务\n',
      document: '202 外交支出 201 一般公共服务支出',
    })
    expect(entries).toEqual([
      { code: '201', name: '一般公共服务支出', standing: 'document' },
      { code: '20101', name: '人大事务', standing: 'unverified' },
      { code: '2010101', name: '行政运行', standing: 'unverified' },
      { code: '20102', name: '政协事务', standing: 'unverified' },
      { code: '202', name: '外交支出', standing: 'document' },
    ])
  })

  it('is empty when nothing is written', () => {
    expect(entriesOf({})).toEqual([])
    expect(entriesOf({ published: ' \n' })).toEqual([])
  })
})
