import type { ToldFault } from '../verdicts/told.js'
import { accountFaults } from './faults/accountFaults.js'
import { budgetFaults } from './faults/budgetFaults.js'
import { cellFaults } from './faults/cellFaults.js'
import { documentFaults } from './faults/documentFaults.js'
import type { FaultWords, Said } from './faults/faultWords.js'
import { fullMarkFaults } from './faults/fullMarkFaults.js'
import { fundFaults } from './faults/fundFaults.js'
import { gapFaults } from './faults/gapFaults.js'
import { indicatorFaults } from './faults/indicatorFaults.js'
import { monitoringFaults } from './faults/monitoringFaults.js'
import { projectFaults } from './faults/projectFaults.js'
import { reasonFaults } from './faults/reasonFaults.js'
import { reportFaults } from './faults/reportFaults.js'
import { scoreFaults } from './faults/scoreFaults.js'
import { sentenceFaults } from './faults/sentenceFaults.js'
import { spendingFaults } from './faults/spendingFaults.js'
import { staffFaults } from './faults/staffFaults.js'
import { targetAmountFaults } from './faults/targetAmountFaults.js'
import { targetFitFaults } from './faults/targetFitFaults.js'
import { targetFormFaults } from './faults/targetFormFaults.js'
import { targetMoneyFaults } from './faults/targetMoneyFaults.js'
import { targetTermFaults } from './faults/targetTermFaults.js'
import { targetWordFaults } from './faults/targetWordFaults.js'
import { textFaults } from './faults/textFaults.js'
import { toldFaults } from './faults/toldFaults.js'
import type { Locale } from './locale.js'
import { type Arithmetic, saidBy } from './saidBy.js'

/** Every kind of fault that words are needed for, by the name that findings carry. */
export type Faults = typeof accountFaults &
  typeof budgetFaults &
  typeof cellFaults &
  typeof gapFaults &
  typeof scoreFaults &
  typeof fullMarkFaults &
  typeof spendingFaults &
  typeof indicatorFaults &
  typeof reasonFaults &
  typeof fundFaults &
  typeof documentFaults &
  typeof projectFaults &
  typeof reportFaults &
  typeof sentenceFaults &
  typeof toldFaults &
  typeof textFaults &
  typeof staffFaults &
  typeof monitoringFaults &
  typeof targetAmountFaults &
  typeof targetFitFaults &
  typeof targetFormFaults &
  typeof targetMoneyFaults &
  typeof targetTermFaults &
  typeof targetWordFaults

/** The words of every fault. */
export const allFaults: Faults = {
  ...accountFaults,
  ...budgetFaults,
  ...cellFaults,
  ...gapFaults,
  ...scoreFaults,
  ...fullMarkFaults,
  ...spendingFaults,
  ...indicatorFaults,
  ...reasonFaults,
  ...fundFaults,
  ...documentFaults,
  ...projectFaults,
  ...reportFaults,
  ...sentenceFaults,
  ...toldFaults,
  ...textFaults,
  ...staffFaults,
  ...monitoringFaults,
  ...targetAmountFaults,
  ...targetFitFaults,
  ...targetFormFaults,
  ...targetMoneyFaults,
  ...targetTermFaults,
  ...targetWordFaults,
}

type AboutOf<W> = W extends FaultWords<infer P> ? P : never

/** What is wrong at a place, as parameters: `{ kind: 'fullThoughMissed', target: '≥95%', actual: '80%', points: '2' }`. */
export type Fault = { [K in keyof Faults]: { readonly kind: K } & AboutOf<Faults[K]> }[keyof Faults]

/** What is wrong, and what is to be done about it; null for a fault that its arithmetic says. */
export const faultInWords = (fault: ToldFault, locale: Locale, arithmetic?: Arithmetic): Said | null =>
  saidBy(allFaults, fault, locale, arithmetic)
