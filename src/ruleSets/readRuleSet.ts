import { idToday } from '../catalogue/retired.js'
import { both } from '../procedures/expectationOf.js'
import { type Problem, problemOf } from '../procedures/problem.js'
import { type Reading, read } from '../procedures/read.js'
import type { Locale } from '../words/locale.js'
import { meantBy } from '../words/meant.js'
import { meantInWords } from '../words/problems.js'
import { definitionProblems } from './own/definitionProblems.js'
import { type CodedDefinitions, ruleIdsOf, together, type WrittenDefinitions } from './own/definitions.js'
import { ruleIds } from './ruleIds.js'
import {
  type OverFulfilmentSetting,
  type RuleSet,
  type RuleSetJson,
  type RuleSetting,
  ruleSetShape,
} from './ruleSet.js'

/** In which language problems are told, the rule sets that this one may extend, and definitions that it speaks of. */
export interface RuleSetOptions {
  readonly locale?: Locale
  readonly others?: readonly RuleSet[]
  /** What stands beside the set, in code: ideas, and whatever else it names by its id. */
  readonly definitions?: CodedDefinitions
}

/** What is in `rules` beside ids. */
const named = 'overFulfilment'

/**
 * Is this a rule set, and what does it say with all that it extends?
 *
 * Takes JSON text or a value already parsed. What a set says itself goes before what it extends, of those the later before
 * the earlier; waivers add up. A retired id stands for what it became. Every problem is told at once: unknown rules with what
 * was probably meant, sets that are not there, days that are none.
 *
 * @example readRuleSet({ kind: 'ruleSet', id: 'ours', rules: { E22: 'off' } }).document?.rules // => { E22: 'off' }
 * @example readRuleSet({ kind: 'ruleSet', id: 'ours', rules: { Q9: 'off' } }, { locale: 'en' }).problems?.[0]?.path // => ['rules', 'Q9']
 */
export function readRuleSet(input: unknown, options: RuleSetOptions = {}): Reading<RuleSet> {
  const { locale = 'zh', others = [], definitions = {} } = options
  const reading = read(ruleSetShape, input, { locale })
  if (reading.problems) return reading
  const { extends: wanted = [], ...own } = reading.document
  const bases = (typeof wanted === 'string' ? [wanted] : wanted).map((id) => ({
    id,
    set: others.find((one) => one.id === id),
  }))
  const sets = bases.flatMap(({ set }) => set ?? [])
  const all = together([...sets, definitions, own])
  const ids = [...ruleIds(), ...ruleIdsOf(all)]
  const problems = [
    ...bases.flatMap(({ id, set }) => (set ? [] : [missingSet(id, others, locale)])),
    ...Object.entries(own.rules).flatMap(([id, setting]) => ruleProblem(id, setting, ids, locale)),
    ...definitionProblems(own).map(({ list, at, problem }) => ({
      ...problemOf([list, at], both(problem), '', locale),
      message: problem,
    })),
  ]
  return problems.length > 0 ? { problems } : { document: composed(sets, own) }
}

type Own = Omit<ReturnType<typeof ruleSetShape.parse>, 'extends'>

function composed(bases: readonly RuleSet[], { rules, ...own }: Own): RuleSet {
  const base: Partial<RuleSet> = Object.assign({}, ...bases.map(given))
  const ofBases: RuleSet['rules'] = Object.assign({}, ...bases.map((one) => one.rules))
  const limit = Object.hasOwn(rules, named) ? (rules[named] as OverFulfilmentSetting) : base.overFulfilment
  return {
    ...base,
    ...given(own),
    kind: 'ruleSet',
    id: own.id,
    rules: sorted({ ...ofBases, ...settingsIn(rules) }),
    ...(limit ? { overFulfilment: limit } : {}),
    waivers: [...bases.flatMap(({ waivers }) => waivers), ...own.waivers],
    ...written([...bases, own]),
  }
}

/** The definitions of all sets; a list that none has is left out. */
const written = (sets: readonly WrittenDefinitions[]): WrittenDefinitions => {
  const { ideas: _, ...all } = together(sets)
  return Object.fromEntries(Object.entries(all).filter(([, list]) => list.length > 0))
}

/** What is said at all: what is not leaves that of the set that it extends. */
const given = <T extends object>(values: T): T =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T

const settingsIn = (rules: Own['rules']): Record<string, RuleSetting> =>
  Object.fromEntries(
    Object.entries(rules).flatMap(([id, setting]) =>
      typeof setting === 'string' ? [[idToday(id) ?? id, setting]] : [],
    ),
  )

const sorted = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).toSorted(([one], [other]) => (one < other ? -1 : 1)))

function ruleProblem(
  id: string,
  setting: NonNullable<RuleSetJson['rules']>[string],
  ids: readonly string[],
  locale: Locale,
): readonly Problem[] {
  const path = ['rules', id]
  if ((id === named) !== (typeof setting === 'object'))
    return [
      problemOf(
        path,
        both(id === named ? '{ from: "150%" }' : 'off / error / warning / note'),
        JSON.stringify(setting),
        locale,
      ),
    ]
  if (id === named) return []
  const today = idToday(id)
  if (today !== null && ids.includes(today)) return []
  const wanted =
    today === null
      ? { zh: '仍在使用的规则', en: 'a rule that is still in use' }
      : { zh: '一条规则的编号', en: 'the id of a rule' }
  return [withMeant(problemOf(path, wanted, id, locale), meantBy(id, [...ids, named]), locale)]
}

function missingSet(id: string, others: readonly RuleSet[], locale: Locale): Problem {
  const wanted = { zh: '已给出的规则集', en: 'a rule set that was given' }
  return withMeant(
    problemOf(['extends'], wanted, id, locale),
    meantBy(
      id,
      others.map((one) => one.id),
    ),
    locale,
  )
}

const withMeant = (found: Problem, meant: string | null, locale: Locale): Problem =>
  meant === null ? found : { ...found, meant, message: `${found.message}${meantInWords(meant, locale)}` }
