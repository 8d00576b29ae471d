import type { Instrument } from './basis.js'

/** Disclosure, carry-over and surplus. The part that was seen is told by each rule that rests on it. */
export const budgetLaw: Instrument = {
  id: 'budget-law',
  number: null,
  title: { zh: '中华人民共和国预算法', en: 'Budget Law of the People’s Republic of China' },
  issued: '2018',
  from: null,
  to: null,
  standing: { title: 'published', contents: 'unverified' },
}

/** Disclosure by function to the item and of basic expenditure by economic section; carry-over and surplus. */
export const budgetLawRegulations: Instrument = {
  id: 'budget-law-regulations',
  number: '国令729号',
  title: { zh: '中华人民共和国预算法实施条例', en: 'Regulations for the implementation of the Budget Law' },
  issued: '2020-08-03',
  from: '2020-10-01',
  to: null,
  standing: { title: 'published', contents: 'unverified' },
}

/** The scope of performance management. */
export const performanceManagementOpinions: Instrument = {
  id: 'zhongfa-2018-34',
  number: '中发〔2018〕34号',
  title: {
    zh: '关于全面实施预算绩效管理的意见',
    en: 'Opinions on the full implementation of budget performance management',
  },
  issued: '2018',
  from: null,
  to: null,
  standing: { title: 'published', contents: 'published' },
}

/** Self-evaluation of projects: weights, scoring, grades, the form and the reference framework. */
export const projectEvaluationMeasures: Instrument = {
  id: 'caiyu-2020-10',
  number: '财预〔2020〕10号',
  title: { zh: '项目支出绩效评价管理办法', en: 'Measures for the performance evaluation of project expenditure' },
  issued: '2020-02-25',
  from: null,
  to: null,
  standing: { title: 'published', contents: 'unverified' },
}

/** The formulas of department and project rates. */
export const commonIndicatorFramework: Instrument = {
  id: 'caiyu-2013-53',
  number: '财预〔2013〕53号',
  title: { zh: '预算绩效评价共性指标体系框架', en: 'Framework of common indicators for budget performance evaluation' },
  issued: '2013-04-21',
  from: null,
  to: null,
  standing: { title: 'published', contents: 'unverified' },
}

/** Cost as a level-1 indicator, the fields of an indicator, scoring by bands. */
export const coreIndicatorGuidelines: Instrument = {
  id: 'caiyu-2021-101',
  number: '财预〔2021〕101号',
  title: {
    zh: '中央部门项目支出核心绩效目标和指标设置及取值指引（试行）',
    en: 'Guidelines for setting core performance goals and indicators of central project expenditure (trial)',
  },
  issued: '2021-08-18',
  from: null,
  to: null,
  standing: { title: 'published', contents: 'unverified' },
}

/** The forms on which goals are declared. */
export const goalManagementMeasures: Instrument = {
  id: 'caiyu-2015-88',
  number: '财预〔2015〕88号',
  title: {
    zh: '中央部门预算绩效目标管理办法',
    en: 'Measures for the management of performance goals of central departments',
  },
  issued: '2015',
  from: null,
  to: null,
  standing: { title: 'unverified', contents: 'unverified' },
}

/** Monitoring of goals and of execution together. */
export const monitoringMeasures: Instrument = {
  id: 'caiyu-2019-136',
  number: '财预〔2019〕136号',
  title: {
    zh: '中央部门预算绩效运行监控管理暂行办法',
    en: 'Interim measures for performance monitoring of central departments',
  },
  issued: '2019-07-26',
  from: null,
  to: null,
  standing: { title: 'unverified', contents: 'unverified' },
}

/** What a local budget or final account must disclose. */
export const disclosureProcedures: Instrument = {
  id: 'caiyu-2016-143',
  number: '财预〔2016〕143号',
  title: { zh: '地方预决算公开操作规程', en: 'Procedures for the disclosure of local budgets and final accounts' },
  issued: '2016',
  from: null,
  to: null,
  standing: { title: 'unverified', contents: 'unverified' },
}

/** Shares of small and medium enterprises in procurement. */
export const smallBusinessProcurementMeasures: Instrument = {
  id: 'caiku-2020-46',
  number: '财库〔2020〕46号',
  title: {
    zh: '政府采购促进中小企业发展管理办法',
    en: 'Measures for promoting small and medium enterprises through government procurement',
  },
  issued: '2020',
  from: null,
  to: null,
  standing: { title: 'unverified', contents: 'unverified' },
}

/** The codes of functional and economic classification. Every code carries a standing of its own. */
export const budgetClassification: Instrument = {
  id: 'budget-classification',
  number: null,
  title: { zh: '政府收支分类科目', en: 'Classification of government revenue and expenditure' },
  issued: null,
  from: null,
  to: null,
  standing: { title: 'unverified', contents: 'unverified' },
}
