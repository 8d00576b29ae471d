/** What is held in check as the work itself: illnesses and those who have them, pests, dust, and harm of nature. */
const ills =
  /血压|血糖|血脂|糖尿病|慢性?病|患者|病人|病例|病情|随访|疾病|传染病|疫情|结核|艾滋|麻风|血吸虫|氟骨症|病虫|虫害|鼠害|草害|害虫|有害生物|水土流失|沙化|沙漠化|荒漠化|石漠化|扬尘|粉尘|尘毒|火情|险情|病害|危害|噪声源|污染源/u

/** How much of them there is stays a limit: cases, deaths, what is given off. */
const amounts = /排放|总量|浓度|发生|发病|死亡|伤亡|新增|感染率|成本|费用|经费|支出/u

/**
 * Is what is controlled here an ill, so that more control is better? Otherwise 控制 names a limit.
 *
 * @example isCare('高血压随访') // => true
 * @example isCare('会议') // => false
 */
export const isCare = (controlled: string): boolean => ills.test(controlled) && !amounts.test(controlled)

/**
 * Does this name say that something is held to a limit: 会议次数控制, 编制控制数, but not 高血压随访控制数?
 *
 * @example namesLimit('出国团组控制数') // => true
 */
export const namesLimit = (name: string): boolean => {
  const at = name.indexOf('控制')
  return at >= 0 && !isCare(name.slice(0, at))
}
