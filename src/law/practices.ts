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

/** Points in proportion to a target, and its bands for words. */
export const hubeiScoringNote: Instrument = {
  id: 'hubei-scoring-note',
  number: null,
  title: { zh: '湖北评分说明', en: 'Scoring note of Hubei' },
  issued: null,
  from: null,
  to: null,
  standing: { title: 'unverified', contents: 'unverified' },
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

/** Points taken off for each point of a rate over its limit. */
export const countyScoringScheme: Instrument = {
  id: 'county-scoring-scheme',
  number: null,
  title: { zh: '某县评分方案', en: 'Scoring scheme of a county' },
  issued: null,
  from: null,
  to: null,
  standing: { title: 'unverified', contents: 'unverified' },
}

/** One point off for every three percent of deviation. */
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
