import type { FundScope } from '../fund.js'

/** What a heading says of the sentences below it. */
export interface HeadingWord {
  readonly words: readonly string[]
  /** The heading must begin with the word. */
  readonly first?: true
  readonly subject?: string
  readonly scope?: FundScope
  /** Of what the shares below it are, where the sentences do not say. */
  readonly whole?: string
  readonly kind?: 'performance' | 'projects' | 'threePublic' | 'glossary' | 'contents' | 'staff'
  readonly stage?: 'budget' | 'outturn'
}

/** What headings name, beside the money that a scope in them names: every entry whose word is found counts. */
export const headingWords: readonly HeadingWord[] = [
  { words: ['名词解释', '专业名词解释', '专业性较强的名词'], kind: 'glossary' },
  { words: ['目录'], kind: 'contents' },
  { words: ['绩效'], kind: 'performance' },
  {
    words: [
      '项目绩效分析',
      '项目绩效自评结果',
      '项目绩效自评情况',
      '项目支出绩效自评',
      '项目自评情况',
      '项目绩效评价结果',
      '部门决算中项目绩效自评结果',
      '单位决算中项目绩效自评结果',
    ],
    first: true,
    kind: 'projects',
  },
  { words: ['三公'], kind: 'threePublic', subject: 'threePublic' },
  { words: ['人员构成', '人员情况', '人员编制'], kind: 'staff' },
  { words: ['机关运行经费', '机构运行经费'], subject: 'agencyRunningCost' },
  { words: ['政府采购'], subject: 'procurement' },
  { words: ['部门资金情况', '资金到位', '资金执行', '整体支出情况', '部门整体支出'], subject: 'expenditure' },
  { words: ['支出决算结构', '支出预算结构', '支出结构'], whole: 'expenditure' },
  { words: ['基本支出'], subject: 'expenditure.basic' },
  { words: ['项目支出'], subject: 'expenditure.project' },
  { words: ['因公出国'], subject: 'threePublic.overseasTravel' },
  { words: ['公务用车购置及运行'], subject: 'threePublic.vehicles' },
  { words: ['公务接待费'], subject: 'threePublic.officialReception' },
  { words: ['会议费'], subject: 'conference' },
  { words: ['培训费'], subject: 'training' },
  { words: ['预算情况说明', '预算总体情况', '预算收支', '支出预算'], stage: 'budget' },
  { words: ['决算'], stage: 'outturn' },
]
