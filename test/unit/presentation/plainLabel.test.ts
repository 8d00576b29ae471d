import { format } from 'echarts'
import { describe, expect, it } from 'vitest'
import { inertLabel, plainLabel, shortLabel } from '../../../src/presentation/plainLabel.js'
import { hostile } from './charts/drawnCharts.js'

describe('a label from a document', () => {
  it('stays on one line, without what turns or hides text', () => {
    expect(plainLabel('  一\r\n二\u2028三\u0000四\u202e五  六 ')).toBe('一 二 三 四 五 六')
    expect(plainLabel('软硬件及信息网络维护费用（需评审项目）')).toBe('软硬件及信息网络维护费用（需评审项目）')
  })

  it('is shortened where it is wider than its room, a Chinese letter counting as two', () => {
    expect(shortLabel('一二三四五', 10)).toBe('一二三四五')
    expect(shortLabel('一二三四五六', 10)).toBe('一二三四五…')
    expect(shortLabel('abcdefghij', 10)).toBe('abcdefghij')
    expect(shortLabel('abcdefghijk', 10)).toBe('abcdefghij…')
    expect(shortLabel('𠮷'.repeat(6), 10)).toBe(`${'𠮷'.repeat(5)}…`)
  })

  it('is no variable, no style and no element in a template, and looks the same', () => {
    const label = inertLabel(hostile)
    expect(label.replaceAll('\u200b', '')).toBe(hostile)
    expect(label).not.toMatch(/<[a-z!/?]|\{[a-z]/i)
    const variables = { $vars: ['seriesName', 'name', 'value'], seriesName: 'A', name: 'B', value: 'C' }
    expect(format.formatTpl(label, variables, true)).toBe(label)
    expect(format.formatTpl(hostile, variables, true)).not.toBe(hostile)
  })

  it('is no longer in a tooltip than can be shown', () => {
    expect(inertLabel('长'.repeat(5000))).toHaveLength(61)
  })
})
