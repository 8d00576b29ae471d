/**
 * Makes of dist/node what Node loads. CommonJS holds the code, once for `import` and `require`, so that a program that uses
 * both has one copy of everything; ES modules name what is in it. The main entry loads nothing but zod: each of its
 * parts is loaded when one of its names is first used.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { commonJs } from './commonjs.js'
import { topics } from './entries.js'
import { mainEntry } from './mainEntry.js'
import { folder } from './parts.js'

const out = new URL('../dist/node/', import.meta.url)
const write = (name: string, text: string): void => writeFileSync(new URL(name, out), text)
const load = createRequire(out)

/** The zod of the program: the one that an ES module imported, else what `require` finds. */
const zod = `'use strict'
let given
Object.defineProperty(exports, 'zod', { get: () => (given ??= require('zod')), set: (zod) => (given ??= zod) })
`

const zodOfModules = `import * as zod from 'zod'
import held from './zod.cjs'
held.zod = zod
`

/** An ES module with the names of the file beside it. */
function named(topic: string): string {
  const names = Object.keys(load(`./${topic}.cjs`) as object)
  return `import './zod.js'\nimport all from './${topic}.cjs'\nexport const { ${names.sort().join(', ')} } = all\n`
}

for (const file of readdirSync(fileURLToPath(out)).filter((name) => name.endsWith('.js') && name !== 'cli.js')) {
  write(file.replace(/\.js$/u, '.cjs'), commonJs(readFileSync(new URL(file, out), 'utf8')))
  rmSync(new URL(file, out))
}
write('zod.cjs', zod)
write('zod.js', zodOfModules)
write(
  'index.cjs',
  mainEntry((part) => load(`./${part}.cjs`) as Readonly<Record<string, unknown>>),
)
for (const topic of Object.keys(topics)) write(`${topic}.js`, named(topic))
rmSync(folder, { recursive: true, force: true })
