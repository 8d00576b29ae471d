import { run, say } from './project.js'

const rounds = 15

/** What loads a package, and how a program does it. */
interface Load {
  readonly type: 'module' | 'commonjs'
  readonly code: string
}

const imported = (name: string): Load => ({ type: 'module', code: `await import('${name}')` })
const required = (name: string): Load => ({ type: 'commonjs', code: `require('${name}')` })

/** How long Node takes for it in a process of its own, in milliseconds of the processor: others do not slow those down. */
function cold({ type, code }: Load): number {
  const told = `const before = process.cpuUsage(); ${code}; const { user, system } = process.cpuUsage(before)`
  return Number(run('node', [`--input-type=${type}`, '-e', `${told}; console.log((user + system) / 1000)`]))
}

const median = (times: readonly number[]): number => times.toSorted((one, other) => one - other)[(rounds - 1) / 2] ?? 0

/** Says how long the entry takes beside zod, which it imports; the two by turns. */
export function coldImports(): void {
  for (const [how, load] of Object.entries({ import: imported, require: required })) {
    const pairs = Array.from({ length: rounds }, () => [cold(load('zod')), cold(load('gov-budget'))] as const)
    const [zod, own] = [median(pairs.map(([zod]) => zod)), median(pairs.map(([, own]) => own))]
    say(`a cold ${how} takes ${own.toFixed(0)} ms of the processor, zod alone ${zod.toFixed(0)} ms`)
  }
}
