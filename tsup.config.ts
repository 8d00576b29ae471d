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

/** One entry for the library, one for each framework, and those whose schemas a small import must not bring along. */
export default defineConfig({
  entry: {
    index: 'src/index.ts',
    'exact/decimal': 'src/exact/decimal.ts',
    ...each('checks/accounts'),
    ...each('documents'),
    ...each('procedures'),
    ...each('frameworks'),
  },
  format: ['esm', 'cjs'],
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  splitting: true,
  platform: 'neutral',
  target: 'es2022',
  clean: true,
  treeshake: false,
})
