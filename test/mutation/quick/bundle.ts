import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin } from 'esbuild'

const ourVitest = resolve(import.meta.dirname, 'vitest.ts')

/** What is made once is made once for each mutant: it is kept in a map, which `memories.ts` restores. */
const made = 'src/exact/lazily.ts'
const forgetting = `export function lazily(make) {
  const known = new Map()
  return () => {
    if (!known.has(make)) known.set(make, make())
    return known.get(make)
  }
}`

/** Tests take what is ours for vitest; every module knows where it was. */
const plugin: Plugin = {
  name: 'quick',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^vitest$/ }, ({ importer }) =>
      importer === ourVitest ? { path: 'vitest', external: true } : { path: ourVitest },
    )
    onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      contents: (path.endsWith(made) ? forgetting : readFileSync(path, 'utf8')).replaceAll(
        'import.meta.url',
        JSON.stringify(pathToFileURL(path).href),
      ),
      loader: 'ts',
    }))
  },
}

/** One module of these tests and all that they load; it exports what they collect. It is made once in a sandbox. */
export async function bundled(files: readonly string[]): Promise<string> {
  const outfile = resolve('quick.bundle.mjs')
  if (!existsSync(outfile))
    await build({
      stdin: {
        contents: [...files, ourVitest].map((file) => `export * from ${JSON.stringify(file)}`).join('\n'),
        resolveDir: '.',
      },
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      packages: 'external',
      // Files of tests export nothing; they are wanted all the same.
      ignoreAnnotations: true,
      keepNames: true,
      plugins: [plugin],
      logLevel: 'error',
    })
  return pathToFileURL(outfile).href
}
