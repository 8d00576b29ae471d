import { formKinds } from '../../documents/formKinds.js'
import type { Applies } from '../../law/applies.js'
import type { Basis, Instrument } from '../../law/basis.js'
import type { Term } from '../../terms/term.js'
import {
  built,
  type Fields,
  fieldProblems,
  isParts,
  listOf,
  must,
  oneOf,
  optional,
  orNull,
  type Shape,
  text,
} from './shape.js'

const standings = ['document', 'published', 'unverified'] as const
const day = /^\d{4}(?:-\d{2}-\d{2})?$/u

const date: Shape = (value, name) =>
  must(value === null || (typeof value === 'string' && day.test(value)), name, 'a year, a day as 2024-06-30 or null')

/** A sentence, or a title, in both languages. */
export const sentence: Shape = (value, name) =>
  isParts(value) && [value.zh, value.en].every((words) => text(words, name).length === 0)
    ? []
    : [`${name}: says nothing in one of the two languages`]

const instrument: Shape = (value, name) =>
  built<Instrument>({
    id: text,
    number: orNull(text),
    title: sentence,
    issued: date,
    from: date,
    to: date,
    standing: built<Instrument['standing']>({
      title: oneOf(...standings),
      contents: oneOf(...standings, 'partlyPublished'),
      issued: optional(oneOf(...standings)),
    }),
    seen: optional(sentence),
  })(value, name)

/** A rule without its law, or without its sentence in both languages, is no rule. */
export const basis: Shape = (value, name) => {
  if (!isParts(value) || !isParts(value.instrument)) return [`${name}: no law is given`]
  const fields: Omit<Fields<Basis>, 'says'> = {
    instrument,
    article: optional(sentence),
    from: date,
    to: date,
    confirmed: oneOf(...standings),
    assumed: optional(sentence),
  }
  return [...sentence(value.says, name), ...fieldProblems(value, fields, (key) => `${name}.${key}`)]
}

const year: Shape = (value, name) => must(value === null || Number.isInteger(value), name, 'a year or null')

/** Where a definition applies. */
export const applies: Shape = (value, name) =>
  built<Applies>({
    forms: listOf(oneOf(...formKinds)),
    years: orNull(built<NonNullable<Applies['years']>>({ from: year, to: year })),
    region: orNull(text),
    level: orNull(text),
  })(value, name)

/** What a printed label is made of. */
export const labelFields = (): Fields<Pick<Term, 'id' | 'zh' | 'en' | 'labels' | 'standing'>> => ({
  id: text,
  zh: text,
  en: text,
  labels: optional(listOf(text)),
  standing: oneOf(...standings),
})
