import { formKinds } from '../../documents/formKinds.js'
import { columnPlaceOf, type MoneyGridId, placeOf } from '../../documents/tabledDocument.js'
import { definedNumber } from '../../scoring/digits.js'
import { definition } from '../../scoring/shape/definitionShape.js'
import { basis, sentence } from '../../scoring/shape/lawShape.js'
import {
  built,
  isParts,
  listOf,
  must,
  oneOf,
  optional,
  orNull,
  parts,
  type Shape,
  text,
} from '../../scoring/shape/shape.js'
import type { Identity } from '../identity.js'
import { clauseShape } from './clauseShape.js'
import type { HeldRate } from './heldRate.js'
import type { OwnExample, OwnIdea } from './ownIdea.js'

const severity: Shape = (value, name) => oneOf('error', 'warning', 'note')(value, name)
const also: Shape = (value, name) => optional(listOf(basis))(value, name)

/** The caller's own words for what is wrong; the library's have parameters of their own. */
const ownWords: Shape = (value, name) =>
  isParts(value) && value.kind === 'ownWords'
    ? [
        ...(isParts(value.wrong) ? [] : [`${name}.wrong: must be a sentence in both languages`]),
        ...optional(sentence)(value.wanted, `${name}.wanted`),
      ]
    : [`${name}: must be { kind: 'ownWords', wrong: { zh, en }, wanted: { zh, en } }`]

const isTable = (id: unknown): id is MoneyGridId => typeof id === 'string' && placeOf(id as MoneyGridId) >= 0

const printed: Shape = (value, name) => {
  if (!Array.isArray(value) || value.length !== 4 || value.some((one) => typeof one !== 'string'))
    return [`${name}: must be a table, a row, a column and what is printed`]
  const [table, , column]: readonly string[] = value
  if (!isTable(table)) return [`${name}: there is no table ${table}`]
  return must(columnPlaceOf(table, String(column)) >= 0, name, `in a column of ${table}`)
}

const listOfPrinted: Shape = (value, name) =>
  Array.isArray(value) && value.length === 0 ? [`${name}: is empty`] : listOf(printed)(value, name)

/** An identity that can be run: clauses over tables that there are, and an example that says what breaks it. */
export const identityShape: Shape = (value, name) =>
  definition<Identity>('identity', {
    also,
    severity,
    clauses: (clauses, own) =>
      Array.isArray(clauses) && clauses.length === 0 ? [`${own}: is empty`] : listOf(clauseShape)(clauses, own),
    fault: optional(ownWords),
    example: built<Identity['example']>({ printed: listOfPrinted, instead: listOfPrinted }),
  })(value, name)

const outcome = oneOf('holds', 'rounding', 'broken', 'notApplicable', 'insufficientData')

/** An idea that can be run: code that selects claims, and a document in little. */
export const ideaShape: Shape = (value, name) =>
  definition<OwnIdea>('inspection', {
    also,
    severity,
    claims: (claims, own) => must(typeof claims === 'function', own, 'a function'),
    example: built<OwnExample>({
      document: (document, own) =>
        isParts(document) ? oneOf(...formKinds)(document.kind, `${own}.kind`) : parts(document, own),
      outcome,
    }),
  })(value, name)

const share: Shape = (value, name) =>
  must(typeof value === 'string' && definedNumber(value) !== null, name, 'a share of one, as 0.2')

const rateCell: Shape = (value, name) => {
  if (!Array.isArray(value) || value.length !== 3 || value.some((one) => typeof one !== 'string'))
    return [`${name}: must be a table, a row and a column`]
  const [table, , column] = value as readonly string[]
  if (table === 'funding' || table === 'expenditure') return []
  if (!isTable(table)) return [`${name}: there is no table ${table}`]
  return must(columnPlaceOf(table, column as string) >= 0, name, `a column of ${table}`)
}

/** The inputs of a rate, those of its formula among them, each with the cell where it is printed. */
function inputProblems({ inputs, formula, cells }: Record<string, unknown>, name: string): readonly string[] {
  if (!isParts(inputs) || !isParts(cells)) return [`${name}: inputs and cells must be objects`]
  const input = built({ label: sentence, unit: oneOf('money', 'area', 'count', 'duration', 'share') })
  const named = isParts(formula)
    ? [formula.plus, formula.minus, formula.over, formula.times].flat().filter((one) => one !== undefined)
    : []
  return [
    ...named.filter((one) => !Object.hasOwn(inputs, String(one))).map((one) => `${name}.formula: no input ${one}`),
    ...Object.entries(inputs).flatMap(([key, one]) => [
      ...input(one, `${name}.inputs.${key}`),
      ...rateCell(cells[key], `${name}.cells.${key}`),
    ]),
  ]
}

/** A rate that can be run: a formula over inputs, where they are printed, and an example. */
export const rateShape: Shape = (value, name) => [
  ...definition<Omit<HeldRate, 'inputs' | 'cells'>>('rate', {
    label: sentence,
    severity,
    note: optional(sentence),
    formula: (formula, own) =>
      built({
        plus: listOf(text),
        minus: optional(listOf(text)),
        over: text,
        times: optional(text),
        absolute: optional(oneOf('parts', 'whole')),
      })(formula, own),
    netChange: optional(parts),
    naturalMaximum: orNull(oneOf('1')),
    atMost: optional(share),
    atLeast: optional(share),
    example: (example, own) => built({ inputs: parts, stated: text, outcome, document: optional(parts) })(example, own),
  })(value, name),
  ...(isParts(value) ? inputProblems(value, name) : []),
]
