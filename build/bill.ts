import { Buffer } from 'node:buffer'

/** What the lock file says of a package. */
interface Locked {
  readonly version: string
  readonly integrity?: string
  readonly license?: string
  readonly hasInstallScript?: boolean
  readonly dependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

/** A lock file, by the folders of its packages; the package itself has the empty one. */
export interface Lock {
  readonly packages: Readonly<Record<string, Locked>>
}

/** A package that runs with this one, or with one of its optional decoders. */
export interface Component extends Locked {
  readonly name: string
  readonly scope: 'required' | 'optional'
}

/** Everything that may run in a program of a user: dependencies, then optional decoders, each with what it rests on. */
export function componentsIn(lock: Lock): readonly Component[] {
  const { dependencies = {}, peerDependencies = {} } = lock.packages[''] as Locked
  const found = new Map<string, Component>()
  const add = (name: string, scope: Component['scope']): void => {
    const locked = lock.packages[`node_modules/${name}`]
    if (!locked) throw new RangeError(`${name} is not in the lock file`)
    if (found.has(name)) return
    found.set(name, { ...locked, name, scope })
    for (const other of Object.keys(locked.dependencies ?? {})) add(other, scope)
  }
  for (const name of Object.keys(dependencies)) add(name, 'required')
  for (const name of Object.keys(peerDependencies)) add(name, 'optional')
  return [...found.values()]
}

const addressOf = ({ name, version }: Pick<Component, 'name' | 'version'>): string =>
  `pkg:npm/${name.replace('@', '%40')}@${version}`

/** The bill of materials of a package, in CycloneDX 1.6. It says no time, so that the same package has the same bill. */
export function billOf({ name, version, license }: Record<'name' | 'version' | 'license', string>, lock: Lock): object {
  const own = { type: 'library', name, version, purl: addressOf({ name, version }) }
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { ...own, licenses: [{ license: { id: license } }] } },
    components: componentsIn(lock).map((one) => ({
      type: 'library',
      name: one.name,
      version: one.version,
      scope: one.scope,
      hashes: [{ alg: 'SHA-512', content: digestIn(one.integrity ?? '') }],
      licenses: [{ license: { id: one.license ?? '' } }],
      purl: addressOf(one),
    })),
  }
}

const digestIn = (integrity: string): string =>
  Buffer.from(integrity.replace(/^sha512-/u, ''), 'base64').toString('hex')
