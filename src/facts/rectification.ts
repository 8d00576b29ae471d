import type { Facts } from './facts.js'
import { namedPlace } from './listPlace.js'
import type { Place } from './printedCell.js'

/** A problem that a paper admits, by its number on the paper. */
export interface Problem extends Place {
  readonly id: string
  readonly text: string
  readonly cause: string
}

/** What is to be done. */
export interface Measure {
  readonly id: string
  readonly text: string
  /** The problems that it answers; undefined where the paper does not say. */
  readonly answers: readonly string[] | undefined
  readonly hasTerms: boolean
  place(column: 'text' | 'answers'): Place
}

export const problemsOf = ({ printed: { problems = [] } }: Facts): readonly Problem[] =>
  problems.map(({ id, text, cause = '' }, at) => ({
    ...namedPlace(['problems', at, 'text'], id, { zh: `问题${id}`, en: `problem ${id}` }),
    id,
    text,
    cause,
  }))

export const measuresOf = ({ printed: { measures = [] } }: Facts): readonly Measure[] =>
  measures.map(({ id, text, answers, deadline, responsible }, at) => ({
    id,
    text,
    answers,
    hasTerms: Boolean(deadline && responsible),
    place: (column) => namedPlace(['measures', at, column], id, { zh: `措施${id}`, en: `measure ${id}` }),
  }))

/** All problems, or all measures, as one place. */
export const ledgerPlace = (list: 'problems' | 'measures'): Place =>
  namedPlace([list], list, list === 'problems' ? allProblems : allMeasures)

const allProblems = { zh: '所列问题', en: 'the problems listed' }
const allMeasures = { zh: '所列措施', en: 'the measures listed' }
