import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { project, say } from './project.js'

/** What people import, and how many kilobytes of ours it may bring: minified and gzipped, without zod and decimal.js. */
const limits: Readonly<Record<string, number>> = {
  checkSum: 5,
  parseTarget: 20,
  evaluate: 50,
  FinalAccounts: 25,
  'FinalAccounts, audit': 250,
  explain: 50,
}

/** Bundles each import as a bundler for browsers does, and says what it costs; throws where it costs too much. */
export async function bundles(): Promise<void> {
  for (const [names, limit] of Object.entries(limits)) {
    const { outputFiles } = await build({
      stdin: { contents: `import { ${names} } from 'gov-budget'; console.log(${names})`, resolveDir: project },
      bundle: true,
      minify: true,
      format: 'esm',
      charset: 'utf8',
      write: false,
      external: ['decimal.js', 'zod', 'date-fns/*'],
    })
    const { contents } = outputFiles[0] as { contents: Uint8Array }
    const size = gzipSync(contents).length / 1000
    say(`import { ${names} } bundles ${size.toFixed(1)} KB of ours, gzipped`)
    if (size > limit) throw new Error(`import { ${names} } brings more than ${limit} KB`)
  }
}
