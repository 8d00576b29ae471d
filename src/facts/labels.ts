import type { Sentence } from '../law/basis.js'

const ofWhich = /^其中:?/u
const ordinal = /^[(]?[一二三四五六七八九十\d]{1,3}[)、.]/u
const unit = /\((?:元|千元|万元|亿元)\)$/u
const points = /\(\d{1,3}(?:\.\d{1,2})?分\)$/u

/**
 * A printed label as it is known by: half-width, without spaces, and without the points that stand behind it in brackets.
 *
 * @example plainName('产出指标 （50分）') // => '产出指标'
 */
export const plainName = (label: string): string => label.normalize('NFKC').replace(/\s/gu, '').replace(points, '')

/** The same without 其中 or the ordinal before it and the unit behind it. `bareName('(1)政府性资金(万元)') // => '政府性资金'` */
export const bareName = (label: string): string =>
  plainName(label).replace(ofWhich, '').replace(ordinal, '').replace(unit, '')

/** Is this only a part of what stands above it? */
export const isOfWhich = (label: string): boolean => ofWhich.test(plainName(label))

/** The labels of the levels of an indicator as one name. */
export const pathName = (...labels: readonly string[]): string => labels.map(plainName).join('/')

/** Does this label name the execution of the budget? */
export const isExecution = (label: string): boolean => /预算执行|资金执行|^执行率$/u.test(plainName(label))

/** A named thing and one of its columns. */
export const columnLabel = (kind: Sentence, name: string, column: Sentence): Sentence => ({
  zh: `${kind.zh}「${name}」${column.zh}`,
  en: `${kind.en} ${name}, ${column.en}`,
})
