import type { Instrument } from './basis.js'

/** The scope of performance management; what performs well is favoured, what is fair improved, what is poor cut. */
export const performanceManagementOpinions: Instrument = {
  id: 'zhongfa-2018-34',
  number: '中发〔2018〕34号',
  title: {
    zh: '关于全面实施预算绩效管理的意见',
    en: 'Opinions on the full implementation of budget performance management',
  },
  issued: '2018-09-01',
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
  seen: {
    zh: '标题；权重和表式与真实文件相符；等级90、80、60和定性三档80%—100%、60%—80%、0—60%见于转述',
    en: 'the title; weights and form agree with real documents; the grades 90, 80, 60 and the bands 80–100, 60–80, 0–60 % at second hand',
  },
}

/** The formulas of department and project rates. */
export const commonIndicatorFramework: Instrument = {
  id: 'caiyu-2013-53',
  number: '财预〔2013〕53号',
  title: { zh: '预算绩效评价共性指标体系框架', en: 'Framework of common indicators for budget performance evaluation' },
  issued: '2013-04-21',
  from: null,
  to: null,
  standing: { title: 'published', contents: 'partlyPublished' },
  seen: {
    zh: '标题和正文开头：共性指标供参考选用；各指标的算式未核对',
    en: 'the title and the first lines: the indicators are for reference and to choose from; the formulas were not checked',
  },
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
  standing: { title: 'published', contents: 'partlyPublished' },
  seen: {
    zh: '标题、日期和开头：依据88号、10号两办法，供中央预算单位参考试行；权重和评分标准未核对',
    en: 'the title, the date and the preamble: on the grounds of no. 88 and no. 10, for central units to try; weights and standards of scoring were not checked',
  },
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
  standing: { title: 'published', contents: 'unverified' },
  seen: { zh: '标题，见于101号所引', en: 'the title, as no. 101 names it' },
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
  standing: { title: 'published', contents: 'unverified', issued: 'unverified' },
  seen: { zh: '标题；“双监控”见于真实文件所引', en: 'the title; the double monitoring, as a real document quotes it' },
}

/** What a local budget or final account must disclose. */
export const disclosureProcedures: Instrument = {
  id: 'caiyu-2016-143',
  number: '财预〔2016〕143号',
  title: { zh: '地方预决算公开操作规程', en: 'Procedures for the disclosure of local budgets and final accounts' },
  issued: '2016-10-27',
  from: null,
  to: null,
  standing: { title: 'published', contents: 'partlyPublished' },
  seen: {
    zh: '第一条至第四条：制定依据；所称地方预决算；除涉密外不得少公开，内容全面、真实、完整；公开及时、内容准确、形式规范。其余见于引用它的官方清单',
    en: 'articles 1 to 4: its grounds; what local budgets and accounts are; nothing but secrets is held back, contents are complete and true; in time, right and in due form. The rest through official catalogues that cite it',
  },
}

/** The codes of functional and economic classification, a list for each year. Every code carries a standing of its own. */
export const budgetClassification: Instrument = {
  id: 'budget-classification',
  number: null,
  title: { zh: '政府收支分类科目', en: 'Classification of government revenue and expenditure' },
  issued: null,
  from: null,
  to: null,
  standing: { title: 'published', contents: 'partlyPublished' },
  seen: {
    zh: '2024年的增补（财预〔2024〕22号，2024年3月29日：220类、22006款）；其余逐个科目标明',
    en: 'the supplement of 2024 (no. 22 of 2024-03-29: class 220, section 22006); all else code by code',
  },
}
