import { fault } from './faultWords.js'

/** A target as it is printed. */
interface Printed {
  readonly target: string
}

/** What is wrong with indicators: their names, their targets, what came of them. */
export const indicatorFaults = {
  /** A part that is more than its whole. */
  moreThanAll: fault<{ readonly value: string }>({
    zh: ({ value }) => [`列为${value}，部分不会多于整体`, '应不超过100%'],
    en: ({ value }) => [`${value} is printed, more than the whole`, 'at most 100 %'],
  }),
  limitOnGood: fault<Printed>({
    zh: ({ target }) => [`“${target}”是上限，该指标却越高越好`, '改用“≥”，或写明为何越少越好'],
    en: ({ target }) => [`“${target}” is a limit, and more would be better`, '“≥”, or why less would be better'],
  }),
  floorOnHarm: fault<Printed>({
    zh: ({ target }) => [`“${target}”是下限，该指标却越低越好`, '改用“≤”，或写明为何越多越好'],
    en: ({ target }) => [`“${target}” is a floor, and less would be better`, '“≤”, or why more would be better'],
  }),
  /** A rate that is held to a limit, asked for exactly. */
  fixedLimit: fault<Printed>({
    zh: ({ target }) => [`“${target}”要求用满，控制率却以不超过为好`, '改用“≤”'],
    en: ({ target }) => [`“${target}” asks for all of it to be used, and a control rate is a limit`, '“≤”'],
  }),
  listedAgain: fault<{ readonly times: number; readonly targets: readonly string[] }>({
    zh: ({ times, targets }) => [
      `在同一组内列了${times}次${targets.length > 0 ? `，指标值为${targets.map((one) => `“${one}”`).join('、')}` : ''}`,
      '只列一次；确为不同指标的，名称应能区分',
    ],
    en: ({ times, targets }) => [
      `it is listed ${times} times in one group${targets.length > 0 ? `, with the targets ${targets.map((one) => `“${one}”`).join(', ')}` : ''}`,
      'list it once; different indicators need different names',
    ],
  }),
  noIndicators: fault<object>({
    zh: () => ['表中没有指标', '至少列一项指标'],
    en: () => ['the form has none', 'at least one indicator'],
  }),
  /** A level that is printed, or that has points, with nothing under it. */
  emptyLevel: fault<{ readonly points: string | null }>({
    zh: ({ points }) => [
      points === null ? '印有这一级指标，其下没有三级指标和指标值' : `印有分值${points}分，其下没有指标`,
      '其下至少列一项指标，或写明不设',
    ],
    en: ({ points }) => [
      points === null
        ? 'it is printed without an indicator under it'
        : `it has ${points} points and no indicator under it`,
      'at least one indicator below it, or that there is none',
    ],
  }),
} as const
