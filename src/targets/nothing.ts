import type { QualityTarget, Target } from './target.js'

/** 零事故, 零投诉: none of it. 零星 and 零售 are other words, and 零增长 is no count. */
const none = /^零(?!星|售|散|碎|工|部|件|配|距离|增长|起点|基础)[\p{Script=Han}]{1,8}$/u
/** 无, 未发生, 无投诉: that there was none. 无法 and 无故 are other words. */
const noneTold =
  /^(?:零(?:事故|投诉|差错|违规|违纪|伤亡|发生|记录)?|无(?!法|故障|论|须|需|人)|没有(?:发生|出现)?|未(?:发生|出现|收到|接到))/u

/** Does a target ask that there be none, by a word? */
export const asksNone = ({ word }: QualityTarget): boolean => none.test(word)

/** Does an actual tell that there was none, by a word? */
export const tellsNone = ({ word }: QualityTarget): boolean => noneTold.test(word)

/** Is it a bare figure of none, or a limit of none? */
export const isNone = (value: Target): boolean =>
  value.kind === 'quantity' && value.value.isZero() && value.change === undefined && !value.comparator.startsWith('>')
