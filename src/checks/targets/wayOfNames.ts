import { plainText } from './plainText.js'

/** How the names of counts end. */
const counted =
  '(?:总)?(?:笔数|宗数|件数|次数|人数|人次|人次数|场次|场数|户数|家数|期数|批次|条数|篇数|个数|项数|数量|总量|数|量|额)?'
const rated = '(?:率|数|量|次数|件数|起数|人数|发生率|发生数|发生次数|发生起数|发生件数|数量)?'

/** Work done for others, of which more is better. A house list, not law. */
const work = /* @__PURE__ */ new RegExp(
  `(?:(?:成交|受理|办理|办结|培训|举办|开展|推送|发布|惠及|受益|宣传|巡查|救助|演练|招商|签约)${counted}|服务(?:人次|人数|户数|家数|次数))$`,
  'u',
)
/** What may well be limited though it is work: what it burdens, or what better did not happen. */
const burden =
  /成本|费用|支出|开支|经费|时间|时限|时长|时效|天数|用时|周期|控制|压减|精简|环节|材料|手续|跑动|等候|排队|会议|会展|论坛|庆典|评比|检查|接待|出国|出境|因公|公务|编制|投诉|信访|上访|纠纷|退件|复议|诉讼|事故|案件|警情/u

/** What is better avoided. A house list, not law. */
const harm = /* @__PURE__ */ new RegExp(
  `(?:投诉|上访|信访|事故|故障|差错|错误|失误|违规|违法|违纪|逾期|超时|延误|返工|死亡|伤亡|拖欠|闲置|空置|流失|辍学|返贫)${rated}$`,
  'u',
)
/** Words that turn harm into something good: 无差错率, 减少事故, 查处违法. */
const turned =
  /[无零未不免防减降控压]|处|办|查|治|整改|解决|化解|清|消除|答复|回复|反馈|响应|受理|发现|识别|预警|监测|宣传|培训|演练|挽回|追/u

/** Shares of a whole of which more is always better. */
const goodShare =
  /(?:满意度|满意率|合格率|达标率|覆盖率|及时率|准确率|准时率|知晓率|普及率|办结率|优良率|采纳率|入学率|就业率|治愈率|巩固率|完好率)$/u

/** A name without what is remarked in brackets at its end. */
const bare = (name: string): string => plainText(name).replace(/\([^()]*\)$/u, '')

/** Does a name end in work done? */
export const isWorkDone = (name: string): boolean => work.test(bare(name)) && !burden.test(bare(name))

/** Does a name end in something better avoided, and not in its remedy? */
export function isHarm(name: string): boolean {
  const found = harm.exec(bare(name))
  return found !== null && !turned.test(bare(name).slice(0, found.index))
}

/** Does a name end in a share of which more is better? */
export const isShareOfGood = (name: string): boolean => goodShare.test(bare(name))
