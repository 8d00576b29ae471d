import { wholeNumber } from '../wholeNumber.js'
import { childOf, childrenOf, isOn, settingOf } from '../xml/elements.js'
import type { XmlElement } from '../xml/xml.js'
import { counterText } from './counterText.js'
import { signOf } from './symbols.js'

interface Level {
  readonly start: number
  readonly way: string
  readonly text: string
  /** What stands behind it. */
  readonly gap: '' | ' '
  /** All of its numbers are written as digits. */
  readonly legal: boolean
  /** It goes on behind a higher level. */
  readonly goesOn: boolean
  /** The style whose paragraphs have it. */
  readonly style: string | undefined
}

interface List {
  readonly levels: readonly Level[]
  readonly counts: (number | undefined)[]
}

/** Gives the numbers of lists as they come: what a program prints before a paragraph, from the list's id and the level. */
export interface Numbering {
  readonly next: (list: string, level: number) => string
  /** The level of a list that paragraphs of a style have. */
  readonly levelOf: (list: string, style: string) => number | null
}

const most = 2_000_000

/** The lists of a document; their counts begin anew. */
export function numberingOf(definitions: XmlElement | null): Numbering {
  const abstracts = new Map(
    children(definitions, 'abstractNum').map((list): [string | undefined, List] => [
      list.attributes.abstractNumId,
      { levels: childrenOf(list, 'lvl').map(levelOf), counts: [] },
    ]),
  )
  const nums = new Map(children(definitions, 'num').map((num) => [num.attributes.numId, numOf(num, abstracts)]))
  return {
    next: (id, level) => {
      const num = nums.get(id)
      return num ? nextOf(num, level) : ''
    },
    levelOf: (id, style) => {
      const at = nums.get(id)?.list.levels.findIndex((level) => level.style === style) ?? -1
      return at < 0 ? null : at
    },
  }
}

const children = (element: XmlElement | null, name: string): readonly XmlElement[] =>
  element ? childrenOf(element, name) : []

const levelOf = (level: XmlElement): Level => {
  const font = childOf(level, 'rPr', 'rFonts')?.attributes.ascii
  const text = settingOf(level, 'lvlText') ?? ''
  const suffix = settingOf(level, 'suff')
  return {
    start: wholeNumber(settingOf(level, 'start'), most) ?? 1,
    way: settingOf(level, 'numFmt') ?? 'decimal',
    text: font === undefined ? text : [...text].map((sign) => signOf(font, sign.charCodeAt(0)) ?? sign).join(''),
    gap: suffix === 'nothing' ? '' : ' ',
    legal: isOn(level, 'isLgl'),
    goesOn: settingOf(level, 'lvlRestart') === '0',
    style: settingOf(level, 'pStyle'),
  }
}

interface Num {
  readonly list: List
  /** Levels that begin with a number of their own when this list first comes. */
  readonly starts: Map<number, number>
}

function numOf(num: XmlElement, abstracts: ReadonlyMap<string | undefined, List>): Num {
  const shared = abstracts.get(settingOf(num, 'abstractNumId')) ?? { levels: [], counts: [] }
  const overrides = childrenOf(num, 'lvlOverride').map(
    (one) => [wholeNumber(one.attributes.ilvl, 8) ?? 0, one] as const,
  )
  const starts = new Map(
    overrides.flatMap(([level, one]): [number, number][] => {
      const start = wholeNumber(settingOf(one, 'startOverride'), most)
      return start === null ? [] : [[level, start]]
    }),
  )
  const own = new Map(overrides.map(([level, one]) => [level, childOf(one, 'lvl')]))
  const levels = shared.levels.map((level, at) => {
    const other = own.get(at)
    return other ? levelOf(other) : level
  })
  return { list: { levels, counts: shared.counts }, starts }
}

function nextOf({ list: { levels, counts }, starts }: Num, at: number): string {
  const level = levels[at]
  if (!level) return ''
  const begun = counts[at]
  const anew = starts.get(at)
  starts.delete(at)
  counts[at] = anew ?? (begun === undefined ? level.start : begun + 1)
  for (let below = at + 1; below < levels.length; below++) if (!levels[below]?.goesOn) counts[below] = undefined
  const written = level.text.replace(/%([1-9])/gu, (_, digit: string) => {
    const other = digit.charCodeAt(0) - 49
    const count = counts[other] ?? levels[other]?.start ?? 1
    return counterText(count, level.legal && other < at ? 'decimal' : (levels[other]?.way ?? 'decimal'))
  })
  return written === '' ? '' : `${written}${/[、）)．]$/u.test(written) ? '' : level.gap}`
}
