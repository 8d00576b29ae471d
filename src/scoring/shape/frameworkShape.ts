import type { ScaleWord, WordScale } from '../../targets/wordScale.js'
import type { DirectedLevel, Framework, FrameworkExample, FrameworkExecution, MovedPoints } from '../framework.js'
import type { FrameworkFormKind } from '../frameworkForm.js'
import { definition } from './definitionShape.js'
import { basis, labelFields, sentence } from './lawShape.js'
import { executionPolicyShape, policyShape } from './policyShape.js'
import {
  built,
  fieldProblems,
  flag,
  isParts,
  listOf,
  must,
  number,
  oneOf,
  optional,
  orNull,
  parts,
  type Shape,
  text,
} from './shape.js'

const kinds: Readonly<Record<FrameworkFormKind, true>> = {
  selfEvaluation: true,
  projectTarget: true,
  specialFundTarget: true,
  departmentTarget: true,
  departmentBudgetTarget: true,
}

const formKind: Shape = (value, name) => oneOf(...Object.keys(kinds))(value, name)

const columns: Shape = (value, name) =>
  must(isParts(value) && Object.values(value).every((cell) => cell === ''), name, 'blank cells')

const form: Shape = (value, name) =>
  isParts(value)
    ? fieldProblems(value, { kind: formKind, title: text, columns }, (key) => `${name}.${key}`)
    : parts(value, name)

const level: Shape = (value, name) => {
  if (!isParts(value)) return parts(value, name)
  const called = typeof value.id === 'string' && value.id !== '' ? value.id : name
  const printedOn = optional(listOf(formKind))
  const own = {
    ...labelFields(),
    points: orNull(text),
    groups: optional(listOf(built({ ...labelFields(), printedOn }))),
    columns: optional(columns),
    whenAbsent: optional(listOf(built<MovedPoints>({ to: text, points: text }))),
    printedOn,
  }
  return [
    ...basis(value.basis, called),
    ...fieldProblems(value, own, (key) => `${called}.${key}`),
    ...optional(policyShape)(value.policy, 'policy'),
  ]
}

const direction: Shape = (value, name) =>
  built<Pick<DirectedLevel, 'direction' | 'unless' | keyof ReturnType<typeof labelFields>>>({
    ...labelFields(),
    direction: oneOf('higher', 'lower'),
    unless: optional(listOf(text)),
  })(value, name)

const words: Shape = (value, name) =>
  built<WordScale>({
    words: listOf(built<ScaleWord>({ zh: text, rank: number, means: optional(text), group: optional(text) })),
    names: optional(listOf(text)),
  })(value, name)

const execution: Shape = (value, name) => [
  ...built<Omit<FrameworkExecution, 'basis'>>({ points: orNull(text), policy: executionPolicyShape })(value, name),
  ...(isParts(value) ? basis(value.basis, name) : []),
]

const example: Shape = (value, name) =>
  built<FrameworkExample>({ document: parts, low: text, high: text, grade: orNull(text) })(value, name)

/** A framework that everything else can be asked of. */
export const frameworkShape: Shape = (value, name) =>
  definition<Framework>('framework', {
    title: sentence,
    forms: listOf(form),
    levels: listOf(level),
    execution,
    total: orNull(text),
    policy: policyShape,
    directions: listOf(direction),
    words,
    percentages: flag,
    example: optional(example),
  })(value, name)
