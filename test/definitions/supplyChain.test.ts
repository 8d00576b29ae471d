import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { billOf, componentsIn, type Lock } from '../../build/bill.js'

const text = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')
const lock: Lock = JSON.parse(text('package-lock.json'))
const own = JSON.parse(text('package.json'))
const components = componentsIn(lock)

describe('what the package is made of', () => {
  it('has a digest in the lock file for every package, of every platform', () => {
    const packages = Object.entries(lock.packages).filter(([folder]) => folder !== '')
    expect(
      packages.filter(([, { integrity }]) => !/^sha512-/u.test(integrity ?? '')).map(([folder]) => folder),
    ).toEqual([])
  })

  it('runs nothing when it is installed, and neither does what it rests on', () => {
    expect(components.filter(({ hasInstallScript }) => hasInstallScript)).toEqual([])
    expect(Object.keys(own.scripts).filter((name) => /^(?:pre|post)?(?:install|prepare)$/u.test(name))).toEqual([])
  })

  it('rests on what SECURITY.md names, under the licences that it names', () => {
    const named = [...text('SECURITY.md').matchAll(/^\| `(?<name>[^`]+)` \| (?<scope>\w+) \| (?<license>[^|]+) \|/gmu)]
    expect(named.map(({ groups }) => [groups?.name, groups?.scope, groups?.license]).toSorted()).toEqual(
      components.map(({ name, scope, license }) => [name, scope, license]).toSorted(),
    )
  })

  it('has a bill of materials that says the same', () => {
    const [first] = (billOf(own, lock) as { readonly components: readonly object[] }).components
    expect(first).toMatchObject({
      name: 'date-fns',
      version: lock.packages['node_modules/date-fns']?.version,
      scope: 'required',
      hashes: [{ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/u) }],
      licenses: [{ license: { id: 'MIT' } }],
    })
  })
})
