import { bareLabel } from '../../terms/label.js'
import { verdictLeads } from '../../terms/spoken/reportParts.js'
import type { Draft } from '../draft.js'
import { nextOf } from '../forms/formState.js'
import { putEach } from './putEach.js'
import { putPlace } from './putPlace.js'
import { scoredIn } from './scored.js'
import { type Heading, type Paragraph, pathOf, type Section } from './sections.js'

const pointed = /^(.*?)[(（]\s*([\d.]+)\s*分\s*[)）]\s*[:：]?$/u
const total = /得分\s*(?:为)?\s*([\d.]+)\s*分/u

interface Level {
  readonly heading: Heading
  readonly name: string
  readonly points: string | null
}

/** The levels that the headings over an indicator name: those that print points, and those below them. */
function levelsOver(heading: Heading | null): readonly Level[] {
  const levels: Level[] = []
  for (const one of pathOf(heading)) {
    const bare = bareLabel(one.text, 'ordinal')
    const [, name = bareLabel(bare, 'colon'), points = null] = pointed.exec(bare) ?? []
    if (points !== null || levels.length > 0) levels.push({ heading: one, name, points })
  }
  return levels
}

/** Puts points and scores that headings and paragraphs give of indicators; gives the paragraphs that tell none. */
export function putScores(draft: Draft, section: Section): Section['paragraphs'] {
  const { heading, paragraphs } = section
  const levels = levelsOver(heading)
  const level = levels.at(-1)
  if (draft.kind !== 'evaluationReport' || level === undefined) return paragraphs
  if (level.heading === heading && level.points !== null) putSection(draft, levels)
  return paragraphs.filter((paragraph, at) => {
    const isTaken = putIndicator(draft, levels, paragraph) || putVerdict(draft, levels, paragraph, at === 0)
    return !isTaken
  })
}

function putSection(draft: Draft, levels: readonly Level[]): void {
  const [first, second] = levels as readonly [Level, Level?]
  const { heading, points } = second ?? first
  const path = nextOf(draft, ['sections'])
  draft.put([...path, 'level1'], first.name, first.heading.printed)
  if (second) draft.put([...path, 'level2'], second.name, heading.printed)
  draft.put([...path, 'points'], points, heading.printed)
  putPlace(draft, path, heading.section, heading.printed)
}

/** What is said of all indicators of a section: its comment, with the score where it is told. */
function putVerdict(draft: Draft, levels: readonly Level[], { text, printed }: Paragraph, isFirst: boolean): boolean {
  const lead = verdictLeads.find((word) => text.startsWith(word))
  const sections = (draft.at(['sections']) ?? []) as readonly { level1: string; level2?: string; comment?: string }[]
  const [level1, level2] = levels
  const at = sections.findLastIndex(
    (one) =>
      one.level1 === level1?.name &&
      (one.level2 === level2?.name || (one.level2 === undefined && level2?.points === null)),
  )
  if (at < 0 || (lead === undefined && !isFirst)) return false
  draft.spent.set(printed, 'figures')
  const comment = lead === undefined ? text : text.slice(lead.length).replace(/^\s*[:：]\s*/u, '')
  const score = total.exec(comment)?.[1]
  const before = sections[at]?.comment
  draft.put(['sections', at, 'comment'], before === undefined ? comment : `${before}\n${comment}`, printed)
  if (score !== undefined) draft.put(['sections', at, 'score'], score, printed)
  return true
}

/** 资金使用合规性 of which it is said that 资金使用合规: the word of the name is the value. */
function qualityIn(name: string, comment: string): string | undefined {
  const [, stem = '', quality = ''] = /^(.+?)(\p{Script=Han}{2})性$/u.exec(name) ?? []
  const clause = comment.split(/[，,。；;]/u)[0] as string
  const isSaid = stem !== '' && clause.startsWith(stem) && clause.endsWith(quality) && !/[不未欠]|有待/u.test(clause)
  return isSaid ? quality : undefined
}

const figure = '\\d[\\d.]*\\s*%?'
const reached = new RegExp(`^[^，,。；;]{0,24}?(?:达到了?|均为|为|达)\\s*(${figure})`, 'u')
const wanted = new RegExp(`([≥≤＞＜><]|不低于|不高于|不超过|不少于|大于等于|小于等于)\\s*(${figure})`, 'u')

/** Puts an indicator, with target and actual value where its comment tells them. */
function putIndicator(draft: Draft, levels: readonly Level[], paragraph: Paragraph): boolean {
  const { words, printed, section } = paragraph
  const scored = scoredIn(words)
  const [level1, level2] = levels
  if (scored === null || level1 === undefined) return false
  const { name, points, score, comment } = scored
  draft.spent.set(printed, 'whole')
  if (level2 === undefined && putEach(draft, level1.name, scored, paragraph)) return true
  const actual = reached.exec(comment)?.[1] ?? qualityIn(name, comment)
  const target = wanted.exec(comment)
  const said = {
    level1: level1.name,
    ...(level2 ? { level2: level2.name } : {}),
    level3: name,
    ...(target ? { target: `${target[1]}${target[2]}`.replace(/\s/gu, '') } : {}),
    ...(actual === undefined ? {} : { actual: actual.replace(/\s/gu, '') }),
    points,
    score,
    ...(comment === '' ? {} : { comment }),
  }
  const path = nextOf(draft, ['indicators'])
  for (const [key, value] of Object.entries(said)) draft.put([...path, key], value, printed)
  putPlace(draft, path, section, printed)
  return true
}
