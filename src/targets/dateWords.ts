import { isHanAt } from './glyphs.js'
import type { DateReading } from './readDate.js'
import { readDate } from './readDate.js'

interface DateWord {
  readonly zh: string
  readonly value: string
  readonly comparator?: '<='
}

/** Words for a part of the year that is meant, the year not being printed. */
const dateWords: readonly DateWord[] = [
  { zh: '年底前', value: '--12-31', comparator: '<=' },
  { zh: '年末前', value: '--12-31', comparator: '<=' },
  { zh: '年底', value: '--12-31' },
  { zh: '年末', value: '--12-31' },
  { zh: '本年度内', value: '--12-31', comparator: '<=' },
  { zh: '当年内', value: '--12-31', comparator: '<=' },
  { zh: '年度内', value: '--12-31', comparator: '<=' },
  { zh: '年内', value: '--12-31', comparator: '<=' },
]

const firstCharacters = '年本当全上下第一二三四'

/** The word for a date that stands here: 年底, 年内, 全年, 上半年, 第三季度. Null when none does. */
export function readDateWord(text: string, at: number): DateReading | null {
  if (!firstCharacters.includes(text.charAt(at)) || !isHanAt(text, at)) return null
  const word = dateWords.find(({ zh }) => text.startsWith(zh, at))
  if (word) {
    const { value, comparator } = word
    return { end: at + word.zh.length, value, precise: false, ...(comparator && { comparator }) }
  }
  const reading = readDate(text, at)
  return reading && 'value' in reading ? { ...reading, precise: false } : null
}
