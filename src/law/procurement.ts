import type { Instrument } from './basis.js'

/**
 * What is reserved for small and medium enterprises: goods and services up to 2,000,000 yuan, works up to 4,000,000; above,
 * at least 30 % of the budget, of which at least 60 % for small and micro enterprises.
 */
export const smallBusinessProcurementMeasures: Instrument = {
  id: 'caiku-2020-46',
  number: '财库〔2020〕46号',
  title: {
    zh: '政府采购促进中小企业发展管理办法',
    en: 'Measures for promoting small and medium enterprises through government procurement',
  },
  issued: '2020-12-18',
  from: '2021-01-01',
  to: null,
  standing: { title: 'published', contents: 'published' },
  seen: {
    zh: '正文及预留限额：货物和服务200万元以下、工程400万元以下专门面向中小企业；超过的预留30%以上，其中小微企业不低于60%',
    en: 'the text with its limits: goods and services up to 2 million yuan and works up to 4 million are reserved; above, at least 30 %, of which at least 60 % for small and micro enterprises',
  },
}
