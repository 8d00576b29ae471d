import type { Place } from './statementJson.js'

/** A problem that a report admits. `id` is its number on the paper; `subject` is that of the statements it is about. */
export interface ProblemJson {
  id: string
  text: string
  cause?: string | undefined
  subject?: string | undefined
  place?: Place | undefined
}

/** What is to be done. `answers` are the problems it answers; deadline and person responsible as printed. */
export interface MeasureJson {
  id: string
  text: string
  answers?: string[] | undefined
  deadline?: string | undefined
  responsible?: string | undefined
  subject?: string | undefined
  place?: Place | undefined
}

/** What the results are used for: budgets, people, management, or that they are made public. */
export interface ResultUseJson {
  id?: string | undefined
  purpose: 'budget' | 'personnel' | 'management' | 'publication'
  text: string
  place?: Place | undefined
}

/** The ledger of a report: problems, the measures that answer them, and what the results are used for. */
export interface RectificationJson {
  problems?: ProblemJson[] | undefined
  measures?: MeasureJson[] | undefined
  uses?: ResultUseJson[] | undefined
}
