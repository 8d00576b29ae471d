import { listEnds, listedSubjects, remarkWords } from '../../terms/spoken/divisions.js'
import type { State } from './state.js'

const longestName = 40
const longestList = 2000
const stops: ReadonlySet<string> = new Set(['。', ';', '!', '?'])

/** Where a list ends: at the end of its sentence, before a number of things, or with a direct name at any mark. */
function listEnd(plain: string, start: number, isDirect: boolean): number {
  let depth = 0
  const last = Math.min(plain.length, start + longestList)
  for (let at = start; at < last; at++) {
    const glyph = plain.charAt(at)
    if (glyph === '(') depth++
    else if (glyph === ')') {
      if (depth === 0) return at
      depth--
    } else if (stops.has(glyph) || (glyph >= '0' && glyph <= '9')) return at
    else if (isDirect && (glyph === ',' || glyph === '、' || glyph === ':')) return at
  }
  return last
}

/** The items of a list, between stops and outside brackets, each from where to where. */
function itemsOf(list: string, offset: number): readonly (readonly [start: number, end: number])[] {
  const items: [number, number][] = []
  let depth = 0
  let start = 0
  for (let at = 0; at <= list.length; at++) {
    const glyph = list.charAt(at)
    if (glyph === '(') depth++
    if (glyph === ')') depth--
    if (at < list.length && (depth > 0 || (glyph !== '、' && glyph !== ','))) continue
    if (at > start) items.push([offset + start, offset + at])
    start = at + 1
  }
  return items
}

type Stretch = readonly [start: number, end: number]

/** 和 in the last name joins two where the number that was told says that there is one more. */
function asMany(plain: string, names: readonly Stretch[], told: string): readonly Stretch[] {
  const [start, end] = names.at(-1) ?? [0, 0]
  const joint = plain.slice(start, end).indexOf('和')
  if (joint < 2 || String(names.length + 1) !== told) return names
  return [...names.slice(0, -1), [start, start + joint], [start + joint + 1, end]]
}

/** Names in brackets behind a number of things: 3大系统建设（开标系统、监控系统）. */
export function readBracket(state: State, end: number): void {
  const { plain, facts } = state
  const last = facts.at(-1)
  const close = plain.indexOf(')', end)
  if (
    last?.role !== 'count' ||
    last.sentence !== state.sentence ||
    end - last.token.end > 8 ||
    close < 0 ||
    close - end > 200
  )
    return
  const list = plain.slice(end, close)
  if (!list.includes('、') || /[\d,;。]/u.test(list) || remarkWords.some((word) => list.startsWith(word))) return
  const names = asMany(plain, itemsOf(list, end), last.text)
  state.lists.push({ about: last.about, names, start: end, end: close })
}

const ordinals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三', '十四', '十五']

/** Names that stand behind numbers in brackets, each before its own sentences: (一)办公室。负责…(二)财务部。 */
function numberedNames(plain: string, start: number): readonly (readonly [start: number, end: number])[] {
  const names: [number, number][] = []
  let at = start
  for (const ordinal of ordinals) {
    const mark = `(${ordinal})`
    const found = names.length === 0 ? (plain.startsWith(mark, at) ? at : -1) : plain.indexOf(mark, at)
    if (found < 0) break
    const from = found + mark.length
    const to = plain.slice(from, from + longestName).search(/[。,;:]/u)
    if (to < 2) break
    names.push([from, from + to])
    at = from + to
  }
  return names
}

/** A list of names behind 包括 or 分别为, of what is counted or spent before it; one name right behind 1个二级机构. */
export function readNames(state: State, end: number, how: 'list' | 'direct'): void {
  const { topic, plain } = state
  if (!topic || !listedSubjects.includes(topic.subject) || state.mode !== 'fact') return
  if (
    how === 'direct' &&
    !state.facts.slice(-8).some(({ role, about }) => role === 'count' && about.subject === topic.subject)
  )
    return
  const start = plain.charAt(end) === ':' ? end + 1 : end
  if (how === 'list' && start === end && !plain.slice(end, end + longestName).includes('、')) return
  const numbered = how === 'list' ? numberedNames(plain, start) : []
  if (numbered.length > 1) {
    state.lists.push({ about: topic, names: numbered, start, end: numbered.at(-1)?.[1] ?? start })
    return
  }
  const stop = listEnd(plain, start, how === 'direct')
  const text = plain.slice(start, stop)
  const cut = listEnds.exec(`${text}${plain.charAt(stop)}`)
  const list = cut ? text.slice(0, cut.index) : text
  const names = itemsOf(list, start)
  if (names.length === 0 || names.some(([from, to]) => to - from > longestName || to - from < 2)) return
  state.lists.push({ about: topic, names, start, end: start + list.length })
  while ((state.tokens[state.at + 1]?.start ?? Number.POSITIVE_INFINITY) < start + list.length) state.at++
}
