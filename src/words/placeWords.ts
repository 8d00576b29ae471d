import type { Sentence } from '../law/basis.js'
import { nounOf } from '../terms/term.js'
import { threePublic } from '../terms/threePublic.js'
import type { Locale } from './locale.js'

/** Why a paper is owed. */
export const owedBecause: Readonly<Record<'expected' | 'listed' | 'otherYear', Sentence>> = {
  expected: { zh: '应公开名单所列', en: 'on the list of who publishes' },
  listed: { zh: '部门预算所列单位', en: 'a unit that its department lists' },
  otherYear: { zh: '其他年度已公开', en: 'published in another year' },
}

/** Was a paper there in time? */
export const paperStandings: Readonly<Record<'inTime' | 'late' | 'unknown' | 'missing', Sentence>> = {
  inTime: { zh: '按时', en: 'in time' },
  late: { zh: '逾期', en: 'late' },
  unknown: { zh: '是否按时不详', en: 'not known whether in time' },
  missing: { zh: '未见', en: 'missing' },
}

/** By what money is told. */
export const moneyDimensionNames: Readonly<
  Record<'functionalClass' | 'fundingSource' | 'expenditureKind' | 'threePublic', Sentence>
> = {
  functionalClass: { zh: '按功能分类', en: 'by function' },
  fundingSource: { zh: '按收入来源', en: 'by source of income' },
  expenditureKind: { zh: '按支出类别', en: 'by kind of expenditure' },
  threePublic: nounOf([threePublic], 'threePublic'),
}

interface PlaceWords {
  readonly papers: string
  readonly rules: string
  readonly late: (days: number) => string
  readonly counted: (year: string, there: number, missing: number, late: number, unknown: number) => string
  readonly absent: (names: readonly string[]) => string
  readonly audited: (documents: number, without: number, rules: number) => string
  readonly often: (id: string, documents: number, findings: number) => string
  readonly lacks: (names: readonly string[]) => string
  readonly printsDiffer: (names: readonly string[]) => string
  readonly nothing: string
  readonly documents: string
}

/** The sentences on a year of a place. */
export const placeWords: Readonly<Record<Locale, PlaceWords>> = {
  zh: {
    papers: '预决算公开情况',
    rules: '被违反的规则',
    late: (days) => `逾期${days}天`,
    counted: (year, there, missing, late, unknown) =>
      `${year}：已公开${there}件，应公开而未见${missing}件；逾期${late}件，是否按时不详${unknown}件。`,
    absent: (names) => `未见：${names.join('、')}。`,
    audited: (documents, without, rules) => `审核${documents}份，${without}份没有发现；被违反的规则${rules}条`,
    often: (id, documents, findings) => `${id}（${documents}份${findings}处）`,
    lacks: (names) => `未列此项，不在合计内：${names.join('、')}`,
    printsDiffer: (names) => `同一文件有几份，所列不同，不在合计内：${names.join('、')}`,
    nothing: '没有金额',
    documents: '份',
  },
  en: {
    papers: 'Budgets and accounts published',
    rules: 'Rules broken',
    late: (days) => `${days} days late`,
    counted: (year, there, missing, late, unknown) =>
      `${year}: ${there} papers are there, ${missing} are owed and missing; ${late} are late, of ${unknown} it is not known whether they are in time.`,
    absent: (names) => ` Missing: ${names.join('; ')}.`,
    audited: (documents, without, rules) =>
      ` ${documents} documents audited, nothing found in ${without}; ${rules} rules broken`,
    often: (id, documents, findings) => `${id} (${findings} times in ${documents})`,
    lacks: (names) => `Not printed, and in no sum: ${names.join('; ')}`,
    printsDiffer: (names) => `Given more than once with different figures, and in no sum: ${names.join('; ')}`,
    nothing: 'no amounts',
    documents: 'documents',
  },
}
