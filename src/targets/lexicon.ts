import type { Comparator } from './comparators.js'
import { comparatorGlyphs } from './comparators.js'

/**
 * What a word does to a figure beside it.
 *
 * - `glyph`, `operator`: stand right before the figure; a `glyph` without a figure is an error, a word is just a word
 * - `reach`: 达到 asks for at least that much in a target, and only tells how much in an actual
 * - `far`: 至少 works over other words up to the next figure of its clause
 * - `deadline`: 不晚于, before a date
 * - `after`: 以上, right behind the figure; `included`, `excluded`: whether the figure itself counts
 * - `increase`, `decrease`: a change by the figure; `about`, `aboutAfter`: the figure is not exact
 * - `between`: joins the two ends of a range; `from`: the figure it starts from is not the one meant
 * - `denial`: the figure was not reached; `filler`: between an operator and its figure; `stop`: ends a clause
 * - `other`: an ordinary word that holds one of these: 节约5% is not about 5%
 */
export type Role =
  | 'glyph'
  | 'operator'
  | 'reach'
  | 'far'
  | 'deadline'
  | 'after'
  | 'included'
  | 'excluded'
  | 'increase'
  | 'decrease'
  | 'about'
  | 'aboutAfter'
  | 'between'
  | 'from'
  | 'denial'
  | 'filler'
  | 'stop'
  | 'other'

export interface LexiconEntry {
  readonly zh: string
  readonly role: Role
  readonly comparator: Comparator
}

const moreWords = '超过 超出 大于 多于 高于 长于 突破 超'.split(' ')
const lessWords = '少于 小于 低于 短于'.split(' ')
const nots = '不 不得 不能 不应 不可 未 没有'.split(' ')

type Row = readonly [role: Role, comparator: Comparator, words: readonly string[]]

const words = (role: Role, comparator: Comparator, printed: string): Row => [role, comparator, printed.split(' ')]

const negated = (comparator: Comparator, base: readonly string[]): Row => [
  'operator',
  comparator,
  nots.flatMap((not) => base.map((word) => not + word)),
]

/** What compares: words before, in and behind a figure. */
const comparing = (): readonly Row[] => [
  ['operator', '>', moreWords],
  ['operator', '<', lessWords],
  negated('<=', moreWords),
  negated('>=', lessWords),
  words('operator', '>=', '大于等于 大于或等于 大于或者等于 高于等于 高于或等于 多于等于 不小于等于'),
  words('operator', '<=', '小于等于 小于或等于 小于或者等于 低于等于 低于或等于 少于等于 不大于等于'),
  words('operator', '<', '不足 不满 不到 未达到 未达 未满 没有达到 近 将近 接近'),
  words('operator', '=', '等于'),
  words('operator', '>=', '最少 最低'),
  words('operator', '<=', '最多 最高'),
  words('reach', '>=', '达到 达到了 达 达成率达'),
  words(
    'reach',
    '<=',
    '降至 降到 下降至 下降到 降低至 降低到 减至 减到 减少至 减少到 压减至 压减到 压缩至 压缩到 压降至 缩短至 缩短到 缩小至 缩小到 缩减至 缩减到',
  ),
  words('far', '>=', '至少 不低于 不少于'),
  words('far', '<=', '至多 不超过'),
  words('deadline', '<=', '不晚于 不迟于 截至 截止 截止到'),
  words('deadline', '>=', '不早于 不得早于'),
  words('after', '>=', '以上 及以上 或以上 含以上 及其以上'),
  words('after', '<=', '以下 及以下 或以下 以内 之内 及以内 内'),
  words('included', 'unstated', '(含) (含本数) (含本级) 含'),
  words('excluded', 'unstated', '(不含) (不含本数)'),
]

/** What says more of a figure: which way it moves, that it is about, denied, or ends. */
const telling = (): readonly Row[] => [
  words(
    'increase',
    'unstated',
    '增长 增长了 提高 提高了 上升 上升了 提升 提升了 增加 增加了 上涨 上调 调增 递增 扩大 扩大了 增幅 涨幅',
  ),
  words(
    'decrease',
    'unstated',
    '下降 下降了 减少 减少了 降低 降低了 下滑 下跌 回落 缩减 缩减了 缩短 缩短了 缩小 缩小了 收窄 压减 压减了 压缩 压缩了 压降 压降了 ' +
      '削减 核减 调减 下调 减轻 递减 节约 节约了 节省 节省了 节减 降 减 降幅 减幅',
  ),
  words('about', 'unstated', '约 大约 大概 约为 约合'),
  words('aboutAfter', 'unstated', '左右 上下'),
  words('between', 'unstated', '- — ~ -- —— 至 到'),
  words('from', 'unstated', '从 由'),
  words('denial', 'unstated', '未完成 未达成 未实现 未能完成 没有完成 尚未完成 没完成 未 尚未 没有'),
  words('filler', 'unstated', '了 为 在 于 控制在 是 人民币'),
  words('other', 'unstated', '集约 违约 预约 签约 履约 合约 附近 最近 临近 抵达 到达 理由 事由 未来 内部 内容 内外'),
  words('stop', 'unstated', ', ; . 。 、 : ! ? ( ) [ ] 【 】 〔 〕'),
]

/** Every word of the grammar under its first character, the longest first. */
export const lexicon: ReadonlyMap<string, readonly LexiconEntry[]> = /* @__PURE__ */ byFirst()

function byFirst(): ReadonlyMap<string, readonly LexiconEntry[]> {
  const entries = [...comparing(), ...telling()].flatMap(([role, comparator, printed]) =>
    printed.map((zh) => ({ zh, role, comparator })),
  )
  const glyphs = [...comparatorGlyphs].map(([zh, comparator]) => ({ zh, role: 'glyph', comparator }) as const)
  const unique = new Map<string, LexiconEntry>([...entries, ...glyphs].map((entry) => [entry.zh, entry]))
  const sorted = [...unique.values()].sort((one, other) => other.zh.length - one.zh.length)
  const firstOf = ({ zh }: LexiconEntry): string => zh.charAt(0)
  return new Map(sorted.map((entry) => [firstOf(entry), sorted.filter((other) => firstOf(other) === firstOf(entry))]))
}

/** The longest word of the grammar that stands here. `wordAt('不低于95%', 0)?.comparator // => '>='` */
export function wordAt(text: string, at: number): LexiconEntry | undefined {
  return lexicon.get(text.charAt(at))?.find(({ zh }) => text.startsWith(zh, at))
}
