import type { Sentence } from '../../law/basis.js'
import { fault } from './faultWords.js'

interface Value {
  readonly value: string
}

/** What is wrong where a value does not fit its indicator, its columns, or the money. */
export const targetFitFaults = {
  productApart: fault<{ readonly formula: string; readonly product: string; readonly isAll: boolean }>({
    zh: ({ formula, product, isAll }, { stated }) => [
      isAll ? `${formula}为${product}，所列金额为${stated}` : `${formula}为${product}，超过资金总额${stated}`,
      '请核对数量、单价和金额',
    ],
    en: ({ formula, product, isAll }, { stated }) => [
      isAll
        ? `${formula} is ${product}, and ${stated} is printed`
        : `${formula} is ${product}, more than the funds of ${stated}`,
      'check number, price and amount',
    ],
  }),
  vagueNumber: fault<Value>({
    zh: ({ value }) => [`“${value}”没有说明多少`, '写明数量，如“≥10次”'],
    en: ({ value }) => [`“${value}” does not say how many`, 'give the number, as in “≥10次”'],
  }),
  rateInWords: fault<Value>({
    zh: ({ value }) => [`名称是比率，指标值“${value}”却是文字`, '写明百分比，如“≥95%”；不能量化的，改用定性名称'],
    en: ({ value }) => [`it is a rate by its name, and “${value}” are words`, 'give a percentage, or another name'],
  }),
  unitApart: fault<Value & { readonly unit: string }>({
    zh: ({ value, unit }) => [`指标值“${value}”与计量单位“${unit}”不符`, '更正指标值或计量单位'],
    en: ({ value, unit }) => [`“${value}” is not in the unit “${unit}” of its column`, 'correct the one or the other'],
  }),
  natureApart: fault<Value & { readonly nature: string }>({
    zh: ({ value, nature }) => [`指标性质为“${nature}”，指标值却是“${value}”`, '更正指标性质，或按其性质填写指标值'],
    en: ({ value, nature }) => [`its nature is “${nature}”, and its value “${value}”`, 'correct the one or the other'],
  }),
  rateWithoutPercent: fault<Value>({
    zh: ({ value }) => [`名称是比率，指标值“${value}”的单位却不是百分比`, '更正指标名称或计量单位'],
    en: ({ value }) => [`it is a rate by its name, and “${value}” is not a percentage`, 'correct the name or the unit'],
  }),
  nameUnfilled: fault<{ readonly name: string }>({
    zh: ({ name }) => [`名称“${name}”中有占位符，未填写`, '写明名称'],
    en: ({ name }) => [`“${name}” holds a placeholder`, 'fill in the name'],
  }),
  termReversed: fault<{ readonly term: string }>({
    zh: ({ term }) => [`“${term}”的终止早于起始`, '更正起止时间'],
    en: ({ term }) => [`“${term}” ends before it begins`, 'correct the term'],
  }),
  otherYear: fault<{ readonly years: readonly string[]; readonly year: number; readonly what: Sentence }>({
    zh: ({ years, year, what }) => [`${what.zh}所列年份为${years.join('、')}年，本表为${year}年`, '核对年份'],
    en: ({ years, year, what }) => [
      `${what.en} names ${years.join(', ')}, and the form is of ${year}`,
      'check the year',
    ],
  }),
}
