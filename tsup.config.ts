import { defineConfig, type Options } from 'tsup'
import { topics } from './build/entries.js'
import { writtenParts } from './build/parts.js'

/** The main entry is built in parts, each loaded when it is first used. */
const otherTopics = Object.entries(topics).filter(([name]) => name !== 'index')

const common: Options = {
  platform: 'neutral',
  target: 'es2022',
  treeshake: false,
  clean: false,
  silent: true,
}

/** What `require` loads has no `import.meta`, not even where it is never reached. */
const required: Options['esbuildOptions'] = (options) => {
  options.define = { ...options.define, 'import.meta.url': '__filename' }
}

/** What bundlers and people read: Chinese stays legible. */
const legible: Options['esbuildOptions'] = (options) => {
  options.charset = 'utf8'
}

/** What an entry exports is in the file beside the command, under the same name. */
const besideIt: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'entries-beside-it',
  setup(build) {
    build.onResolve({ filter: /\/(?:index|entries\/\w+)\.js$/ }, ({ path }) => ({
      path: `./${path.split('/').at(-1)}`,
      external: true,
    }))
  },
}

/** JavaScript alone: `build/declarations.ts` writes the declarations. */
export default defineConfig([
  // For Node: what several entries share in chunks, and few of them, since each file costs time. `build/node.ts` makes CommonJS of it.
  {
    ...common,
    entry: {
      ...Object.fromEntries(otherTopics.map(([name, path]) => [name, `src/${path}.ts`])),
      ...writtenParts(),
    },
    format: 'esm',
    outDir: 'dist/node',
    splitting: true,
    esbuildOptions: required,
  },
  // The command: it takes what it needs from the entries beside it, as any program does.
  {
    ...common,
    platform: 'node',
    entry: { cli: 'src/cli/main.ts' },
    format: 'esm',
    outDir: 'dist/node',
    esbuildPlugins: [besideIt],
    esbuildOptions: legible,
  },
  // For bundlers: a file for each module, so that they leave out what is not used.
  {
    ...common,
    entry: ['src/**/*.ts', '!src/cli/**'],
    format: 'esm',
    outDir: 'dist/modules',
    bundle: false,
    splitting: false,
    esbuildOptions: legible,
  },
])
