import { describe, expect, it } from 'vitest'
import { readDirected, wayIn, withoutWords } from '../../../src/verdicts/statedRate.js'

const rising =
  `大于 高于 多于 超过 超出 增长 增加 上升 提高 上涨 提升 增幅 扩大 上调 增 升 涨 追加 多支出 多花 多用 多 高`.split(
    ' ',
  )
const falling =
  `负增长 小于 低于 少于 下降 减少 降低 下滑 回落 下跌 降幅 减幅 压缩 压减 节约 节省 节减 缩小 缩减 缩短 收窄 削减 下调 精简
  少支出 少花 少用 少 低 减 降 跌 缩`.split(/\s+/u)
const still = ['无', '未', '没有', '没']
  .flatMap((not) => ['', '发生', '出现'].flatMap((come) => ['变化', '变动'].map((change) => `${not}${come}${change}`)))
  .concat('持平', '不变', '一致', '相同', '相等')
/** Words beside a change that say neither. */
const plain =
  `变动 变化 增减 升降 涨跌 变动率 变动额 率 幅度 额 幅 比 同比 环比 较 上年 去年 年初 预算 决算 数 与 相比 约 为 达 到 了 的 年
  本`.split(/\s+/u)

describe('the words of a change', () => {
  it.each(rising)('%s is a rise', (word) => {
    expect(wayIn(`${word}5`)).toBe(1)
    expect(`${readDirected(`${word}5`)?.value}`).toBe('5')
    expect(readDirected(`${word}5`)).not.toHaveProperty('open')
  })

  it.each(falling)('%s is a fall', (word) => {
    expect(wayIn(`${word}5`)).toBe(-1)
    expect(readDirected(`${word}5`)).toMatchObject({ directed: true })
    expect(`${readDirected(`${word}5`)?.value}`).toBe('-5')
  })

  it.each(still)('%s is no change', (words) => {
    expect(wayIn(words)).toBe(0)
    expect(readDirected(words)).toMatchObject({ decimals: 0, directed: true, unit: null })
  })

  it.each(plain)('%s says neither, and leaves nothing open', (word) => {
    expect(wayIn(`${word}5`)).toBeNull()
    expect(readDirected(`${word}5`)).toMatchObject({ directed: false })
    expect(readDirected(`${word}5`)).not.toHaveProperty('open')
  })

  it.each(['增减', '升降', '涨跌'])('%s says neither, whatever stands beside it', (word) => {
    expect(wayIn(`${word}变化5`)).toBeNull()
    expect(readDirected(`${word}额减少5`)).toMatchObject({ directed: false })
  })

  it.each(['至少5', '至多5', '最多5', '最高5', '最低5'])('%s is a bound and no change', (text) => {
    expect(wayIn(text)).toBeNull()
  })

  it.each(['多了约 5', '高约5', '少了 5', '低了5'])('%s has its way before what is about it', (text) => {
    expect(wayIn(text)).not.toBeNull()
  })

  it('that are not known leave it open, unless a sign says it', () => {
    expect(readDirected('腾挪5')).toMatchObject({ directed: false, open: true })
    expect(readDirected('腾挪-5')).toMatchObject({ directed: true })
    expect(readDirected('腾挪-5')).not.toHaveProperty('open')
  })

  it('go before the figure, whatever stands between', () => {
    expect(withoutWords('比上年减少了 5.00')).toBe(' 5.00')
    expect(withoutWords('减少约（5）')).toBe('（5）')
    expect(withoutWords('减少-5')).toBe('-5')
    expect(withoutWords('5万元')).toBe('5万元')
    expect(withoutWords(`减少5${'。'.repeat(57)}`)).toBe(`5${'。'.repeat(57)}`)
    expect(withoutWords(`减少5${'。'.repeat(58)}`)).toBe(`减少5${'。'.repeat(58)}`)
  })
})
