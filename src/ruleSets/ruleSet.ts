import * as z from 'zod'
import type { Identity } from '../checks/identity.js'
import type { HeldRate } from '../checks/own/heldRate.js'
import type { Framework } from '../scoring/framework.js'
import type { ScoringPolicy } from '../scoring/policy.js'
import type { Severity } from '../verdicts/finding.js'
import type { WrittenDefinitions } from './own/definitions.js'

/** How grave a rule's findings are under a rule set, or that it is not run. */
export type RuleSetting = 'off' | Severity

/** From where on an actual counts as far above its target, as it is printed: `150%`. */
export interface OverFulfilmentSetting {
  readonly from: string
}

/** A finding that a bureau accepts for a time, as it stands today. */
export interface Waiver {
  /** The key of the finding: rule, table, code and column. */
  readonly key: string
  /** Of which department's document; of every one where it says nothing. */
  readonly department?: string | undefined
  readonly year?: number | undefined
  /** The figures of its arithmetic, as `waiverOf` gives them: the waiver lapses when one of them changes. */
  readonly figures: readonly string[]
  readonly reason: string
  readonly by: string
  /** The last day on which it holds: `2026-12-31`. */
  readonly until: string
}

/**
 * What a bureau checks and how gravely, as data: nothing in it is code. Identities, rates, policies and frameworks of its
 * own stand in it as they stand in code.
 */
export interface RuleSet extends WrittenDefinitions {
  readonly kind: 'ruleSet'
  readonly id: string
  readonly title?: string | undefined
  /** By the id of a rule, or of one that is retired; `overFulfilment` has a limit. */
  readonly rules: Readonly<Record<string, RuleSetting>>
  readonly overFulfilment?: OverFulfilmentSetting | undefined
  /** The id of the framework that forms are held against. */
  readonly framework?: string | undefined
  /** The id of the policy by which indicators are scored, in place of that of the framework. */
  readonly policy?: string | undefined
  /** Only for documents of this region, or of one within it. */
  readonly forRegion?: string | undefined
  readonly forYear?: RuleSetYears | undefined
  readonly waivers: readonly Waiver[]
}

/** One year, or from one to another. */
export type RuleSetYears = number | { readonly from?: number | undefined; readonly to?: number | undefined }

const day = z.iso.date()
const text = z.string().min(1).max(500)
const severity = z.enum(['off', 'error', 'warning', 'note'])
const share = z.strictObject({ from: z.string().regex(/^\d{1,6}(?:\.\d{1,6})?%$/u) })

const waiver = z.strictObject({
  key: text,
  department: text.optional(),
  year: z.int().optional(),
  figures: z.array(z.string().max(500)).max(10_000),
  reason: text,
  by: text,
  until: day,
})

/** A rule set as it is written down. */
export const ruleSetShape = z.strictObject({
  kind: z.literal('ruleSet'),
  id: text,
  title: text.optional(),
  extends: z.union([text, z.array(text).max(20)]).optional(),
  rules: z.record(z.string().max(60), z.union([severity, share])).default({}),
  framework: text.optional(),
  policy: text.optional(),
  forRegion: text.optional(),
  forYear: z.union([z.int(), z.strictObject({ from: z.int().optional(), to: z.int().optional() })]).optional(),
  waivers: z.array(waiver).max(10_000).default([]),
  identities: z.array(z.custom<Identity>()).max(1000).optional(),
  rates: z.array(z.custom<HeldRate>()).max(1000).optional(),
  policies: z.array(z.custom<ScoringPolicy>()).max(100).optional(),
  frameworks: z.array(z.custom<Framework>()).max(100).optional(),
})

/** A rule set as it is written down, before those that it extends are taken in. */
export interface RuleSetJson
  extends WrittenDefinitions,
    Partial<Pick<RuleSet, 'title' | 'framework' | 'policy' | 'forRegion' | 'forYear' | 'waivers'>> {
  readonly kind: 'ruleSet'
  readonly id: string
  /** Ids of the sets that it extends; the later go before the earlier. */
  readonly extends?: string | readonly string[]
  readonly rules?: Readonly<Record<string, RuleSetting | OverFulfilmentSetting>>
}
