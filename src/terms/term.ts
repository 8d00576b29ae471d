import { keptWith } from '../exact/keptWith.js'
import type { Sentence, Standing } from '../law/basis.js'
import { bareLabel } from './label.js'

/**
 * One noun of the domain.
 *
 * `id` is its name in code, `zh` its main printed label, `labels` other forms of it as printed, `en` its plain English
 * name as it stands within a sentence. `standing` says whether `zh` was seen in print.
 */
export interface Term {
  readonly id: string
  readonly zh: string
  readonly en: string
  readonly labels?: readonly string[]
  readonly standing: Standing
  readonly note?: Sentence
}

/** Every form of a term. */
type PrintedAs<T extends Term> =
  | T['zh']
  | (T extends { readonly labels: readonly (infer Label extends string)[] } ? Label : never)

/** Indexes of lists, each made when its list is first asked. */
const indexOf = /* @__PURE__ */ keptWith((terms: readonly Term[]): ReadonlyMap<string, Term> => {
  const index = new Map<string, Term>()
  for (const term of terms)
    for (const label of [term.zh, ...(term.labels ?? [])]) {
      const bare = bareLabel(label)
      if (!index.has(bare)) index.set(bare, term)
    }
  return index
})

/**
 * Which term of a list does a printed label name?
 *
 * The whole label counts; spacing and width do not. What else stands before or behind it is the caller's to take off with
 * `bareLabel`. A blank label and one that no term bears give null.
 *
 * @example termByLabel(incomeSources, '一般公共预算财政拨款')?.id // => 'generalPublicBudget'
 */
export function termByLabel<T extends Term>(terms: readonly T[], label: string): T | null {
  return (indexOf(terms).get(bareLabel(label)) as T | undefined) ?? null
}

/**
 * The term of a list that has this id.
 *
 * @example termOf(incomeSources, 'other').zh // => '其他收入'
 */
export function termOf<const T extends Term, Id extends T['id']>(
  terms: readonly T[],
  id: Id,
): Extract<T, { readonly id: Id }> {
  return terms.find((term) => term.id === id) as Extract<T, { readonly id: Id }>
}

/**
 * What is a term called, in both languages? A paper that prints another form of it has that form named: only one that
 * the term has can be.
 *
 * @example nounOf(incomeSources, 'other') // => { zh: '其他收入', en: 'other revenue' }
 * @example nounOf(budgetStages, 'outturn', '全年执行数') // => { zh: '全年执行数', en: 'outturn' }
 */
export function nounOf<const T extends Term, Id extends T['id']>(
  terms: readonly T[],
  id: Id,
  printed?: PrintedAs<Extract<T, { readonly id: Id }>>,
): Sentence {
  const { zh, en }: Term = termOf(terms, id)
  return { zh: printed ?? zh, en }
}

/**
 * A term as one paper prints it: under that label, and known by all its others.
 *
 * @example printedAs(benefitGroups, 'socialBenefit', '社会效益').labels // => ['社会效益指标']
 */
export function printedAs<const T extends Term, Id extends T['id']>(
  terms: readonly T[],
  id: Id,
  printed: PrintedAs<Extract<T, { readonly id: Id }>>,
): Term {
  const term: Term = termOf(terms, id)
  return { ...term, zh: printed, labels: [term.zh, ...(term.labels ?? [])].filter((label) => label !== printed) }
}

/**
 * What each term of a list is called, by its id.
 *
 * @example nounsOf(budgetStages).finalBudget // => { zh: '全年预算数', en: 'final budget' }
 */
export function nounsOf<const T extends Term>(terms: readonly T[]): Readonly<Record<T['id'], Sentence>> {
  return Object.fromEntries(terms.map(({ id, zh, en }) => [id, { zh, en }])) as Readonly<Record<T['id'], Sentence>>
}
