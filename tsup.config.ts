import { existsSync, readdirSync } from 'node:fs'
import { defineConfig } from 'tsup'

/** Every file of a folder as an entry of its own. */
const each = (folder: string) =>
  Object.fromEntries(
    (existsSync(`src/${folder}`) ? readdirSync(`src/${folder}`) : [])
      .filter((file) => file.endsWith('.ts'))
      .map((file) => file.replace(/\.ts$/, ''))
      .map((name) => [`${folder}/${name}`, `src/${folder}/${name}.ts`]),
  )

/** One entry for the library, one for each framework; schemas and verdicts apart, so that a small import stays small. */
export default defineConfig({
  entry: {
    index: 'src/index.ts',
    // The same again: what two entries share goes into chunks, so that the index itself holds no code. A bundler then
    // drops every chunk that nothing is imported from.
    library: 'src/index.ts',
    ...each('verdicts'),
    ...each('frameworks'),
  },
  format: ['esm', 'cjs'],
  dts: {
    entry: { index: 'src/index.ts', ...each('frameworks') },
    compilerOptions: { ignoreDeprecations: '6.0' },
  },
  splitting: true,
  platform: 'neutral',
  target: 'es2022',
  clean: true,
  treeshake: false,
  // Chinese stays legible.
  esbuildOptions(options) {
    options.charset = 'utf8'
  },
})
