import type { Found } from './exported.js'
import type { Ran } from './ran.js'
import { otherRunners } from './runOther.js'
import { rateRunners } from './runRate.js'
import { ruleRunners } from './runRule.js'
import { scoringRunners } from './runScoring.js'

type Runner = (definition: never, frameworks: never) => readonly Ran[]

/** Every kind of definition, and the one way to run its examples. */
const runners: Readonly<Record<string, Runner>> = {
  ...ruleRunners,
  ...rateRunners,
  ...scoringRunners,
  ...otherRunners,
}

export const knownKinds: readonly string[] = Object.keys(runners)

/** Runs all examples of a definition of a known kind. */
export const runExamples = (definition: Found, frameworks: readonly Found[]): readonly Ran[] =>
  runners[String(definition.kind)]?.(definition as never, frameworks as never) ?? []
