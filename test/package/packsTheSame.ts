import { mkdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { project, root, run, say } from './project.js'

/** What users get: what is built, what it is described by, and nothing that a tool left behind. */
const wanted =
  /^package\/(?:dist\/(?:(?:modules|node|types|schemas)\/|sbom\.json$)|docs\/|test\/conformance\/[^/]+\.(?:json|md)$|(?:README(?:\.zh-CN)?|CHANGELOG|SECURITY)\.md$|LICENSE$|package\.json$)/u

/** Packed twice the package is the same to the very byte. */
export function packsTheSame(tarball: string): void {
  const again = join(project, 'again')
  mkdirSync(again)
  run('npm', ['pack', '--pack-destination', again], root)
  if (!readFileSync(tarball).equals(readFileSync(join(again, basename(tarball)))))
    throw new Error('packed twice it differs')
  const left = run('tar', ['-tzf', tarball])
    .trim()
    .split('\n')
    .filter((path) => !wanted.test(path))
  if (left.length > 0) throw new Error(`what a tool left behind is packed: ${left.join(', ')}`)
  say('packed twice it is the same to the very byte, without leftovers')
}
