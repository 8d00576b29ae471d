import type { Sentence } from '../../law/basis.js'
import { fault, listed } from './faultWords.js'

/** What the longer term is to the shorter one. */
const contained = {
  zh: {
    halfYear: '半年是全年的一部分，请核对两处',
    period: '监控期间是全年的一部分，请核对两处',
    annual: '本年度在中长期之内，请核对两处',
  },
  en: {
    halfYear: 'half a year is a part of the year: check both',
    period: 'the months watched are a part of the year: check both',
    annual: 'the year lies within the medium term: check both',
  },
} as const

/** A kind of expenditure with the share of its budget that is planned. */
interface Share {
  readonly name: Sentence
  readonly share: string
}

/** What is wrong with one term beside another. */
export const targetTermFaults = {
  /** More is asked of a part than of the whole. */
  shorterTermAsksMore: fault<{ readonly term: 'halfYear' | 'period' | 'annual'; readonly longer: Sentence }>({
    zh: ({ term, longer }, { stated, computed, difference }) => [
      `列为${stated}，比${longer.zh}${computed}多${difference}`,
      contained.zh[term],
    ],
    en: ({ term, longer }, { stated, computed, difference }) => [
      `${stated} is more than the ${longer.en} ${computed}, by ${difference}`,
      contained.en[term],
    ],
  }),

  /** The year asks for a better rate than the medium term. */
  yearAsksMore: fault<{ readonly longer: Sentence; readonly isLimit: boolean }>({
    zh: ({ longer, isLimit }, { stated, computed }) => [
      isLimit ? `上限${stated}严于${longer.zh}的上限${computed}` : `列为${stated}，高于${longer.zh}${computed}`,
      '中长期的要求应不低于本年度，请核对两处或说明原因',
    ],
    en: ({ longer, isLimit }, { stated, computed }) => [
      isLimit
        ? `the limit of ${stated} is stricter than the ${longer.en} of ${computed}`
        : `${stated} is above the ${longer.en} ${computed}`,
      'the medium term asks no less than the year: check both, or say why',
    ],
  }),

  /** A half-year target for execution that the plan does not reach. */
  planFallsShort: fault<{ readonly target: string; readonly planned: string; readonly shares: readonly Share[] }>({
    zh: ({ target, planned, shares }) => [
      `要求“${target}”，而半年计划执行数只占全年预算的${planned}${shares.length > 0 ? `（${shares.map(({ name, share }) => `${name.zh}${share}`).join('、')}）` : ''}`,
      '请改为半年计划能够达到的比率，或写明以半年计划数为分母',
    ],
    en: ({ target, planned, shares }) => [
      `it asks for “${target}”, and what is planned for half a year is ${planned} of the budget${shares.length > 0 ? ` (${shares.map(({ name, share }) => `${name.en} ${share}`).join(', ')})` : ''}`,
      'ask for a rate that the plan can reach, or name the half-year plan as the denominator',
    ],
  }),

  /** Rates over a figure of the year that are to be complete at mid-year. */
  fullAtMidYear: fault<{ readonly names: readonly string[]; readonly column: Sentence }>({
    zh: ({ names, column }) => [
      `${names.length === 1 ? '' : `${names.map((name) => `「${name}」`).join('')}的${column.zh}`}已达到全年指标值`,
      '请改为低于全年的指标值，或写明分母不是全年数',
    ],
    en: ({ names, column }) => [
      names.length === 1
        ? 'it asks for no less than for the whole year'
        : `the ${column.en} of ${listed(names, 'en')} asks for no less than for the whole year`,
      'ask for less than for the year, or name a denominator that is not of the year',
    ],
  }),

  /** Instalments that run on after the project ends. */
  paidAfterTerm: fault<{
    readonly years: string
    readonly from: string
    readonly until: string
    readonly end: string
  }>({
    zh: ({ years, from, until, end }) => [
      `余款自${from}年起分${years}年付清，要付到${until}年，而项目${end}年结束`,
      '请核对付款年限或项目起止年限',
    ],
    en: ({ years, from, until, end }) => [
      `${years} yearly instalments from ${from} on reach to ${until}, and the project ends in ${end}`,
      'check the instalments, or the term of the project',
    ],
  }),

  /** A balance to be paid where the year pays all. */
  nothingLeftToPay: fault<object>({
    zh: (_, { stated, computed }) => [
      `列为${stated}，本年已安排${computed}，没有余款可以分年支付`,
      '请核对中长期资金，或删去分年付清的说明',
    ],
    en: (_, { stated, computed }) => [
      `of ${stated} the year pays ${computed}: nothing is left for instalments`,
      'check the medium-term funds, or drop the instalments',
    ],
  }),

  /** Goals for years in which there is no project. */
  outsideProject: fault<{ readonly term: string }>({
    zh: ({ term }) => [`超出项目起止年限“${term}”`, '请核对中长期目标的年份或项目起止年限'],
    en: ({ term }) => [`outside the term of the project, “${term}”`, 'check these years, or the term of the project'],
  }),
} as const
