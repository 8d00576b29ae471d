/** What a part of a report holds. */
export type ReportPart =
  | 'problems'
  | 'measures'
  | 'uses'
  | 'tasks'
  | 'projects'
  | 'conclusion'
  | 'achievements'
  | 'duties'

interface PartWords {
  readonly part: ReportPart
  /** One of these words is in the heading. */
  readonly words: readonly string[]
}

/** How headings of reports call their parts. A heading that names problems together with measures stands over both. */
export const reportParts: readonly PartWords[] = [
  {
    part: 'measures',
    words: ['改进措施', '整改措施', '相关建议', '有关建议', '意见建议', '意见和建议', '工作建议', '下一步', '和建议'],
  },
  { part: 'problems', words: ['存在的问题', '存在问题', '主要问题', '问题及原因', '不足之处', '、问题'] },
  { part: 'uses', words: ['结果应用', '结果公开', '结果拟应用', '应用和公开', '应用及公开', '结果运用'] },
  { part: 'tasks', words: ['任务完成情况'] },
  { part: 'projects', words: ['项目绩效分析', '项目绩效自评情况', '项目评价情况'] },
  { part: 'conclusion', words: ['评价结论', '自评结论', '得分情况', '评价得分'] },
  { part: 'achievements', words: ['绩效情况', '履职效能', '工作成效', '主要成效', '绩效实现情况'] },
  { part: 'duties', words: ['基本情况', '部门职责', '主要职能', '主要职责', '机构职能'] },
]

/** What results are used for, by the words that say so. */
export const useWords: readonly {
  readonly purpose: 'budget' | 'personnel' | 'management' | 'publication'
  readonly words: readonly string[]
}[] = [
  {
    purpose: 'budget',
    words: ['预算安排', '预算编制', '部门预算', '预算挂钩', '安排预算', '以后年度预算', '下年度预算'],
  },
  { purpose: 'personnel', words: ['考核', '表彰', '奖惩', '评优', '问责'] },
  { purpose: 'publication', words: ['公开', '公示', '公布'] },
  { purpose: 'management', words: ['改进管理', '完善管理', '加强管理', '项目管理'] },
]

/** How sentences call people and posts. */
export const staffWords: readonly {
  readonly field:
    | 'establishedPosts'
    | 'staffInPost'
    | 'leftEarly'
    | 'onLeave'
    | 'retired'
    | 'retiredWithHonours'
    | 'survivors'
  readonly words: readonly string[]
}[] = [
  { field: 'establishedPosts', words: ['编制人数', '编制数', '编制'] },
  { field: 'staffInPost', words: ['在职人数', '在职人员', '在编人员', '在岗人员', '在职', '在岗', '实有人数'] },
  { field: 'leftEarly', words: ['提前离岗人员', '提前离岗', '提前退休人员', '内退人员'] },
  { field: 'onLeave', words: ['离岗人员', '离岗待退人员'] },
  { field: 'retiredWithHonours', words: ['离休人员', '离休干部'] },
  { field: 'survivors', words: ['遗属人员', '遗属'] },
  { field: 'retired', words: ['离退休人员', '离退休', '退休人员', '退休'] },
]

/** How a paragraph begins that judges all indicators above it. */
export const verdictLeads: readonly string[] = ['整体评价', '总体评价', '综合评价']
