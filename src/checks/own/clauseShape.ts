import {
  built,
  fieldProblems,
  isParts,
  listOf,
  must,
  oneOf,
  optional,
  type Parts,
  parts,
  type Shape,
  text,
} from '../../scoring/shape/shape.js'
import type { Across, Cells, Classes, Clause, Condition, Down, Empty, Tree, Within } from '../identity.js'
import { compileIdentities } from '../program.js'

/** A field for each of a clause, but for its kind. */
type FieldsOf<C> = { readonly [Key in Exclude<keyof Required<C>, 'kind'>]: Shape }

const conditions: Readonly<Record<Condition, true>> = {
  allMoneyIsFiscal: true,
  threePublicIsGeneral: true,
  threePublicIsFiscal: true,
  allBudgetIsFiscal: true,
  budgetOfIncomeIsWhole: true,
  budgetOfExpenditureIsWhole: true,
  fiscalCarryoverByBudget: true,
}

const condition: Shape = (value, name) => optional(oneOf(...Object.keys(conditions)))(value, name)
const relation: Shape = (value, name) => optional(oneOf('equals', 'atLeast', 'atMost'))(value, name)
const only: Shape = (value, name) => optional(oneOf(true))(value, name)
const texts: Shape = (value, name) => listOf(text)(value, name)

const cell: Shape = (value, name) =>
  must(
    Array.isArray(value) && value.length === 3 && value.every((one) => typeof one === 'string'),
    name,
    'a table, a row and a column',
  )

const column: Shape = (value, name) =>
  must(
    Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === 'string'),
    name,
    'a table and a column',
  )

const oneWithin: Shape = (value, name) => built<Within>({ whole: text, parts: texts })(value, name)
const within: Shape = (value, name) =>
  value === undefined ? [] : Array.isArray(value) ? listOf(oneWithin)(value, name) : oneWithin(value, name)

const across: FieldsOf<Across> = {
  grid: text,
  whole: text,
  plus: texts,
  minus: optional(texts),
  within,
  complete: only,
  unlessPrinted: optional(text),
  asked: optional(texts),
}

const down: FieldsOf<Down> = {
  grid: text,
  whole: text,
  plus: (value, name) => (typeof value === 'string' ? oneOf('classes', 'rows')(value, name) : texts(value, name)),
  also: optional(texts),
  unlessPrinted: optional(text),
  wherePrinted: optional(text),
  within,
  relation,
}

const cells: FieldsOf<Cells> = {
  whole: cell,
  plus: (value, name) => listOf(cell)(value, name),
  minus: (value, name) => optional(listOf(cell))(value, name),
  wholeOfParts: optional(cell),
  relation,
  equalWhen: condition,
  onlyWhen: condition,
  complete: only,
  whereColumnPrinted: only,
}

const classes: FieldsOf<Classes> = { whole: column, part: column, relation, equalWhen: condition }
const tree: FieldsOf<Tree> = { grid: text }
const empty: FieldsOf<Empty> = { grid: text }

const fields: Readonly<Record<Clause['kind'], Readonly<Record<string, Shape>>>> = {
  across,
  down,
  tree,
  cells,
  classes,
  empty,
}

/** A known clause with its fields and no others, over tables, rows and columns that there are. */
export const clauseShape: Shape = (value, name) => {
  if (!isParts(value)) return parts(value, name)
  const kind = String(value.kind)
  const own = Object.hasOwn(fields, kind) ? fields[kind as Clause['kind']] : undefined
  if (!own) return [`${name}: there is no clause ${kind}; there are ${Object.keys(fields).join(', ')}`]
  const built = [
    ...fieldProblems(value, own, (key) => `${name}.${key}`),
    ...Object.keys(value)
      .filter((key) => key !== 'kind' && !Object.hasOwn(own, key))
      .map((key) => `${name}: such a clause has no ${key}`),
  ]
  return built.length > 0 ? built : compiled(value, name)
}

/** Does every table, row and column that a clause names exist? */
function compiled(clause: Parts, name: string): readonly string[] {
  try {
    compileIdentities([{ clauses: [clause] } as never])
    return []
  } catch (error) {
    return [`${name}: ${(error as Error).message}`]
  }
}
