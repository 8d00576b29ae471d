import { fileOf, parts } from './parts.js'

/** What stands in the file before its names. */
const head = `'use strict'
Object.defineProperty(exports, '__esModule', { value: true })
const { zod } = require('./zod.cjs')
const schema = (load) => {
  const whole = zod.lazy(load)
  whole.parse = (...given) => load().parse(...given)
  whole.safeParse = (...given) => load().safeParse(...given)
  return whole
}
const list = (load) => {
  const own = []
  const whole = () => (Object.isFrozen(own) ? own : (own.push(...load()), Object.freeze(own)))
  const how = (name) => [name, (_, ...given) => Reflect[name](whole(), ...given)]
  Object.defineProperty(own, Symbol.for('nodejs.util.inspect.custom'), { value: whole })
  return new Proxy(own, Object.fromEntries(Object.getOwnPropertyNames(Reflect).map(how)))
}
`

type Values = Readonly<Record<string, unknown>>

/** A value with the name that it is exported by, and the expression that loads it. */
interface Named {
  readonly name: string
  readonly value: unknown
  readonly loaded: string
}

const isSchema = (value: unknown): boolean => typeof value === 'object' && value !== null && '_zod' in value

/** What stands for a value until it is used; throws where nothing can. */
function standIn({ name, value, loaded }: Named, schemas: ReadonlyMap<unknown, string>): string {
  if (typeof value === 'function') return `function ${name}(...given) { return ${loaded}(...given) }`
  if (isSchema(value)) return `schema(() => ${loaded})`
  if (Array.isArray(value)) return `list(() => ${loaded})`
  const members = Object.entries(value as object).map(([key, one]) => [key, schemas.get(one)])
  if (members.some(([, own]) => !own)) throw new Error(`nothing can stand for ${name} until it is used`)
  return `Object.freeze({ ${members.map(([key, own]) => `${key}: exports.${own}`).join(', ')} })`
}

/** The main entry for Node, given what loads a part that was built: each part is loaded when it is first used. */
export function mainEntry(load: (file: string) => Values): string {
  const all = [...parts].flatMap(([part, names]) => {
    const values = load(fileOf(part))
    return names.map(({ name }): Named => ({ name, value: values[name], loaded: `${part}().${name}` }))
  })
  const schemas = new Map(all.filter(({ value }) => isSchema(value)).map(({ name, value }) => [value, name]))
  const loads = [...parts.keys()].map(
    (part) => `let ${part}Loaded\nconst ${part} = () => (${part}Loaded ??= require('./${fileOf(part)}.cjs'))\n`,
  )
  const lines = all.map((one) => {
    const atOnce = one.loaded.startsWith('atOnce')
    return `exports.${one.name} = ${atOnce ? one.loaded : standIn(one, schemas)}\n`
  })
  const ofSchemas = lines.filter((line) => line.includes(' = schema('))
  return [head, ...loads, ...ofSchemas, ...lines.filter((line) => !ofSchemas.includes(line))].join('')
}
