/**
 * Checks the package as its users get it: packed, put into an empty project, imported and required, its types resolved,
 * and what an import costs.
 */
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { entryFiles } from '../../build/entries.js'
import { formKinds } from '../../src/documents/formKinds.js'
import { conformance } from '../conformance/vectors.js'
import { bareMachine } from './bareMachine.js'
import { bundles } from './bundles.js'
import { coldImports } from './coldImports.js'
import { loadsLater } from './loadsLater.js'
import { packsTheSame } from './packsTheSame.js'
import { install, project, root, run, say } from './project.js'
import { readsWithoutCanvas } from './readsWithoutCanvas.js'

const names = Object.keys(entryFiles)
const specifierOf = (name: string): string => (name === 'index' ? 'gov-budget' : `gov-budget/${name}`)

const fail = (message: string): never => {
  throw new Error(message)
}

function resolves(tarball: string): void {
  const entrypoints = names.map((name) => (name === 'index' ? '.' : name))
  run('npx', ['attw', tarball, '--profile', 'node16', '--entrypoints', ...entrypoints], root)
  say(`types resolve for ${names.length} entries`)
}

/** What each entry exports, as a program in the empty project sees it. */
function exportsBy(file: string, load: (specifier: string) => string, conditions: readonly string[] = []): string {
  const wanted = names.map((name) => load(specifierOf(name))).join(', ')
  writeFileSync(
    join(project, file),
    `Promise.all([${wanted}]).then((all) => console.log(JSON.stringify(all.map((one) => Object.keys(one).filter((name) => name !== '__esModule').sort()))))`,
  )
  return run('node', [...conditions, file])
}

function exportsTheSame(): void {
  const imported = exportsBy('use.mjs', (specifier) => `import('${specifier}')`)
  const required = exportsBy('use.cjs', (specifier) => `require('${specifier}')`)
  const unbundled = exportsBy(
    'modules.mjs',
    (specifier) => `import('./${modulePath(specifier.replace(/^gov-budget\/?/, ''))}')`,
  )
  if (imported !== required || imported !== unbundled) fail('import, require and the modules export other names')
  say('import, require and the modules for bundlers export the same names')
}

const modulePath = (name: string): string => `node_modules/gov-budget/dist/modules/${entryFiles[name || 'index']}.js`

function runs(): void {
  const use = "const { parseAmount } = gov; console.log(String(parseAmount('１，０６３．７７').value))"
  writeFileSync(join(project, 'use.mjs'), `import * as gov from 'gov-budget'; ${use}`)
  writeFileSync(join(project, 'use.cjs'), `const gov = require('gov-budget'); ${use}`)
  for (const file of ['use.mjs', 'use.cjs'])
    if (run('node', [file]).trim() !== '1063.77') fail(`${file} gives another answer`)
  say('import and require work in an empty project')
}

/** The JSON Schema of every form is found under its public name. */
function describes(): void {
  const kinds = formKinds.map((kind) => `require('gov-budget/schemas/${kind}.json').properties.kind.const`)
  writeFileSync(join(project, 'schemas.cjs'), `console.log([${kinds.join(', ')}].join())`)
  if (run('node', ['schemas.cjs']).trim() !== formKinds.join()) fail('a JSON Schema is of another form')
  say(`${formKinds.length} JSON Schemas are found`)
}

/** The conformance vectors of every kind are found under their public name, with their README. */
function proves(): void {
  const kinds = conformance.map(({ kind }) => `require('gov-budget/conformance/${kind}.json').kind`)
  writeFileSync(join(project, 'conformance.cjs'), `console.log([${kinds.join(', ')}].join())`)
  const wanted = conformance.map(({ kind }) => kind).join()
  if (run('node', ['conformance.cjs']).trim() !== wanted) fail('vectors are of another kind')
  const folder = readdirSync(join(project, 'node_modules/gov-budget/test/conformance'))
  if (folder.some((name) => name.endsWith('.ts')) || !folder.includes('README.md'))
    fail('the folder of vectors has something else in it, or lacks its README')
  say(`${kinds.length} files of conformance vectors are found`)
}

/** How much there is to read of the declarations. */
function declarations(): void {
  const types = join(project, 'node_modules/gov-budget/dist/types')
  const files = readdirSync(types, { recursive: true }).map(String)
  const sizes = files.filter((file) => file.endsWith('.d.ts')).map((file) => statSync(join(types, file)).size)
  const [all, most] = [sizes.reduce((sum, size) => sum + size, 0), Math.max(...sizes)]
  say(
    `declarations: ${sizes.length} files of ${(all / 1000).toFixed(0)} KB, the largest ${(most / 1000).toFixed(1)} KB`,
  )
  if (most > 20_000) fail('a file of declarations is longer than 20 KB: name what it infers')
}

const tarball = install()
packsTheSame(tarball)
bareMachine()
resolves(tarball)
exportsTheSame()
runs()
loadsLater()
readsWithoutCanvas()
describes()
proves()
declarations()
await bundles()
coldImports()
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
say(`gov-budget ${version} is fit to publish`)
rmSync(project, { recursive: true, force: true })
