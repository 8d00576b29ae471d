import { plainGlyphs } from './glyphs.js'

const verbs =
  '完成|达成|实现|开展|举办|举行|组织|实施|进行|安排|召开|执行|落实|办理|建设|建成|启动|开工|竣工|验收|到位|发放|支付|拨付|采购|购置|培训|检查|发生|形成|出版|制作|覆盖'
const nots = '未能?|没有?|没能|无法|不能|尚未|并未'
/** 未按计划 before a verb: how it was not done. */
const how = '(?:按[^,;、。]{1,4}|全部|全面|如期|及时|足额|能)?'

const deniedBefore = /* @__PURE__ */ new RegExp(`(?:${nots})${how}(?:${verbs})(?!率|度|比例)[^,;、。]{0,6}$`, 'u')
const deniedBehind = /* @__PURE__ */ new RegExp(`^[均都全部仍尚]{0,2}(?:${nots})${how}(?:${verbs})(?=$|[,;、。)])`, 'u')
const lacking = /* @__PURE__ */ new RegExp(
  `^[尚还仍]?(?:[较比][^,;、。]{1,4})?(?:相?差|缺少?|欠|少|取消)了?(?:${verbs})?$`,
  'u',
)
const tooFew = /^(?:不到|不足|未到|未满)(?=$|[,;、。)])/u

const others = '原?计划|原定|原?目标值?|预计|预期|拟|应|上年度?|上一年度?|去年|往年'
const ofOther = /* @__PURE__ */ new RegExp(`^(?:本年|全年|年度|今年)?(?:${others})数?(?:${verbs})?[共为是:约]*$`, 'u')
const inBrackets = /* @__PURE__ */ new RegExp(`^\\((?:${others})数?\\)`, 'u')

/** What an actual says of one of its figures: that it was not reached, or that it is of a plan or of another year. */
export type NotReached = 'denied' | 'other' | null

/** The words right before a figure, from the stop or the figure before it on. */
const clauseBefore = (plain: string, from: number, start: number): string =>
  plain
    .slice(from, start)
    .replaceAll(' ', '')
    .replace(/^.*[,;、。()]/su, '')

/**
 * Is a figure of an actual one that was reached? 未举办3次, 3次均未开展, 差3次 and 取消3次 deny it; 计划3次, 应开展3次, 上年3次
 * and 3次（预计） are of a plan or of another year.
 *
 * @example notReached('未按计划开展3次', { from: 0, start: 7, end: 9 }) // => 'denied'
 */
export function notReached(
  plain: string,
  { from, start, end }: { readonly from: number; readonly start: number; readonly end: number },
): NotReached {
  const before = clauseBefore(plain, from, start)
  const behind = plain.slice(end).replaceAll(' ', '')
  if (deniedBefore.test(before) || lacking.test(before) || deniedBehind.test(behind) || tooFew.test(behind))
    return 'denied'
  return ofOther.test(before) || inBrackets.test(behind) ? 'other' : null
}

const missed = /* @__PURE__ */ new RegExp(
  `^(?:目标|指标|任务|计划|年度)*[尚仍暂均都全部]{0,2}(?:${nots})${how}(?:${verbs}|达到|达标|合格|通过)(?:年度|预期)?(?:目标值?|指标值?|任务|要求|预期|计划)?$`,
  'u',
)
/** Whatever says it has one of these. */
const mayMiss = /[未没无不尚取推延暂终]/u
const dropped = /^已?(?:取消|推迟|延期|延后|暂缓|暂停|终止)(?:[至到].*|实施|开展|完成|举办)?$/u

/**
 * Does an actual say in a clause of its own that the target was not reached, or that it was called off: 98%，未达标；3次（取消）?
 *
 * @example saysMissed('98%（未达标）') // => true
 */
export const saysMissed = (text: string): boolean =>
  mayMiss.test(text) &&
  plainGlyphs(text)
    .replaceAll(' ', '')
    .split(/[,;。()]/u)
    .some((clause) => missed.test(clause) || dropped.test(clause))
