import { chineseNumber } from '../../targets/chineseNumerals.js'
import { readUnit } from '../../targets/readUnit.js'
import type { FigureSort, FigureToken } from './token.js'

const digitsAt = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/y
const moneyAt = /(?:亿元|千元|万元|元|亿(?![次人个条件])|万(?![次人个条件户吨平公家]))(?!\/)/y
const rateAt = /%/y
const dateAt = /年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:度|初|末|底|期末)?|月(?:份|底|\d{1,2}日)?|日|季度/y
const scoreAt = /分(?![之别类析散管公局中厂支院店期批年析布])/y
const limitAt = /(?:\((?:不?含)\))?以[上下内]|\(不?含\)/y
const boundAt = /\(不?含\)[-—–~至到]/y
const more = /[余多]/u
const nameBefore = /[A-Za-z+\-_/\d.]/u
const nameBehind = /[A-Za-z+]/u

/** Where a pattern ends that begins here; the place itself where it does not. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.exec(text) ? pattern.lastIndex : at
}

interface Sorted {
  readonly sort: FigureSort
  readonly unit: string
  readonly end: number
}

const numeralAt = /[二三四五六七八九十]{1,3}(?=[大篇条册座家场])(?!大(?:会|学|型|力|量))/y

/** A number in words before a unit of things: 七大功能板块, 四篇课题. It is no printed number, and read all the same. */
export function numeralAtPlace(plain: string, start: number): FigureToken | null {
  const end = endOf(numeralAt, plain, start)
  const value = end > start ? chineseNumber(plain.slice(start, end)) : null
  if (value === null) return null
  const unit = plain.charAt(end) === '大' ? '个' : plain.charAt(end)
  return { type: 'figure', sort: 'count', start, end: end + 1, digits: String(value), unit, inWords: true }
}

/** Of what a number is one: what stands behind it tells. `end` is behind the number, `from` behind 余 and 多. */
function sortAt(plain: string, digits: string, from: number): Sorted {
  const stretch = (sort: FigureSort, end: number): Sorted => ({ sort, unit: plain.slice(from, end), end })
  const money = endOf(moneyAt, plain, from)
  if (money > from) return stretch(endOf(limitAt, plain, money) > money ? 'threshold' : 'money', money)
  const rate = endOf(rateAt, plain, from)
  if (rate > from) return stretch('rate', rate)
  const date = endOf(dateAt, plain, from)
  if (date > from && isDate(digits, plain.slice(from, date))) return stretch('date', date)
  const score = endOf(scoreAt, plain, from)
  const limited = endOf(limitAt, plain, score)
  if (score > from) return limited > score ? { ...stretch('threshold', score), end: limited } : stretch('score', score)
  if (endOf(boundAt, plain, from) > from) return { sort: 'threshold', unit: '', end: from }
  const unit = readUnit(plain, from)
  if (unit > from) return stretch('count', withSets(plain, unit))
  if (plain.charAt(from) === '大' && /\p{Script=Han}/u.test(plain.charAt(from + 1)))
    return { sort: 'count', unit: '个', end: from + 1 }
  return { sort: 'bare', unit: '', end: from }
}

/** 台(套): the other name of the unit in brackets. */
function withSets(plain: string, end: number): number {
  const match = /^\([台套件组辆]\)/u.exec(plain.slice(end, end + 3))
  return match ? end + match[0].length : end
}

const isDate = (digits: string, unit: string): boolean =>
  unit.startsWith('年') ? /^(?:19|20)\d\d$/.test(digits) : /^\d{1,2}$/.test(digits)

/** One of two that are printed as one: 5000万2000元, 5000—6000万元. Neither is the amount. */
function isHalf(plain: string, start: number, { sort, unit, end }: Sorted): boolean {
  if (sort !== 'money' && sort !== 'rate') return false
  if (/[亿万]$/u.test(unit) && /\d/.test(plain.charAt(end))) return true
  return /\d(?:[亿万]|[—–~至]{1,2})$/u.test(plain.slice(Math.max(0, start - 3), start))
}

/** The printed number that begins here, with its unit. */
export function figureAt(plain: string, start: number): FigureToken {
  digitsAt.lastIndex = start
  const digits = digitsAt.exec(plain)?.[0] ?? plain.charAt(start)
  const after = start + digits.length
  const from = more.test(plain.charAt(after)) ? after + 1 : after
  const sorted = sortAt(plain, digits, from)
  const isNamed =
    nameBefore.test(plain.charAt(start - 1)) ||
    isHalf(plain, start, sorted) ||
    (plain.charAt(start - 1) === ' ' && /\d/.test(plain.charAt(start - 2))) ||
    (sorted.sort === 'bare' &&
      (nameBehind.test(plain.charAt(after)) || (plain.charAt(after) === '-' && /\d/.test(plain.charAt(after + 1)))))
  return { type: 'figure', start, digits, ...sorted, ...(isNamed ? { sort: 'partOfName' as const } : {}) }
}
