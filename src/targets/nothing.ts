import { plainGlyphs } from './glyphs.js'
import { measureOf } from './measure.js'
import type { QualityTarget, QuantityTarget, Target } from './target.js'

/** 零事故, 零投诉: none of it. 零星 and 零售 are other words, and 零增长 is no count. */
const none = /^零(?!星|售|散|碎|工|部|件|配|距离|增长|起点|基础)[\p{Script=Han}]{1,8}$/u
/** 无安全事故, 不发生泄密: none of what is better avoided. 无人机 and 无障碍 are other words. */
const noneOfHarm =
  /^(?:[不未无](?:发生|出现)\p{Script=Han}{0,10}|(?:无|没有)\p{Script=Han}{0,8}(?:事故|投诉|违规|违纪|违法|差错|失误|伤亡|死亡|纠纷|舆情|上访|案件|隐患|事件|延误|拖欠|泄密)(?:发生)?)$/u
/** 无, 未发生, 无投诉: that there was none. 无法 and 无故 are other words. */
const noneTold =
  /^(?:零(?:事故|投诉|差错|违规|违纪|伤亡|发生|记录)?|无(?!法|故障|论|须|需|人)|没有(?:发生|出现)?|未(?:发生|出现|收到|接到))/u

/** Does a target ask that there be none, by a word? */
export const asksNone = ({ word }: QualityTarget): boolean => none.test(word) || noneOfHarm.test(word)

/** Does an actual tell how many there were of what is to be none: 2起, 发生2起, 事故2起? 检查5次 tells of something else. */
export const tellsHowMany = ({ word }: QualityTarget, { text }: QuantityTarget): boolean =>
  /^\s*[\d〇零一二两三四五六七八九十]|发生|出现|收到|接到/u.test(plainGlyphs(text)) || text.includes(word.slice(-2))

/** Does an actual tell that there was none, by a word? */
export const tellsNone = ({ word }: QualityTarget): boolean => noneTold.test(word)

/** Is it a bare figure of none, or a limit: of none, or of things that are counted? */
export const allowsNone = (value: Target): boolean =>
  value.kind === 'quantity' &&
  value.change === undefined &&
  !value.comparator.startsWith('>') &&
  (value.value.isZero() || isLimitOfThings(value))

const isLimitOfThings = ({ comparator, unit }: QuantityTarget): boolean =>
  comparator.startsWith('<') && unit !== null && measureOf(plainGlyphs(unit)).dimension.startsWith('count:')
