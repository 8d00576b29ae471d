import type { Sentence, Standing } from '../law/basis.js'

/**
 * One noun of the domain.
 *
 * `id` is its name in code, `zh` its main printed label, `labels` other forms of it, `en` its plain English name.
 * `standing` says whether `zh` was seen in print.
 */
export interface Term {
  readonly id: string
  readonly zh: string
  readonly en: string
  readonly labels?: readonly string[]
  readonly standing: Standing
  readonly note?: Sentence
}

/** Spacing and full or half width differ between papers and change no meaning. */
const plain = (label: string): string => label.normalize('NFKC').replace(/\s/g, '')

/**
 * Which term of a list does a printed label name?
 *
 * The whole label counts; spacing and width do not. An ordinal ("一、") or "其中：" before it is the caller's to take off.
 * A blank label and one that no term bears give null.
 *
 * @example termByLabel(incomeSources, '一般公共预算财政拨款')?.id // => 'generalPublicBudget'
 */
export function termByLabel<T extends Term>(terms: readonly T[], label: string): T | null {
  const wanted = plain(label)
  return terms.find((term) => [term.zh, ...(term.labels ?? [])].some((own) => plain(own) === wanted)) ?? null
}
