/** Writes the JSON Schema of every form into the package: `dist/schemas/finalAccounts.json` and its like. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { formKinds } from '../src/documents/formKinds.js'
import { jsonSchemaOf } from './jsonSchema.js'

const folder = new URL('../dist/schemas/', import.meta.url)

mkdirSync(folder, { recursive: true })
for (const kind of formKinds)
  writeFileSync(new URL(`${kind}.json`, folder), `${JSON.stringify(jsonSchemaOf(kind), null, 1)}\n`)
