import { countedNouns, ordinaryWords } from './countedNouns.js'
import { afterSpaces, isLatinAt } from './glyphs.js'
import { dimensions, multipliers } from './unitScale.js'

const scaled: ReadonlySet<string> = /* @__PURE__ */ new Set(
  dimensions.flatMap(({ units }) => units.flatMap(({ names }) => names)),
)
const multiplied: ReadonlySet<string> = /* @__PURE__ */ new Set(multipliers.flatMap(({ names }) => names))
const standsAlone = /万|亿/u
const longestName = 5

/** A simple unit in a text: where it ends, and where its multiplier ends. Both are the start when there is none. */
export interface SimpleUnit {
  readonly end: number
  readonly multiplierEnd: number
}

/** The longest simple unit from here on: 万元, 人次, 万人次, %. */
export function readSimpleUnit(text: string, start: number): SimpleUnit {
  const named = longestOf(text, start, isUnitName)
  const multiplierEnd = longestOf(text, start, (name) => multiplied.has(name))
  const noun = multiplierEnd > start ? longestOf(text, multiplierEnd, (name) => countedNouns.has(name)) : start
  if (noun > multiplierEnd && noun > named) return { end: noun, multiplierEnd }
  if (named > start || !standsAlone.test(text.slice(start, multiplierEnd))) return { end: named, multiplierEnd: start }
  const counted = longestOf(text, multiplierEnd, (name) => scaled.has(name))
  return { end: Math.max(counted, multiplierEnd), multiplierEnd }
}

/** Is this the whole name of a unit? `isUnitName('人次') // => true` */
export const isUnitName = (name: string): boolean => scaled.has(name) || countedNouns.has(name)

function longestOf(text: string, start: number, isName: (name: string) => boolean): number {
  for (let length = longestName; length > 0; length--) {
    const name = text.slice(start, start + length)
    if (name.length < length) continue
    if (ordinaryWords.has(name)) return start
    if (isName(name) && !runsOn(text, start + length)) return start + length
  }
  return start
}

/** Latin letters that go on are another word: "m" is no unit in "mode". */
const runsOn = (text: string, end: number): boolean => isLatinAt(text, end - 1) && isLatinAt(text, end)

/**
 * Where does the unit that begins here end? The start itself when no known unit begins here.
 *
 * Reads what it is counted per as well: 元/亩, 元/人·年, 次/月, 元/(人·年). Behind a stroke any noun of up to four
 * characters may stand.
 *
 * @example readUnit('部宣传片', 0) // => 1
 * @example readUnit('元/人·年', 0) // => 5
 */
export function readUnit(text: string, start: number): number {
  let end = readSimpleUnit(text, start).end
  while (end > start) {
    const stroke = strokeAt(text, end)
    const next = isPer(text, stroke) ? readPer(text, afterSpaces(text, stroke + 1)) : stroke
    if (next <= afterSpaces(text, stroke + 1)) return end
    end = next
  }
  return end
}

/** A stroke may have spaces around it. */
function strokeAt(text: string, end: number): number {
  const after = afterSpaces(text, end)
  return text.charAt(after) === '/' ? after : end
}

const isPer = (text: string, at: number): boolean => '/·每'.includes(text.charAt(at)) && at < text.length

function readPer(text: string, start: number): number {
  if (text.charAt(start) === '(') {
    const close = text.indexOf(')', start)
    return close > start + 1 && close - start <= 8 ? close + 1 : start
  }
  const known = readSimpleUnit(text, start).end
  if (known > start) return known
  let end = start
  while (end - start < 4 && isUnitHan(text, end)) end++
  return end
}

const isUnitHan = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code >= 0x4e00 && code <= 0x9fff && !'以及内前左上下'.includes(text.charAt(at))
}
