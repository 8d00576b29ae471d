import { run, say } from './project.js'

const rounds = 7

/** How long Node takes to import a package into a process of its own: the median, in milliseconds. */
function coldImport(name: string): number {
  const code = `const start = performance.now(); await import('${name}'); console.log(performance.now() - start)`
  const times = Array.from({ length: rounds }, () => Number(run('node', ['--input-type=module', '-e', code])))
  return times.toSorted((one, other) => one - other)[(rounds - 1) / 2] as number
}

/** Says how long the entry takes beside zod, which it imports. */
export function coldImports(): void {
  const [zod, own] = [coldImport('zod'), coldImport('gov-budget')]
  say(`a cold import takes ${own.toFixed(0)} ms in Node, zod alone ${zod.toFixed(0)} ms`)
}
