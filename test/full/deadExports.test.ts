import { execFileSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const project = mkdtempSync(join(tmpdir(), 'gov-budget-knip-'))
afterAll(() => rmSync(project, { recursive: true, force: true }))

const settings = ['knip.json', 'package.json', 'tsconfig.json', 'tsup.config.ts', 'vitest.config.ts', 'build']
for (const path of [...settings, 'vitest.full.config.ts', 'src', 'test', 'docs', 'examples'])
  cpSync(join(root, path), join(project, path), { recursive: true })
symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'))

/** What knip finds unused in the copy: without tests as users, or with them. */
function unused(...flags: readonly string[]): string {
  const knip = join(project, 'node_modules', 'knip', 'bin', 'knip.js')
  try {
    return execFileSync('node', [knip, ...flags], { cwd: project, encoding: 'utf8' })
  } catch (error) {
    return (error as { stdout: string }).stdout
  }
}

it('a file and an export that only a test uses are told', () => {
  mkdirSync(join(project, 'test', 'planted'))
  writeFileSync(join(project, 'src', 'exact', 'plantedFile.ts'), 'export const plantedFile = 1\n')
  appendFileSync(join(project, 'src', 'exact', 'rounding.ts'), 'export const plantedExport = 2\n')
  writeFileSync(
    join(project, 'test', 'planted', 'planted.test.ts'),
    [
      "import { plantedFile } from '../../src/exact/plantedFile.js'",
      "import { plantedExport } from '../../src/exact/rounding.js'",
      'plantedFile + plantedExport\n',
    ].join('\n'),
  )
  expect(unused()).toBe('')
  const told = unused('--production')
  expect(told).toContain('src/exact/plantedFile.ts')
  expect(told).toContain('plantedExport')
})
