import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const root = new URL('../..', import.meta.url).pathname
/** An empty project that has the packed library and what it depends on. */
export const project = mkdtempSync(join(tmpdir(), 'gov-budget-'))

export const run = (command: string, args: readonly string[], cwd = project): string =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })

export const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

/** Packs the library and puts it into the project; gives the path of the package. */
export function install(): string {
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
