import { Decimal, hundred, zero } from '../../exact/decimal.js'
import { printPercent } from '../../exact/print.js'
import type { Locale } from '../../words/locale.js'
import type { ValueAxis } from './chartOption.js'

/** An axis of percentages, and how the shares on it are printed. */
export interface ShareAxis {
  readonly axis: ValueAxis
  /** Where the axis ends before a share does, a sentence on that. */
  readonly notes: readonly string[]
  /** The share as printed, marked where its bar is cut; a dash where there is none. */
  readonly print: (share: Decimal | null) => string
}

/** Where an axis may end, in percent: beyond the last, one share would make all others small. */
const ends = [100, 120, 150, 200] as const
const farthest = 200

/** An axis from 0 % to 100 % at least, and to 200 % at most, on either side. */
export function shareAxis(shares: readonly (Decimal | null)[], locale: Locale): ShareAxis {
  const percents = shares.flatMap((share) => share?.times(hundred) ?? [])
  const [low, high] = [Decimal.min(zero, ...percents), Decimal.max(zero, ...percents)]
  const isCut = (percent: Decimal): boolean => percent.abs().gt(farthest)
  return {
    axis: {
      type: 'value',
      min: low.isZero() ? 0 : -endFor(low.abs()),
      max: endFor(high),
      axisLabel: { formatter: '{value}%', hideOverlap: true },
    },
    notes: percents.some(isCut) ? [cutInWords[locale](farthest)] : [],
    print: (share) => {
      if (share === null) return '—'
      return `${isCut(share.times(hundred)) ? '▸ ' : ''}${printPercent(share, 2)}`
    },
  }
}

const endFor = (percent: Decimal): number => ends.find((end) => percent.lte(end)) ?? farthest

const cutInWords: Readonly<Record<Locale, (end: number) => string>> = {
  zh: (end) => `横轴止于${end}%，标▸的超出图外，数字为实际值`,
  en: (end) => `The axis ends at ${end}%; what is marked ▸ goes beyond, and its figure is the true one`,
}
