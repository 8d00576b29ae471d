import * as z from 'zod'
import { fieldNames } from '../src/documents/fieldNames.js'
import type { FormKind } from '../src/documents/formKinds.js'
import { formDefinitions, forms } from '../src/documents/forms.js'
import type { TableLayout } from '../src/documents/tableLayout.js'
import type { Sentence } from '../src/law/basis.js'
import { statementSubjects } from '../src/words/statementSubjects.js'

type Node = {
  description?: string
  examples?: readonly string[]
  items?: Node
  properties?: Record<string, Node>
  anyOf?: readonly Node[]
  oneOf?: readonly Node[]
}

const both = ({ zh, en }: Sentence): string => `${zh} / ${en}`

function describeFields({ properties = {} }: Node): void {
  const names: Readonly<Record<string, Sentence>> = fieldNames
  for (const [key, node] of Object.entries(properties)) {
    const name = names[key]
    if (name) node.description = both(name)
  }
}

function describeTable(schema: Node, { path, title, columns }: TableLayout): void {
  const table = ['tables', ...path].reduce((node: Node | undefined, key) => node?.properties?.[key], schema)
  if (!table) return
  table.description = both(title)
  for (const { id, label, en } of columns) {
    const cell = table.properties?.rows?.items?.properties?.[id]
    if (cell) cell.description = both({ zh: label, en })
  }
}

/** What sentences may speak of, for an editor to offer; any other subject is as good. */
function describeSubjects({ properties = {} }: Node): void {
  const { anyOf, oneOf } = properties.statements?.items ?? {}
  const subject = 'an id of the list, a code, or the words as printed'
  for (const one of anyOf ?? oneOf ?? []) {
    const node = one.properties?.subject
    if (!node) continue
    node.description = `列表中的名称、科目编码，或照原文 / ${subject}`
    node.examples = statementSubjects.map(({ id }) => id)
  }
}

/**
 * The JSON Schema of a form as editors read it: draft 7, what each field and column of money is called in both
 * languages. It says of the shape all that `read` says; whether a text is an amount only `read` knows.
 */
export function jsonSchemaOf(kind: FormKind): Readonly<Record<string, unknown>> {
  const { says, tables = [] } = formDefinitions[kind]
  const schema = z.toJSONSchema(forms[kind], { io: 'input', target: 'draft-7', reused: 'inline' })
  describeFields(schema as Node)
  describeSubjects(schema as Node)
  for (const table of tables) describeTable(schema as Node, table)
  const { $schema, ...rest } = schema
  return { $schema, title: says.zh, description: says.en, ...rest }
}
