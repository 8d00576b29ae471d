import type { ToldFault } from '../verdicts/told.js'
import { accountFaults } from './faults/accountFaults.js'
import type { FaultWords, Said } from './faults/faultWords.js'
import { indicatorFaults } from './faults/indicatorFaults.js'
import { scoreFaults } from './faults/scoreFaults.js'
import { sentenceFaults } from './faults/sentenceFaults.js'
import type { Locale } from './locale.js'

/** Every kind of fault that words are needed for, by the name that findings carry. */
const faults = { ...scoreFaults, ...indicatorFaults, ...sentenceFaults, ...accountFaults } as const

type Faults = typeof faults
type AboutOf<W> = W extends FaultWords<infer P> ? P : never

/** What is wrong at a place, as parameters: `{ kind: 'fullThoughMissed', target: '≥95%', actual: '80%', points: '2' }`. */
export type Fault = { [K in keyof Faults]: { readonly kind: K } & AboutOf<Faults[K]> }[keyof Faults]

/** What is wrong, and what is to be done about it; null for a fault that its arithmetic says. */
export function faultInWords(fault: ToldFault, locale: Locale): Said | null {
  if (!Object.hasOwn(faults, fault.kind)) return null
  const words: FaultWords<never> = faults[fault.kind as keyof Faults]
  return words[locale](fault as never)
}
