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

/** What long tests need and a machine may lack: where it is, or null. */
export const machine: Readonly<Record<'real publications' | 'chromium' | 'postgres', string | null>> = {
  'real publications': process.env.REAL_PUBLICATIONS ?? folder('../shared/data/real'),
  chromium: program('chromium'),
  /** A connection string: `.ci/run` starts a server of its own and says where. */
  postgres: process.env.POSTGRES_DATABASE ?? null,
}
