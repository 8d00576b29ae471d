import { remembered } from '../exact/remembered.js'

/** What stands before or behind a name and is no part of it. */
export type LabelStep = 'ordinal' | 'ofWhich' | 'colon' | 'unit' | 'points' | 'number' | 'remark'

const ordinal = /^[(]?[一二三四五六七八九十\d]{1,3}[)、.]/u

/** In the order in which they are taken off: from behind inwards, then from the front; one ordinal may stand in another. */
const patterns: readonly (readonly [step: LabelStep, pattern: RegExp])[] = [
  ['colon', /:$/u],
  ['unit', /\((?:单位:)?(?:元|千元|万元|百万元|亿元)\)$/u],
  ['points', /\(\d{1,3}(?:\.\d{1,2})?分\)$/u],
  ['number', /\(\d{1,3}(?:\.\d{1,2})?\)$/u],
  ['remark', /(?:\([^()]*\))+$/u],
  ['ordinal', ordinal],
  ['ofWhich', /^其中:?/u],
  ['ordinal', ordinal],
]

/** A number in a circle would become a bare digit of the name. */
const circled = /^\s*[①-⑳❶-❿]/u

/**
 * What does a printed label say, whatever its width and spacing?
 *
 * All white space goes, also that of full width, and full-width letters, digits and marks become half-width ones (NFKC).
 * Beyond that only what is named is taken off: the `ordinal` before a name (一、 (一) 1. ①) and 其中 (`ofWhich`); behind it
 * a `colon`, the `unit` of money in brackets, the `points` (（50分）), a bare `number` or any `remark` in brackets, also several.
 *
 * This is the only place where labels are cleaned.
 *
 * @example bareLabel('  一般公共预算 财政拨款') // => '一般公共预算财政拨款'
 * @example bareLabel('（1）其中：财政拨款（万元）', 'ordinal', 'ofWhich', 'unit') // => '财政拨款'
 * @example bareLabel('产出指标 （50分）', 'points') // => '产出指标'
 */
export const bareLabel = (label: string, ...without: readonly LabelStep[]): string =>
  cleanerOf(bareLabels, without, cleaned)(label)

type Cleaners = Map<string, (label: string) => string>
type Cleaner = (label: string, without: readonly LabelStep[]) => string

/** One for each way of cleaning, so that a label that is printed in row after row is cleaned once. */
const bareLabels: Cleaners = /* @__PURE__ */ new Map()
const letters: Cleaners = /* @__PURE__ */ new Map()

function cleanerOf(known: Cleaners, without: readonly LabelStep[], clean: Cleaner): (label: string) => string {
  const steps = without.length === 1 ? (without[0] as LabelStep) : without.join(' ')
  const before = known.get(steps)
  if (before) return before
  const cleaner = remembered((text) => clean(text, without))
  known.set(steps, cleaner)
  return cleaner
}

function cleaned(label: string, without: readonly LabelStep[]): string {
  const own = without.includes('ordinal') ? label.replace(circled, '') : label
  const plain = closedUp(own.normalize('NFKC'))
  if (without.length === 0) return plain
  return patterns.reduce((text, [step, pattern]) => (without.includes(step) ? text.replace(pattern, '') : text), plain)
}

/**
 * The same without any marks: what remains are letters and digits.
 *
 * @example lettersOf('“三公”经费（万元）', 'unit') // => '三公经费'
 */
export const lettersOf = (label: string, ...without: readonly LabelStep[]): string =>
  cleanerOf(letters, without, (text, steps) => bareLabel(text, ...steps).replace(/[\p{P}\p{S}]/gu, ''))(label)

/**
 * Words without the spaces that papers set between them, glyph by glyph as printed: what places are known by for good.
 *
 * @example closedUp('第一部分　部门 概况') // => '第一部分部门概况'
 */
export const closedUp = (text: string): string => text.replace(/\s/gu, '')

/**
 * Is what a label names only a part of what stands above it?
 *
 * @example isOfWhich('其中：财政拨款') // => true
 */
export const isOfWhich = (label: string): boolean => bareLabel(label).startsWith('其中')

/**
 * The name of a row of money, without its numbering, 其中, the unit, the points and the colon that papers set around it.
 *
 * @example rowName('二、其中：政府性基金(万元)') // => '政府性基金'
 */
export const rowName = (label: string): string => bareLabel(label, 'ordinal', 'ofWhich', 'colon', 'unit', 'points')

/**
 * The labels of the levels of an indicator as one name.
 *
 * @example pathName('产出指标（50分）', '数量指标', '培训场次') // => '产出指标/数量指标/培训场次'
 */
export const pathName = (...labels: readonly string[]): string =>
  labels.map((label) => bareLabel(label, 'points')).join('/')
