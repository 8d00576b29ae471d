import type { QuantityTarget } from '../../targets/target.js'
import { says } from '../accounts/ground.js'
import { byPractice } from '../printed/ground.js'
import { everyTarget as applies, type TargetInspection } from './inspection.js'
import { isCount } from './measures.js'
import { type Look, onIndicators } from './onIndicators.js'
import { plainText } from './plainText.js'

/** Work done, of which more is better. */
const work =
  /成交|受理|办理|办结|培训|举办|开展|推送|发布|完成|新增|建设|建成|改造|惠及|受益|覆盖|宣传|巡查|服务|发放|救助|扶持|资助|演练|抽查|评审/u
/** What is better avoided. */
const harm =
  /投诉|上访|信访|纠纷|事故|故障|差错|错误|违规|违法|逾期|超时|延迟|延误|返工|死亡|伤亡|拖欠|闲置|空置|流失|浪费|损失|污染|排放|质疑|失误|遗漏/u
/** What is spent, or taken up, in doing it. */
const burden = /成本|费用|支出|开支|经费|时间|时限|时长|天数|用时|周期|控制|压减|精简/u
/** Doing something against it. */
const remedy =
  /处理|处置|办结|维修|修复|整改|答复|回复|反馈|响应|受理|下降|减少|降低|压减|压降|查处|查办|化解|调解|解决|清理|消除|节约|清欠|偿还|防控|预防|治理|回收|达标|合格|满意|培训|宣传|演练|排查|检查|监测|及时|补偿|救助|下调|避免|无/u

/** Limits on work done, and floors under what is better avoided. */
const look: Look = ({ target, name, text }) => {
  if (target.kind !== 'quantity') return null
  const words = plainText(`${name}${text}`)
  if (isLimit(target)) {
    if (!isCount(target.unit) || !work.test(words)) return null
    const sensible = target.value.isZero() || harm.test(words) || burden.test(words)
    return sensible ? 'holds' : { zh: '“≥”，或写明为何越少越好', en: '“≥”, or why less would be better' }
  }
  if (!isFloor(target) || !harm.test(words)) return null
  return remedy.test(words) ? 'holds' : { zh: '“≤”，或写明为何越多越好', en: '“≤”, or why more would be better' }
}

const isLimit = ({ comparator }: QuantityTarget): boolean => comparator === '<=' || comparator === '<'
const isFloor = ({ comparator, value }: QuantityTarget): boolean =>
  (comparator === '>=' || comparator === '>') && !value.isZero()

export const directionRule: TargetInspection = {
  kind: 'inspection',
  id: 'T33',
  says: /* @__PURE__ */ says(
    '越多越好的用“≥”，越少越好的用“≤”',
    'Where more is better the target is a floor, where less is better a limit',
  ),
  basis: /* @__PURE__ */ byPractice(
    '按指标名称判断好坏的方向，故仅作提示',
    'Which way is better is told from the name of the indicator: a hint only',
  ),
  severity: 'note',
  applies,
  inspect: /* @__PURE__ */ onIndicators(look),
  example: {
    document: {
      kind: 'departmentBudgetTarget',
      indicators: [{ level1: '履职', level2: '产权交易', level3: '交易成交笔数', target: '≤30000笔' }],
    },
    outcome: 'broken',
  },
}
