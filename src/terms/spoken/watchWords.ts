/** How monitoring forms head the columns in which they mark why a target is behind. */
export const causeWords: Readonly<Record<string, readonly string[]>> = {
  funding: ['经费保障', '经费'],
  institution: ['制度保障', '制度'],
  staff: ['人员保障', '人员'],
  equipment: ['硬件条件保障', '硬件保障', '硬件条件', '硬件'],
  other: ['其他', '其他原因', '其它'],
  explanation: ['原因说明', '原因', '情况说明', '偏差原因', '偏差原因分析', '原因分析'],
}

/** What a form calls what was done in the months watched. */
export const progressWords: readonly string[] = ['执行情况', '完成情况', '实际完成情况', '完成值', '目标完成情况']

/** What a form calls what it expects for the end of the year. */
export const forecastWords: readonly string[] = [
  '全年预计完成情况',
  '预计全年完成情况',
  '全年预计完成值',
  '预计完成情况',
]

/** Months that are told by another name, and the last of them. */
export const monthWords: readonly (readonly [word: string, month: number])[] = [
  ['上半年', 6],
  ['半年度', 6],
  ['前三季度', 9],
  ['三季度', 9],
  ['二季度', 6],
  ['一季度', 3],
  ['全年', 12],
]
