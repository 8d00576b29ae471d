import { keyOf, type Mutant, type MutantResult, mutantOf } from './mutants.js'
import survivors from './survivors.json' with { type: 'json' }

type Listed = Mutant & { readonly reason: string }

/** Mutants that behave as the code does, and those that no test sees yet. */
const { equivalent, untested }: { readonly equivalent: readonly Listed[]; readonly untested: readonly Listed[] } =
  survivors

const counted = (results: readonly MutantResult[], status: MutantResult['status']): number =>
  results.filter((result) => result.status === status).length

const keys = (listed: readonly Listed[]): ReadonlySet<string> => new Set(listed.map(keyOf))
const same = keys(equivalent)
const alive = keys(untested)

/** The figures of a folder, what survived with its reason, and what is not listed or listed in vain. */
export function summaryOf(name: string, results: readonly MutantResult[]) {
  const left = results.filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
  const found = left.map((result) => ({ ...mutantOf(result), status: result.status }))
  const foundKeys = new Set(found.map(keyOf))
  const files = new Set(results.map((result) => mutantOf(result).file))
  const unlisted = found.filter((mutant) => !same.has(keyOf(mutant)) && !alive.has(keyOf(mutant)))
  const inVain = [...equivalent, ...untested].filter(
    (mutant) => files.has(mutant.file) && !foundKeys.has(keyOf(mutant)),
  )
  const equal = found.filter((mutant) => same.has(keyOf(mutant))).length
  const caught = counted(results, 'Killed') + counted(results, 'Timeout')
  const valid = counted(results, 'Survived') + counted(results, 'NoCoverage') + caught
  return {
    lines: [
      ...unlisted.map((mutant) => `not listed: ${JSON.stringify(mutant)}`),
      ...inVain.map((mutant) => `listed in vain: ${JSON.stringify(mutant)}`),
      '| folder | mutants | killed | timed out | survived | without cover | equivalent | score |',
      `| ${[
        name,
        valid,
        counted(results, 'Killed'),
        counted(results, 'Timeout'),
        counted(results, 'Survived'),
        counted(results, 'NoCoverage'),
        equal,
        `${((caught / (valid - equal)) * 100).toFixed(1)} %`,
      ].join(' | ')} |`,
    ],
    isWhole: unlisted.length + inVain.length === 0,
  }
}
