import type { Instrument } from './basis.js'

/** Half even, an option; half up is the default. */
export const roundingStandard: Instrument = {
  id: 'gbt-8170',
  number: 'GB/T 8170',
  title: { zh: '数值修约规则与极限数值的表示和判定', en: 'Rules of rounding off for numerical values' },
  issued: null,
  from: null,
  to: null,
  standing: { title: 'unverified', contents: 'unverified' },
}

/** Made for a country; for a department its indicators are analogues and named so. */
export const pefa2016: Instrument = {
  id: 'pefa-2016',
  number: null,
  title: {
    zh: '公共支出与财政问责（PEFA）评估框架2016',
    en: 'PEFA 2016: framework for assessing public financial management',
  },
  issued: '2016',
  from: null,
  to: null,
  standing: { title: 'unverified', contents: 'unverified' },
}
