import { Decimal } from '../../exact/decimal.js'
import type { Draft } from '../draft.js'
import { nextOf } from '../forms/formState.js'
import { putPlace } from './putPlace.js'
import type { Scored } from './scored.js'
import type { Paragraph } from './sections.js'

const range = /[(（]\s*(\p{Script=Han}{1,8})\s*(\d{1,2})\s*[-—~至到]\s*\1?\s*(\d{1,2})\s*[)）]/u
const pointsEach = /分值(?:也)?均为\s*([\d.]+)\s*分/u
const scoreEach = /得分(?:也)?均为\s*([\d.]+)\s*分/u
const rateEach = /率(?:也)?均(?:达到|达|为)?\s*([\d.]+\s*%)/u

/** 各项任务（任务1-任务5）…分值均为3分，得分均为3分: one paragraph for as many indicators; null where it is none. */
export function eachIn(comment: string): readonly Readonly<Record<string, string>>[] | null {
  const [, name = '', from = '', to = ''] = range.exec(comment) ?? []
  const [points, score] = [pointsEach.exec(comment)?.[1], scoreEach.exec(comment)?.[1]]
  if (name === '' || points === undefined || score === undefined) return null
  const first = new Decimal(from).toNumber()
  const count = new Decimal(to).minus(from).plus(1).toNumber()
  if (count < 2 || count > 50) return null
  const actual = rateEach.exec(comment)?.[1]?.replace(/\s/gu, '')
  return Array.from({ length: count }, (_, at) => ({
    level3: `${name}${first + at}`,
    ...(actual === undefined ? {} : { actual }),
    points,
    score,
  }))
}

/** Puts the section and its indicators, where one paragraph tells the same of each of them. */
export function putEach(draft: Draft, level1: string, scored: Scored, { printed, section }: Paragraph): boolean {
  const each = eachIn(scored.comment)
  if (each === null) return false
  const path = nextOf(draft, ['sections'])
  const { name: level2, points, score, comment } = scored
  for (const [key, value] of Object.entries({ level1, level2, points, score, comment }))
    draft.put([...path, key], value, printed)
  putPlace(draft, path, section, printed)
  for (const one of each) {
    const own = nextOf(draft, ['indicators'])
    for (const [key, value] of Object.entries({ level1, level2, ...one })) draft.put([...own, key], value, printed)
    putPlace(draft, own, section, printed)
  }
  return true
}
