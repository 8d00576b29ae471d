import { readdirSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { jsonSchemaOf } from '../../build/jsonSchema.js'
import { fieldsOf } from '../../src/catalogue/operands.js'
import { formKinds } from '../../src/documents/formKinds.js'
import { type AnyDocument, formDefinitions, forms } from '../../src/documents/forms.js'
import { read, readDocument } from '../../src/procedures/read.js'
import { faultsFor, planted } from './planted.js'

type Printed = Readonly<Record<string, unknown>> & { readonly kind: AnyDocument['kind'] }

const folder = new URL('../../examples/data/', import.meta.url)
const printed = readdirSync(folder).map((name): [string, Printed] => [
  name,
  JSON.parse(readFileSync(new URL(name, folder), 'utf8')),
])
const documents = [
  ...printed,
  ...formKinds.map((kind): [string, Printed] => [`the example of ${kind}`, { ...formDefinitions[kind].example }]),
]

/** A form by its kind: all are read and written alike. */
const schemaOf = (kind: AnyDocument['kind']): z.ZodType<AnyDocument> => forms[kind]
/** A validator of its own, strict: it refuses keywords that it does not know. */
const ajv = new Ajv({ strict: true, strictTypes: false, allErrors: true })

/** Tables of money are written without separators of thousands: the only thing that reading changes. */
function withoutSeparators(json: Printed): unknown {
  const plain = (value: unknown): unknown => {
    if (typeof value === 'string')
      return /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(value) ? value.replaceAll(',', '') : value
    if (Array.isArray(value)) return value.map(plain)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part)]))
  }
  return 'tables' in json ? { ...json, tables: plain(json.tables) } : json
}

/** A document whose grids have worked out what they otherwise work out when first asked. */
const comparable = (document: AnyDocument): unknown =>
  'grids' in document
    ? { ...document, grids: document.grids.map((grid) => grid && { ...grid, tree: grid.tree() }) }
    : document

describe('every form', () => {
  it('is shown by a published document, or an illustration where none was seen', () => {
    const shown = new Set(printed.map(([, { kind }]) => kind))
    expect(formKinds.filter((kind) => !shown.has(kind)).map((kind) => `${kind}: none in examples/data`)).toEqual([])
  })

  it.each(formKinds)('%s names every field of its JSON, and no other', (kind) => {
    const named = fieldsOf(formDefinitions[kind]).map(({ en }) => en.split(/[.:]/)[0])
    const keys = Object.keys(jsonSchemaOf(kind).properties as object)
    expect(['$schema', ...new Set(named)].sort()).toEqual(keys.sort())
  })

  it.each(formKinds)('%s has a JSON Schema that is one, and says what each field is', (kind) => {
    const schema = jsonSchemaOf(kind)
    const { $schema: _, ...fields } = schema.properties as Record<string, { description?: string }>
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#')
    expect(Object.keys(fields).filter((key) => !fields[key]?.description)).toEqual([])
    expect(ajv.validateSchema(schema) && ajv.errors).toBeNull()
    expect(() => ajv.compile(schema)).not.toThrow()
  })
})

describe.each(documents)('%s', (_, json) => {
  const schema = schemaOf(json.kind)
  const faults = faultsFor(json)
  const isValid = ajv.compile(jsonSchemaOf(json.kind))

  it.each([{}, { locale: 'zh' }, { locale: 'en' }] as const)(
    'is read, written and read unchanged, with %o',
    (options) => {
      const { document, problems } = read(schema, JSON.stringify(json), options)
      expect(problems).toBeUndefined()
      expect(z.encode(schema, document as AnyDocument)).toEqual(withoutSeparators(json))
      expect(JSON.parse(JSON.stringify(document))).toEqual(withoutSeparators(json))
      const again = [read(schema, JSON.stringify(document), options), readDocument(json, options)]
      expect(again.map((one) => one.document && comparable(one.document))).toEqual(
        again.map(() => comparable(document as AnyDocument)),
      )
    },
  )

  it('is valid by the JSON Schema of its form', () => {
    isValid(json)
    expect(isValid.errors).toBeNull()
  })

  it('keeps the schema that it names for its editor', () => {
    const named = { $schema: `gov-budget/schemas/${json.kind}.json`, ...json }
    const document = schema.parse(named)
    expect(isValid(named)).toBe(true)
    expect(z.encode(schema, document)).toEqual(withoutSeparators(named))
    expect(JSON.parse(JSON.stringify(document))).toEqual(withoutSeparators(named))
  })

  it('is refused with an unknown key or a wrong type anywhere, by its form and by the JSON Schema', () => {
    expect(faults.length).toBeGreaterThan(5)
    for (const fault of [...faults, { path: ['kind'], value: 'budget' }]) {
      const wrong = planted(json, fault)
      expect([fault.path, schema.safeParse(wrong).success, isValid(wrong)]).toEqual([fault.path, false, false])
    }
  })

  it.each(['zh', 'en'] as const)('with all these faults together has all of them told, in %s', (locale) => {
    const all = faults.reduce<unknown>(planted, json)
    const { department: _, ...without } = all as Printed
    const missing = { path: ['department'], value: undefined }
    const told = read(schema, without, { locale }).problems ?? []
    const expected = [...faults.filter(({ path }) => path.join() !== 'department'), missing]
    const nothing = locale === 'zh' ? '没有' : 'nothing'
    const received = (value: unknown): string => (value === undefined ? nothing : JSON.stringify(value))
    expect(told.map(({ path, received }) => `${path.join('.')} ${received}`).sort()).toEqual(
      expected.map(({ path, value }) => `${path.join('.')} ${received(value)}`).sort(),
    )
    for (const { expected, message } of told) {
      expect(expected).not.toBe('')
      expect(message).toContain(locale === 'zh' ? '：' : ': ')
    }
  })
})
