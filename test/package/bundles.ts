import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { project, say } from './project.js'

/** What people import from which entry, and how many kilobytes of ours it may bring: minified and gzipped, without zod and decimal.js. */
const limits: readonly (readonly [names: string, entry: string, limit: number])[] = [
  ['checkSum', 'gov-budget', 5],
  ['parseTarget', 'gov-budget', 20],
  ['evaluate', 'gov-budget', 50],
  ['FinalAccounts', 'gov-budget', 25],
  ['FinalAccounts, audit', 'gov-budget', 250],
  ['auditFinalAccounts', 'gov-budget/forms', 125],
  ['auditDepartmentBudget', 'gov-budget/forms', 120],
  ['auditSelfEvaluation', 'gov-budget/forms', 180],
  ['explain', 'gov-budget', 50],
]

/** Bundles each import as a bundler for browsers does, and says what it costs; throws where it costs too much. */
export async function bundles(): Promise<void> {
  for (const [names, entry, limit] of limits) {
    const { outputFiles } = await build({
      stdin: { contents: `import { ${names} } from '${entry}'; console.log(${names})`, resolveDir: project },
      bundle: true,
      minify: true,
      format: 'esm',
      charset: 'utf8',
      write: false,
      external: ['decimal.js', 'zod', 'date-fns/*'],
    })
    const { contents } = outputFiles[0] as { contents: Uint8Array }
    const size = gzipSync(contents).length / 1000
    say(`import { ${names} } from '${entry}' bundles ${size.toFixed(1)} KB of ours, gzipped`)
    if (size > limit) throw new Error(`import { ${names} } brings more than ${limit} KB`)
  }
}
