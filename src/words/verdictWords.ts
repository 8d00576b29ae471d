import type { Locale } from './locale.js'

/** How a figure is put between its words. */
type Put = (figure: string) => string

interface VerdictWords {
  readonly comma: string
  /** Between what is wrong and what is to be done. */
  readonly next: string
  readonly blank: string
  readonly stated: Put
  readonly wanted: Put
  readonly allowed: Put
  readonly gap: Put
  /** What the figure is called that stands against the stated one. */
  readonly other: Readonly<Record<'computed' | 'printed' | 'change' | 'atLeast' | 'atMost', string>>
  /** The same, of one other place: by its name, or in which section of the text it stands. */
  readonly copy: Put
  readonly elsewhere: Put
  readonly limit: Put
  /** The same, of so many parts. */
  readonly sum: (parts: number) => string
  /** The same as a limit. */
  readonly sumLimit: (parts: number) => string
  /** Which way, and by how much, the stated figure is off. */
  readonly off: Readonly<Record<'apart' | 'more' | 'less' | 'higher' | 'lower' | 'over' | 'under', Put>>
}

export const verdictWords: Readonly<Record<Locale, VerdictWords>> = {
  zh: {
    comma: '，',
    next: '；',
    blank: '空白',
    stated: (figure) => `列为${figure}`,
    wanted: (words) => `要求：${words}`,
    allowed: (figure) => `四舍五入至多允许${figure}`,
    gap: (reason) => `（${reason}）`,
    other: {
      computed: '计算为',
      printed: '已列的数计算为',
      change: '按所列的数应为',
      atLeast: '应不小于',
      atMost: '应不大于',
    },
    copy: (place) => `${place}为`,
    elsewhere: (section) => `另一处${section}列为`,
    limit: (place) => place,
    sum: (parts) => `${parts}项合计`,
    sumLimit: (parts) => `${parts}项合计`,
    off: {
      apart: (figure) => `相差${figure}`,
      more: (figure) => `多${figure}`,
      less: (figure) => `少${figure}`,
      higher: (figure) => `高${figure}`,
      lower: (figure) => `低${figure}`,
      over: (figure) => `超出${figure}`,
      under: (figure) => `少${figure}`,
    },
  },
  en: {
    comma: ', ',
    next: '; ',
    blank: 'blank',
    stated: (figure) => `stated ${figure}`,
    wanted: (words) => `wanted: ${words}`,
    allowed: (figure) => `rounding allows ${figure} at most`,
    gap: (reason) => ` (${reason})`,
    other: {
      computed: 'computed ',
      printed: 'computed from what is printed ',
      change: 'by the figures beside it ',
      atLeast: 'should be at least ',
      atMost: 'should be at most ',
    },
    copy: (place) => `${place} is `,
    elsewhere: (section) => `elsewhere${section} stated `,
    limit: (place) => `${place} `,
    sum: (parts) => `the ${parts} parts add up to `,
    sumLimit: (parts) => `the sum of the ${parts} parts, `,
    off: {
      apart: (figure) => `${figure} apart`,
      more: (figure) => `${figure} more`,
      less: (figure) => `${figure} less`,
      higher: (figure) => `${figure} higher`,
      lower: (figure) => `${figure} lower`,
      over: (figure) => `over it by ${figure}`,
      under: (figure) => `short of it by ${figure}`,
    },
  },
}
