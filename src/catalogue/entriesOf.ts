import { clauseFormula } from '../checks/clauseFormula.js'
import type { Identity } from '../checks/identity.js'
import { formulaInWords } from '../rates/formulaInWords.js'
import type { RateDefinition } from '../rates/rate.js'
import type { Framework } from '../scoring/framework.js'
import type { ScoringPolicy } from '../scoring/policy.js'
import { type CatalogueEntry, entryOf } from './catalogueEntry.js'
import { policyInWords } from './curveInWords.js'
import { weightsOf } from './operands.js'

/** An identity with the formula of each of its clauses. */
export const identityEntry = (identity: Identity): CatalogueEntry =>
  entryOf(
    identity,
    identity.clauses.map((clause) => ({ zh: clauseFormula(clause, 'zh'), en: clauseFormula(clause, 'en') })),
  )

/** A rate with its formula. */
export const rateEntry = (rate: RateDefinition): CatalogueEntry =>
  entryOf({ ...rate, title: rate.label }, [formulaInWords(rate)])

/** A policy with its curves. */
export const policyEntry = (policy: ScoringPolicy): CatalogueEntry => entryOf(policy, policyInWords(policy))

/** A framework with what its levels weigh. */
export const frameworkEntry = (framework: Framework): CatalogueEntry => entryOf(framework, weightsOf(framework))
