import { bareLabel } from '../label.js'
import { mayBeLess } from './mayBeLess.js'
import { burdens } from './nameFamilies.js'

/** What money is spent for, wherever it stands in a name. A house list, not law. */
const good =
  /新增|带动|惠及|受益|服务(?!费|器)|救助|帮扶|资助|扶持|就业|创业|培育|引进|创建|植树|造林|绿化|专利|论文|增收|收入|产值|利润|税收|游客|借阅|志愿|参与|修建|获奖|授权|成果转化|引资|床位|招生|产量|覆盖|减排量|节水量|节电量|节能量/u
const otherwise =
  /低收入|收入差距|收入比|债|违|污染|排放|病|案|超|差异|缺口|新增(?:编制|人员|支出|用地)|维修|抢修|采购|购置|租赁/u

/** Is a name that no list knows one of a good thing, of which nobody wants less? `isGoodThing('旅游收入') // => true` */
export function isGoodThing(name: string): boolean {
  const text = bareLabel(name)
  if (!good.test(text) || otherwise.test(text) || mayBeLess(name)) return false
  return !burdens.some((word) => text.includes(word))
}
