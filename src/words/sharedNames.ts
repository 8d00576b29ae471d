import type { Operand } from '../verdicts/finding.js'
import type { Locale } from './locale.js'

/** Names of which what they share is told before them. */
interface SharedNames {
  readonly before: string
  readonly names: ReadonlyMap<Operand, string>
}

/** From so many names on, what they share is told once. */
const several = 3

const parts = {
  zh: {
    /** What stands before the quoted name, the name, and what follows it. */
    split: (label: string): readonly string[] => /^([^「]*)(「.*」)([^」]*)$/u.exec(label)?.slice(1) ?? [label],
    join: (own: readonly string[]): string => own.join(''),
    before: (head: string, tail: string): string => `${head}${tail || '各项'}依次为`,
  },
  en: {
    split: (label: string): readonly string[] => label.split(', '),
    join: (own: readonly string[]): string => own.join(', '),
    before: (head: string, tail: string): string =>
      `${[head, tail && `the ${tail} of each`].filter((part) => part !== '').join(', ')}: `,
  },
} as const

/**
 * The names of operands without the table, row or column that all of them name.
 *
 * @example sharedNames(operands, 'zh').before // => '收入支出决算总表·收入决算数依次为'
 */
export function sharedNames(operands: readonly Operand[], locale: Locale): SharedNames {
  const { split, join, before } = parts[locale]
  const labels = operands.map(({ label }) => split(label[locale]))
  const shortest = Math.min(...labels.map((label) => label.length))
  if (operands.length < several || shortest < 2) return { before: '', names: new Map() }
  const first = labels[0] as readonly string[]
  const isShared = (at: number): boolean => labels.every((label) => label.at(at) === first.at(at))
  const head = countWhile((at) => at < shortest - 1 && isShared(at))
  const tail = countWhile((at) => at < shortest - 1 - head && isShared(-1 - at))
  const [start, end] = [join(first.slice(0, head)), join(first.slice(first.length - tail))]
  if (start === '' && end === '') return { before: '', names: new Map() }
  const names = labels.map((label) => join(label.slice(head, label.length - tail)))
  return {
    before: before(start, end),
    names: new Map(operands.map((operand, at) => [operand, names[at] as string])),
  }
}

/** How many numbers from 0 on hold, one after another. */
function countWhile(holds: (at: number) => boolean): number {
  let count = 0
  while (holds(count)) count++
  return count
}
