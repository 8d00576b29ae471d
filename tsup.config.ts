import { defineConfig, type Options } from 'tsup'
import { topics } from './build/entries.js'

const common: Options = {
  platform: 'neutral',
  target: 'es2022',
  treeshake: false,
  clean: true,
  silent: true,
}

/** What Node compiles at every start: without white space, and of one byte a letter, it takes two thirds of the time. */
const compact: Options['esbuildOptions'] = (options) => {
  options.minifyWhitespace = true
  options.minifySyntax = true
}

/** What bundlers and people read: Chinese stays legible. */
const legible: Options['esbuildOptions'] = (options) => {
  options.charset = 'utf8'
}

/** JavaScript alone: `build/declarations.ts` writes the declarations. */
export default defineConfig([
  // For Node: what several entries share in chunks, and few of them, since each file costs an import.
  {
    ...common,
    entry: Object.fromEntries(Object.entries(topics).map(([name, path]) => [name, `src/${path}.ts`])),
    format: ['esm', 'cjs'],
    outDir: 'dist/node',
    splitting: true,
    esbuildOptions: compact,
  },
  // For bundlers: a file for each module, so that they leave out what is not used.
  {
    ...common,
    entry: ['src/**/*.ts'],
    format: 'esm',
    outDir: 'dist/modules',
    bundle: false,
    splitting: false,
    esbuildOptions: legible,
  },
])
