/**
 * Checks the package as its users get it: packed, put into an empty project, imported and required, its types resolved,
 * and what a small import costs.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { formKinds } from '../../src/documents/formKinds.js'

const root = new URL('../..', import.meta.url).pathname
const project = mkdtempSync(join(tmpdir(), 'gov-budget-'))
const run = (command: string, args: readonly string[], cwd = project): string =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })

const fail = (message: string): never => {
  throw new Error(message)
}

function install(): string {
  const [packed] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', project], root)) as [
    { filename: string },
  ]
  const target = join(project, 'node_modules', 'gov-budget')
  mkdirSync(target, { recursive: true })
  run('tar', ['-xzf', packed.filename, '-C', target, '--strip-components=1'])
  for (const name of ['decimal.js', 'zod', 'date-fns'])
    symlinkSync(join(root, 'node_modules', name), join(project, 'node_modules', name))
  writeFileSync(join(project, 'package.json'), '{ "name": "empty", "private": true }')
  return join(project, packed.filename)
}

function resolves(tarball: string): void {
  const frameworks = frameworkNames().map((name) => `frameworks/${name}`)
  run('npx', ['attw', tarball, '--profile', 'node16', '--entrypoints', '.', ...frameworks], root)
  process.stdout.write(`types resolve for ${1 + frameworks.length} entry points\n`)
}

const frameworkNames = (): string[] => {
  try {
    return readdirSync(join(root, 'dist', 'frameworks'))
      .filter((file) => file.endsWith('.d.ts'))
      .map((file) => file.replace('.d.ts', ''))
  } catch {
    return []
  }
}

/** The JSON Schema of every form is found under its public name. */
function describes(): void {
  for (const kind of formKinds) {
    const use = `if (require('gov-budget/schemas/${kind}.json').properties.kind.const !== '${kind}') throw 1`
    writeFileSync(join(project, 'schema.cjs'), use)
    run('node', ['schema.cjs'])
  }
  process.stdout.write(`${formKinds.length} JSON Schemas are found\n`)
}

function runs(): void {
  const expected = '1063.77'
  const use =
    "const { parseAmount } = gov; if (String(parseAmount('１，０６３．７７').value) !== '1063.77') throw 1; console.log('1063.77')"
  writeFileSync(join(project, 'use.mjs'), `import * as gov from 'gov-budget'; ${use}`)
  writeFileSync(join(project, 'use.cjs'), `const gov = require('gov-budget'); ${use}`)
  for (const name of frameworkNames()) {
    writeFileSync(join(project, `${name}.cjs`), `require('gov-budget/frameworks/${name}').${name}.id`)
    run('node', [`${name}.cjs`])
  }
  for (const file of ['use.mjs', 'use.cjs']) {
    if (run('node', [file]).trim() !== expected) fail(`${file} gives another answer`)
  }
  process.stdout.write('import and require work in an empty project\n')
}

async function costs(): Promise<void> {
  const { outputFiles } = await build({
    stdin: { contents: "import { checkSum } from 'gov-budget'; console.log(checkSum)", resolveDir: project },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    external: ['decimal.js', 'zod', 'date-fns/*'],
  })
  const size = gzipSync((outputFiles[0] as { contents: Uint8Array }).contents).length
  process.stdout.write(`import { checkSum } brings ${size} bytes of ours, gzipped\n`)
  if (size > 5000) fail('import { checkSum } brings more than 5 KB')
}

const tarball = install()
resolves(tarball)
runs()
describes()
await costs()
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
process.stdout.write(`gov-budget ${version} is fit to publish\n`)
rmSync(project, { recursive: true, force: true })
