import type { Finding } from '../verdicts/finding.js'
import type { ToldFault } from '../verdicts/told.js'
import type { FaultWords, Figures, Said } from './faults/faultWords.js'
import type { Faults } from './faults.js'
import { computedInWords, differenceInWords, figureInWords, percentDecimals } from './figures.js'
import type { Locale } from './locale.js'

/** The arithmetic that a fault is told of. */
export type Arithmetic = Pick<Finding, 'stated' | 'computed' | 'difference' | 'counting'>

/** The words of some faults, by their kind. */
export type FaultRecord = Readonly<Partial<Faults>>

/** What is wrong, and what is to be done about it, by these words; null for a fault that its arithmetic says. */
export function saidBy(
  faults: FaultRecord,
  fault: ToldFault,
  locale: Locale,
  arithmetic: Arithmetic = nothing,
): Said | null {
  if (!Object.hasOwn(faults, fault.kind)) return null
  const words = faults[fault.kind as keyof Faults] as FaultWords<never>
  return words[locale](fault as never, new FiguresInWords(arithmetic, locale))
}

const nothing: Arithmetic = { stated: null, computed: null, difference: null, counting: { kind: 'words' } }

/** A figure is put into words where a sentence has it. */
class FiguresInWords implements Figures {
  readonly #arithmetic: Arithmetic
  readonly #locale: Locale

  constructor(arithmetic: Arithmetic, locale: Locale) {
    this.#arithmetic = arithmetic
    this.#locale = locale
  }

  get stated(): string {
    const { stated, counting } = this.#arithmetic
    return stated === null ? '' : figureInWords(stated, counting, this.#locale)
  }

  get computed(): string {
    const { computed, counting } = this.#arithmetic
    return computed === null ? '' : computedInWords(computed, counting, decimalsOf(counting), this.#locale)
  }

  get difference(): string {
    const { difference, counting } = this.#arithmetic
    return difference === null ? '' : differenceInWords(difference, counting, decimalsOf(counting), this.#locale)
  }
}

const decimalsOf = (counting: Arithmetic['counting']): number => percentDecimals(counting) + 2
