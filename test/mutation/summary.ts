import { keyOf, type Mutant, type MutantResult, mutantOf } from './mutants.js'
import survivors from './survivors.json' with { type: 'json' }

type Listed = Mutant & { readonly reason: string }

/** Mutants that behave as the code does, and those that no test sees yet. */
const { equivalent, untested }: { readonly equivalent: readonly Listed[]; readonly untested: readonly Listed[] } =
  survivors

const keys = (listed: readonly Listed[]): ReadonlySet<string> => new Set(listed.map(keyOf))
const same = keys(equivalent)
const alive = keys(untested)

type Fate = 'killed' | 'timed out' | 'survived' | 'without cover' | 'left out'

/** A mutant with which the tests cannot even be loaded leaves none to run: it is killed. */
function fateOf({ status, testsCompleted }: MutantResult): Fate {
  if (status === 'Killed' || (status === 'Survived' && testsCompleted === 0)) return 'killed'
  if (status === 'Timeout') return 'timed out'
  if (status === 'Survived') return 'survived'
  return status === 'NoCoverage' ? 'without cover' : 'left out'
}

/** The figures of a folder, and what is left without a reason, or has one in vain. */
export function summaryOf(name: string, results: readonly MutantResult[]) {
  const fates = results.map(fateOf)
  const count = (...wanted: readonly Fate[]): number => fates.filter((fate) => wanted.includes(fate)).length
  const left = results.filter((_, at) => fates[at] === 'survived' || fates[at] === 'without cover').map(mutantOf)
  const leftKeys = new Set(left.map(keyOf))
  const files = new Set(results.map((result) => mutantOf(result).file))
  const unlisted = left.filter((mutant) => !same.has(keyOf(mutant)) && !alive.has(keyOf(mutant)))
  const inVain = [...equivalent, ...untested].filter((mutant) => files.has(mutant.file) && !leftKeys.has(keyOf(mutant)))
  const equal = left.filter((mutant) => same.has(keyOf(mutant))).length
  const mutants = results.length - count('left out')
  const score = (count('killed', 'timed out') / (mutants - equal)) * 100
  const figures = [
    mutants,
    ...(['killed', 'timed out', 'survived', 'without cover'] as const).map((fate) => count(fate)),
  ]
  return {
    lines: [
      ...unlisted.map((mutant) => `not listed: ${JSON.stringify(mutant)}`),
      ...inVain.map((mutant) => `listed in vain: ${JSON.stringify(mutant)}`),
      '| folder | mutants | killed | timed out | survived | without cover | of these equivalent | score |',
      `| ${[name, ...figures, equal, `${score.toFixed(1)} %`].join(' | ')} |`,
    ],
    isWhole: unlisted.length + inVain.length === 0,
  }
}
