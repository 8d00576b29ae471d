import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { project, root, say } from './project.js'

const ran = (...args: readonly string[]) =>
  spawnSync(process.execPath, [join(project, 'node_modules/gov-budget/dist/node/cli.js'), ...args], {
    cwd: project,
    encoding: 'utf8',
  })

/** Where no optional package is installed the command audits what needs none, and of the rest says what to type. */
export function bareMachine(): void {
  const audited = ran('audit', join(root, 'examples/data/sanmenxia-2024-final-accounts.json'))
  if (audited.status !== 1 || !audited.stdout.includes('S6'))
    throw new Error(`the command audits nothing: ${audited.stderr}`)
  const files = [
    'sanmenxia-2024-final-accounts.xlsx',
    'sanmenxia-2024-final-accounts.docx',
    'sanmenxia-2024-final-accounts.html',
  ]
  for (const file of files) {
    const { status, stdout } = ran('audit', join(root, 'examples/files', file))
    if (status !== 2 || !stdout.includes('npm install'))
      throw new Error(`${file}: it is not said what to type: ${stdout}`)
  }
  say('the command works on a bare machine, or says what to type')
}
