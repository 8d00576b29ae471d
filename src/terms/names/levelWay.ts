import { remembered } from '../../exact/remembered.js'
import { bareLabel } from '../label.js'
import type { Way } from './nameFamily.js'

const list = (words: string): readonly string[] => words.split(' ')

/** Labels of level 1 and 2, without 指标 behind them, under which a bare figure is to be reached, or is a limit. */
const ways: Readonly<Record<Way, readonly string[]>> = {
  higher: list(
    '产出 数量 产出数量 质量 产出质量 效益 产出效益 效果 经济效益 社会效益 生态效益 环境效益 可持续影响 可持续影响效益 可持续发展 满意度 服务对象满意度 社会公众满意度 受益对象满意度 公众满意度 社会满意度 履职 履职效能 履职效果 履职效益 社会效应',
  ),
  lower: list('成本 产出成本 经济成本 社会成本 生态环境成本 生态成本 成本控制'),
}

/**
 * Which way is better under this label of level 1 or 2, where a figure stands without an operator and its name says nothing?
 * Null for labels that are not listed, and for timeliness.
 *
 * @example wayOfLevel('产出指标（50分）') // => 'higher'
 */
export const wayOfLevel: (label: string) => Way | null = /* @__PURE__ */ remembered((label) => {
  const plain = bareLabel(label, 'points', 'number').replace(/指标$/u, '')
  if (ways.higher.includes(plain)) return 'higher'
  return ways.lower.includes(plain) ? 'lower' : null
})

/** Words of a name by which a cost is cut: under a heading of cost they leave open whether more of it is better. */
const savings = list('节约 节省 降低 下降 减少 缩减 压减 压降 压缩 减免')

/**
 * Is this the cost of something: under a heading of cost, and not what is saved of it?
 *
 * @example isCost(['产出指标', '成本指标'], '培训费') // => true
 * @example isCost(['成本指标'], '成本节约额') // => false
 */
export const isCost = (levels: readonly string[], name: string): boolean =>
  levels.some((label) => wayOfLevel(label) === 'lower') && !savings.some((word) => name.includes(word))
