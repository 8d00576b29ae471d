import { jsonSchemaOf } from '../../build/jsonSchema.js'
import type { FormKind } from '../../src/documents/formKinds.js'
import { type AnyDocument, forms } from '../../src/documents/forms.js'

interface Node {
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly minimum?: number
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Node>>
}

/** The least that a JSON Schema asks for: what must be there, left empty. */
function leastOf({ type, const: fixed, enum: choices, minimum, required = [], properties = {} }: Node): unknown {
  if (fixed !== undefined) return fixed
  if (choices) return choices[0]
  if (type === 'object') return Object.fromEntries(required.map((key) => [key, leastOf(properties[key] as Node)]))
  return { array: [], integer: minimum, string: '某项目' }[type as string]
}

const least = new Map<FormKind, object>()

/** Accounts that are no excerpt have all their tables. */
const excerptOf = (kind: FormKind): object =>
  kind === 'finalAccounts' || kind === 'departmentBudget' ? { excerpt: true } : {}

/** The JSON of these parts, and otherwise the least that the form asks for. */
export function jsonOf(kind: FormKind, parts: object): object {
  if (!least.has(kind)) least.set(kind, leastOf(jsonSchemaOf(kind) as Node) as object)
  return { ...least.get(kind), year: 2024, department: '某局', unit: '万元', ...excerptOf(kind), ...parts }
}

/** The same, read. */
export const documentOf = (kind: FormKind, parts: object): AnyDocument => forms[kind].parse(jsonOf(kind, parts))
