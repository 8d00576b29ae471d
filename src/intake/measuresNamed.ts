import { inDigits } from '../exact/numerals.js'
import type { StatementsRead } from '../narrative/paragraph.js'
import { cleanText } from '../narrative/text/cleanText.js'
import { numberedBy } from '../narrative/text/outline.js'
import type { Told } from './draft.js'
import { oneLine } from './printed.js'

type Read = StatementsRead['statements'][number]

/** 在绩效自评工作中通过“五个强化”举措……具体做法如下： how many there are, and behind it a heading for each. */
const counted =
  /(?:自评|绩效评价)工作.*[“"]([二三四五六七八九])(?:个|项|大)\p{Script=Han}{2,4}[”"](?:的)?(?:举措|措施|做法).*如下\s*[:：]?$/su
/** A numeral alone is no number: 一张清单. */
const number = /^(?:[(（][一二三四五六七八九十\d]+[)）][、.．]?|[一二三四五六七八九十\d]+[、.．])\s*/u
/** On which level a text is numbered; none at all is the lowest. */
const levelOf = (text: string): number => numberedBy(cleanText(text).plain)?.level ?? Number.POSITIVE_INFINITY

/** The statements with the number of measures that a report says it took, and the headings below that name them. */
export function withMeasuresNamed(statements: readonly Read[], told: readonly Told[]): readonly Read[] {
  const paragraph = told.findIndex(({ printed }) => counted.test(printed.text.trim()))
  const first = told[paragraph + 1]
  if (paragraph < 0 || !first?.heading) return statements
  const level = levelOf(first.printed.text)
  const behind = told.slice(paragraph + 1).filter(({ heading }) => heading)
  const end = behind.findIndex(({ printed }) => levelOf(printed.text) < level)
  const names = (end < 0 ? behind : behind.slice(0, end))
    .filter(({ printed }) => levelOf(printed.text) === level)
    .map(({ printed }) => oneLine(printed.text).replace(number, ''))
  if (names.length < 2) return statements
  const { text, place } = (told[paragraph] as Told).printed
  const count = inDigits(counted.exec(text.trim())?.[1] as string)
  const about = { subject: 'evaluationMeasures', scope: 'all' } as const
  const line = place.line === undefined ? {} : { place: { line: place.line } }
  const at = { paragraph, start: 0, end: text.length }
  return [
    ...statements,
    {
      statement: { kind: 'count', ...about, figures: { count, unit: '个' }, ...line },
      places: { 'figures.count': at },
      at,
    },
    { statement: { kind: 'names', ...about, figures: { names }, ...line }, places: {}, at },
  ]
}
