import { widerScopes } from './scopes.js'

/** What a figure is of, wherever it is printed. */
export interface Thing {
  readonly subject: string
  readonly scope: string
}

const project = ['expenditure.project', 'expenditure']
const basic = ['expenditure.basic', 'expenditure']

/** Subjects that are parts of others and do not say so in their names, the nearest whole first. */
const known: Readonly<Record<string, readonly string[]>> = {
  threePublic: ['expenditure'],
  personnel: basic,
  nonPersonnel: basic,
  evaluatedProjects: project,
}

const functional = /^2\d{2}(?:\d{2}){0,2}$/u
const economic = /^3\d{2}(?:\d{2})?$/u
const named = /^[A-Za-z]+(?:\.[A-Za-z]+)+$/u

/** What this subject is a part of, the nearest first: by its name, its code, or by what it is. */
export function wholeSubjects(subject: string): readonly string[] {
  if (subject.startsWith('project/')) return /^project\/[^/]+$/u.test(subject) ? project : []
  if (functional.test(subject)) return [...shorter(subject), 'expenditure']
  if (economic.test(subject)) return [...shorter(subject), ...basic]
  const whole = named.test(subject) ? subject.slice(0, subject.lastIndexOf('.')) : undefined
  return whole === undefined ? (known[subject] ?? []) : [whole, ...wholeSubjects(whole)]
}

/** `2010301` is of `20103`, and that of `201`. */
const shorter = (code: string): readonly string[] =>
  [5, 3].filter((to) => to < code.length).map((to) => code.slice(0, to))

/** Everything that this is a part of: more of the same money, or the same of more money; the nearest first. */
export function wholesOf({ subject, scope }: Thing): readonly Thing[] {
  const subjects = [subject, ...wholeSubjects(subject)]
  const scopes = [scope, ...widerScopes(scope)]
  return subjects
    .flatMap((own, up) => scopes.map((money, out) => ({ subject: own, scope: money, steps: up + out })))
    .filter(({ steps }) => steps > 0)
    .toSorted((one, other) => one.steps - other.steps)
}
