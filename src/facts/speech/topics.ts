import { remembered } from '../../exact/remembered.js'
import { bareLabel } from '../../terms/label.js'
import { shinglesOf } from './shingles.js'

/** Words of every duty and task, which say nothing of what it is about. */
const empty =
  /负责|承担|组织|指导|协调|开展|实施|贯彻|落实|执行|配合|协助|会同|参与|推进|推动|加强|做好|完成|继续|坚持|努力|全面|进一步|有关|相关|各类|各项|工作|以及|全[市县区省国]|[我本]市|依法|按照|根据|[\p{P}\p{S}的和与及等]/gu

/** How long a run two texts must share to speak of one thing: most Chinese words have two characters. */
const wordLength = 2

/** What texts are about: their runs of two characters, but for empty words and the unit's own business by its name. */
export function topicsOf(texts: readonly string[], unit: string): Set<string> {
  const business = businessOf(bareLabel(unit))
  const named = business.length < 4 ? texts : texts.flatMap((text) => bareLabel(text).split(business))
  const topics = new Set<string>()
  for (const text of new Set(named)) for (const word of wordsIn(text)) topics.add(word)
  return topics
}

/** The words of one text: forms print the same names of groups and targets in most of their rows. */
const wordsIn = /* @__PURE__ */ remembered((text): readonly string[] => [
  ...shinglesOf(bareLabel(text).split(empty), wordLength),
])

/** `businessOf('某市公共资源交易中心') // => '公共资源交易'` */
const businessOf = (unit: string): string =>
  unit
    .replace(/^(?:\p{sc=Han}{1,6}?[省市区县州旗盟])+/u, '')
    .replace(/(?:委员会|办公室|管理局|中心|[局委办厅部院所站馆处队会])$/u, '')

/** A heading that a form prints for any unit, and that is about no duty of its own. */
export const isFormHeading = (label: string): boolean =>
  /(?:指标|效益|满意度|影响)$|^(?:数量|质量|时效|成本)$/u.test(bareLabel(label))
