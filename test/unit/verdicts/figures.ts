import { Decimal } from '../../../src/exact/decimal.js'
import type { Figure } from '../../../src/verdicts/figure.js'
import type { Judgement } from '../../../src/verdicts/judgement.js'

/** A figure as it is printed, its decimals those that are written. */
export const figure = (text: string): Figure => ({
  value: new Decimal(text),
  decimals: (text.split('.')[1] ?? '').length,
})

/** A judgement with its figures as text. */
export const shown = ({ computed, difference, allowed, ...rest }: Judgement) => ({
  ...rest,
  computed: computed?.toString() ?? null,
  difference: difference?.toString() ?? null,
  allowed: allowed?.toString() ?? null,
})

/** What nothing could be computed of, and why. */
export const unable = (outcome: 'notApplicable' | 'insufficientData', reason: string, at?: number) => ({
  outcome,
  reason,
  computed: null,
  difference: null,
  allowed: null,
  ...(at === undefined ? {} : { at }),
})
