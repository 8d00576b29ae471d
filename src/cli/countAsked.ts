import { Failure } from './failure.js'
import type { Asked } from './options.js'
import { words } from './words.js'

/** A whole number from 1 on that was asked for. @throws Failure for what is none. */
export function countAsked(option: 'jobs', { values, locale }: Asked): number | undefined {
  const text = values[option]
  if (text === undefined) return undefined
  if (!/^[1-9]\d{0,2}$/u.test(text)) throw new Failure(words[locale].badValue(`--${option}`, text, '1, 2, 3 …'))
  return Number(text)
}
