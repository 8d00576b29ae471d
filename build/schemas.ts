/** Writes dist/schemas: the JSON Schema of every form, for programs that are not written in TypeScript. */
import { mkdirSync, writeFileSync } from 'node:fs'
import * as z from 'zod'
import { formDefinitions } from '../src/documents/formDefinitions.js'
import { formKinds } from '../src/documents/formKinds.js'
import { forms } from '../src/documents/forms.js'

const out = new URL('../dist/schemas/', import.meta.url)

mkdirSync(out, { recursive: true })
for (const kind of formKinds) {
  const { zh, en } = formDefinitions[kind].says
  const { $schema, ...schema } = z.toJSONSchema(forms[kind], { io: 'input' })
  const named = { $schema, title: kind, description: `${zh} / ${en}`, ...schema }
  writeFileSync(new URL(`${kind}.json`, out), `${JSON.stringify(named, null, 2)}\n`)
}
