/** Writes dist/schemas: the JSON Schema of every form, for editors and for programs that are not written in TypeScript. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { formKinds } from '../src/documents/formKinds.js'
import { jsonSchemaOf } from './jsonSchema.js'

const out = new URL('../dist/schemas/', import.meta.url)

mkdirSync(out, { recursive: true })
for (const kind of formKinds)
  writeFileSync(new URL(`${kind}.json`, out), `${JSON.stringify(jsonSchemaOf(kind), null, 2)}\n`)
