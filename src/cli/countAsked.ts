import { Failure } from './failure.js'
import type { Asked } from './options.js'
import { words } from './words.js'

/** How many digits a number may have. */
const widest = { jobs: 3, 'time-limit': 5 } as const

/** A whole number from 1 on that was asked for. @throws Failure for what is none. */
export function countAsked(option: keyof typeof widest, { values, locale }: Asked): number | undefined {
  const text = values[option]
  if (text === undefined) return undefined
  if (!/^[1-9]\d*$/u.test(text) || text.length > widest[option])
    throw new Failure(words[locale].badValue(`--${option}`, text, '1, 2, 3 …'))
  return Number(text)
}
