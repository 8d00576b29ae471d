import type { Instrument } from './basis.js'

/** Scoring, grades and reasons for deviation, read in the rules of systems in use in several provinces. */
export const provincialSystems: Instrument = {
  id: 'provincial-systems',
  number: null,
  title: { zh: '若干省份系统中使用的评分规则', en: 'Scoring rules in use in the systems of several provinces' },
  issued: null,
  from: null,
  to: null,
  standing: { title: 'unverified', contents: 'published' },
}

/** Signals of progress, read in the rules of a system in use. */
export const monitoringSystems: Instrument = {
  id: 'monitoring-systems',
  number: null,
  title: { zh: '在用系统中的绩效监控预警规则', en: 'Monitoring signals in use in a system' },
  issued: null,
  from: null,
  to: null,
  standing: { title: 'unverified', contents: 'published' },
}

/** The self-evaluation form that several places used before 2020 and some later, with one footnote on scoring. */
export const formerFormNote: Instrument = {
  id: 'former-form',
  number: null,
  title: { zh: '早期通用表式附注', en: 'Footnote of an earlier form that several places used' },
  issued: null,
  from: null,
  to: null,
  standing: { title: 'document', contents: 'document' },
  seen: {
    zh: '北京2016年、江西2017年和湖北的自评表印有同一附注',
    en: 'self-evaluations of Beijing 2016, Jiangxi 2017 and Hubei print the same footnote',
  },
}

/** Warnings of slow execution in Sichuan. No signals are made of them here: what colour a warning has is not told. */
export const sichuanMonitoringNotice: Instrument = {
  id: 'sichuan-2025-10',
  number: '川财绩〔2025〕10号',
  title: {
    zh: '四川省绩效监控文件（标题未见）',
    en: 'A paper of Sichuan on performance monitoring, its title not seen',
  },
  issued: '2025',
  from: null,
  to: null,
  standing: { title: 'unverified', contents: 'unverified' },
  seen: {
    zh: '转述：执行率4月末低于25%、6月末低于40%、8月末低于60%、10月末低于80%的预警；目标完成与预算执行相差超过10个百分点的也预警',
    en: 'at second hand: execution below 25 % at the end of April, 40 % of June, 60 % of August, 80 % of October is warned of, and a gap of goal and execution above 10 percentage points too',
  },
}

/** An indicator below its target, or far above it, does not count. */
export const dayingScoringRule: Instrument = {
  id: 'daying-scoring-rule',
  number: null,
  title: { zh: '四川大英评分规则', en: 'Scoring rule of Daying, Sichuan' },
  issued: null,
  from: null,
  to: null,
  standing: { title: 'unverified', contents: 'unverified' },
}

/** Points taken off for each point of a rate over its limit. Which county it is of is not told. */
export const countyScoringScheme: Instrument = {
  id: 'county-scoring-scheme',
  number: null,
  title: { zh: '某县评分方案', en: 'Scoring scheme of a county' },
  issued: null,
  from: null,
  to: null,
  standing: { title: 'unverified', contents: 'unverified' },
}

/** One point off for every three percent of deviation. No text of it was seen. */
export const formerCentralRule: Instrument = {
  id: 'former-central-rule',
  number: null,
  title: { zh: '早期中央部门扣分规则', en: 'Older central rule on deviations' },
  issued: null,
  from: null,
  to: null,
  standing: { title: 'unverified', contents: 'unverified' },
}

/** Thresholds of over-fulfilment and the scoring of exact targets, found in several places under no one name. */
export const commonPractice: Instrument = {
  id: 'common-practice',
  number: null,
  title: { zh: '各地通行做法', en: 'Practice common to several places' },
  issued: null,
  from: null,
  to: null,
  standing: { title: 'unverified', contents: 'unverified' },
}
