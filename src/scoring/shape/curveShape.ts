import type { Curve, CurveBand, MetCurve } from '../curve.js'
import {
  built,
  type Fields,
  fieldProblems,
  isParts,
  listOf,
  oneOf,
  optional,
  orNull,
  type Parts,
  type Shape,
  text,
} from './shape.js'

type CurveFields = {
  readonly [Kind in Exclude<Curve['kind'], 'either'>]: Fields<Omit<Extract<Curve, { kind: Kind }>, 'kind'>>
}

/** The fields of each curve beside its kind; those of `either` are curves themselves. */
const fieldsOfCurves = (): CurveFields => ({
  passFail: {},
  linear: { from: optional(text) },
  inverse: {},
  deviation: {},
  deduction: {
    of: oneOf('difference', 'share'),
    every: text,
    cost: text,
    costIn: optional(oneOf('points', 'share')),
    steps: oneOf('whole', 'proportional'),
  },
  bands: {
    of: oneOf('completion', 'actual'),
    bands: listOf(built<CurveBand>({ from: text, to: orNull(text), share: text, shareTo: optional(text) })),
  },
  unstated: {},
})

/** A known curve with its fields and no others; one that offers two readings is not its own reading. */
export const curve: Shape = (value, name) => curveWithin(value, name, [])

/** The curve of "=", which may be that of "≥". */
export const equalCurve: Shape = (value, name) =>
  isParts(value) && value.kind === 'asAtLeast' ? [] : curve(value, name)

const metKinds: readonly MetCurve['kind'][] = ['passFail', 'unstated']

/** A curve that asks for nothing but whether the target is met. */
export const metCurve: Shape = (value, name) =>
  isParts(value) && metKinds.some((kind) => kind === value.kind) ? [] : [`${name}: must be ${metKinds.join(' or ')}`]

function curveWithin(value: unknown, name: string, above: readonly unknown[]): readonly string[] {
  if (!isParts(value)) return [`${name}: must be a curve`]
  if (above.includes(value)) return [`${name}: contains itself`]
  const reading: Shape = (one) => curveWithin(one, name, [...above, value])
  const fields: Readonly<Record<string, Readonly<Record<string, Shape>>>> = {
    ...fieldsOfCurves(),
    either: { one: reading, other: reading },
  }
  const kind = typeof value.kind === 'string' ? value.kind : 'without a name'
  const own = Object.hasOwn(fields, kind) ? fields[kind] : undefined
  return own ? knownFields(value, name, own) : [`${name}: there is no curve ${kind}`]
}

/** A field that no such curve has is a mistake, and not a remark. */
const knownFields = (value: Parts, name: string, own: Readonly<Record<string, Shape>>): readonly string[] => [
  ...fieldProblems(value, own, (key) => `${name}.${key}`),
  ...Object.keys(value)
    .filter((key) => key !== 'kind' && !Object.hasOwn(own, key))
    .map((key) => `${name}: such a curve has no ${key}`),
]
