import { frozen } from '../exact/frozen.js'
import type { Instrument } from './basis.js'
import * as budgetLaw from './budgetLaw.js'
import * as grounds from './grounds.js'
import * as national from './national.js'
import * as practices from './practices.js'
import * as procurement from './procurement.js'
import * as references from './references.js'

export * from './budgetLaw.js'
export * from './grounds.js'
export * from './national.js'
export * from './practices.js'
export * from './procurement.js'
export * from './references.js'

const everyInstrument = (...files: readonly Readonly<Record<string, Instrument>>[]): readonly Instrument[] =>
  frozen(files.flatMap((file) => Object.values(file)))

/** Everything a rule may rest on: national instruments, references, grounds without a number, practices seen. */
export const instruments: readonly Instrument[] = /* @__PURE__ */ everyInstrument(
  budgetLaw,
  national,
  procurement,
  references,
  grounds,
  practices,
)
