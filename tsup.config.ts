import { readdirSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'

const namesIn = (folder: string): readonly string[] =>
  readdirSync(`src/${folder}`).map((file) => file.replace(/\.ts$/, ''))

/** What users import, by its place in `dist`: the library, each topic, each framework. */
const entry = {
  index: 'src/index.ts',
  ...Object.fromEntries(namesIn('entries').map((name) => [name, `src/entries/${name}.ts`])),
  ...Object.fromEntries(namesIn('frameworks').map((name) => [`frameworks/${name}`, `src/frameworks/${name}.ts`])),
}

const common: Options = {
  platform: 'neutral',
  target: 'es2022',
  treeshake: false,
  // Chinese stays legible.
  esbuildOptions(options) {
    options.charset = 'utf8'
  },
}

export default defineConfig([
  // For Node: few files, since each one costs an import.
  { ...common, entry, format: ['esm', 'cjs'], outDir: 'dist/node', splitting: true },
  // For bundlers: a file for each module, so that they leave out what is not used.
  { ...common, entry: ['src/**/*.ts'], format: 'esm', outDir: 'dist/modules', bundle: false, splitting: false },
  {
    entry,
    format: ['esm', 'cjs'],
    outDir: 'dist/types',
    dts: { entry, only: true, compilerOptions: { ignoreDeprecations: '6.0' } },
  },
])
