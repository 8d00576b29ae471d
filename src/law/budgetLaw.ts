import type { Instrument } from './basis.js'

/**
 * No expenditure without a budget (13), disclosure within twenty days (14), codes of class, section and item (32),
 * carry-over and surplus (42), expenditure as budgeted (57), true and complete accounts (75).
 */
export const budgetLaw: Instrument = {
  id: 'budget-law',
  number: null,
  title: { zh: '中华人民共和国预算法', en: 'Budget Law of the People’s Republic of China' },
  issued: '2018-12-29',
  from: null,
  to: null,
  standing: { title: 'published', contents: 'published' },
  seen: {
    zh: '2018年修正的全文，见于国家法律法规数据库文本的公开副本；现行文字源自2015年1月1日起施行的修订',
    en: 'the whole text as amended in 2018, in a public copy of the national database of laws; its wording goes back to the revision in force since 2015-01-01',
  },
}

/** What departments disclose and how far down (6), carry-over and surplus (50), no payment beyond the budget (57). */
export const budgetLawRegulations: Instrument = {
  id: 'budget-law-regulations',
  number: '国令729号',
  title: { zh: '中华人民共和国预算法实施条例', en: 'Regulations for the implementation of the Budget Law' },
  issued: '2020-08-03',
  from: '2020-10-01',
  to: null,
  standing: { title: 'published', contents: 'published' },
  seen: { zh: '2020年修订的全文，见于公开副本', en: 'the whole text as revised in 2020, in a public copy' },
}
