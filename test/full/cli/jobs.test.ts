import { execFile, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import { afterAll, describe, expect, it } from 'vitest'
import { sumOfVerdicts, verdictOf } from '../../../src/entries/bulk.js'
import { manyLines, numbered } from '../../fixtures/manyLines.js'

const folder = mkdtempSync(join(tmpdir(), 'gov-budget-jobs-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The command as one file, which its workers run as well. */
const program = join(folder, 'cli.mjs')
buildSync({
  entryPoints: [fileURLToPath(new URL('../../../src/cli/main.ts', import.meta.url))],
  outfile: program,
  bundle: true,
  platform: 'node',
  format: 'esm',
  external: ['@e965/xlsx', 'numfmt', 'parse5', 'saxes', 'pdfjs-dist'],
  logLevel: 'error',
})

const command = (args: readonly string[]): readonly string[] => [program, ...args]

/** The command as a program of its own. */
const ran = (
  ...args: readonly string[]
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, command(args), { maxBuffer: 1 << 28 }, (error, out, err) =>
      resolve({ code: Number(error?.code ?? 0), out, err }),
    )
  })

const written = (name: string, text: string): string => {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

/** What a rule of one's own rests on. */
const grounds = (): object =>
  JSON.parse(readFileSync(fileURLToPath(new URL('../../fixtures/rules/anlan.json', import.meta.url)), 'utf8'))
    .identities[0].basis

const placesIn = (ndjson: string): readonly string[] =>
  ndjson
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).file)

describe('files by several workers', () => {
  const files = join(folder, 'files')
  mkdirSync(files)
  for (let at = 0; at < 5; at++)
    writeFileSync(join(files, `${String(at).padStart(2, '0')}.json`), at === 2 ? '{' : JSON.stringify(numbered(at)))

  it('give what one gives, in the order of the files; a broken one costs itself alone', async () => {
    for (const format of ['json', 'ndjson']) {
      const [alone, together] = await Promise.all([
        ran('audit', files, '--format', format),
        ran('audit', files, '--format', format, '--jobs', '2'),
      ])
      expect([format, together.out === alone.out, together.err === alone.err]).toEqual([format, true, true])
      expect([alone.code, together.code]).toEqual([2, 2])
      if (format === 'ndjson') expect(placesIn(alone.out)).toHaveLength(5)
    }
  }, 300_000)

  it('show progress to a terminal only', async () => {
    const { err } = await ran('audit', files, '--format', 'ndjson', '--jobs', '2')
    expect(err).not.toContain('5/5')
  }, 60_000)
})

describe('work that does not end', () => {
  const endless = written(
    'endless.mjs',
    `const basis = ${JSON.stringify(grounds())}
export default { kind: 'ruleSet', id: 'endless', ideas: [{
  kind: 'inspection', id: 'ENDLESS1', basis, severity: 'note', says: { zh: '不完', en: 'never done' },
  applies: { forms: ['finalAccounts'], years: null, region: null, level: null },
  claims: ({ facts: { department } }) => {
    while (department === '第4局') {}
    return [{ kind: 'found', about: 'name', place: { label: { zh: '部门', en: 'department' }, where: { path: ['department'] } },
      outcome: department.startsWith('第') ? 'holds' : 'broken', fault: { kind: 'ownWords', wrong: { zh: '空', en: 'empty' } } }]
  },
  example: { document: { kind: 'finalAccounts' }, outcome: 'broken' } }] }
`,
  )
  const limited = ['--ruleset', endless, '--jobs', '2', '--time-limit', '10', '--locale', 'en']

  it('is stopped and told: of a file, that file; of a file of lines, that line alone', async () => {
    const many = 8
    const lines = written('endless.ndjson', manyLines(many))
    const asFile = written('endless.json', JSON.stringify(numbered(4)))
    const { code, out, err } = await ran('audit', lines, asFile, '--format', 'ndjson', ...limited)
    expect(code).toBe(2)
    expect(err.trim().split('\n').toSorted()).toEqual(
      [`${asFile}: not done within`, `${lines}:5: not done within`].map((start) => expect.stringContaining(start)),
    )
    expect(placesIn(out)).toHaveLength(many + 1)
    expect(new Set(placesIn(out)).size).toBe(many + 1)
  }, 180_000)
})

describe('verdicts', () => {
  const many = 50
  const lines = written('verdicts.ndjson', manyLines(many, 40))
  const output = join(folder, 'verdicts.out')
  const [checkpoint, sum] = [join(folder, 'verdicts.checkpoint'), join(folder, 'sum.json')]
  const args = ['audit', lines, '--format', 'verdicts', '--output', output, '--sum', sum]

  it('are what verdictOf gives of each line, with their sum; by workers and after a kill the same', async () => {
    expect((await ran(...args)).code).toBe(2)
    const alone = readFileSync(output, 'utf8')
    const wanted = readFileSync(lines, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line, at) => ({ file: `${lines}:${at + 1}`, ...verdictOf(line) }))
    expect(
      alone
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(JSON.parse(JSON.stringify(wanted)))
    expect(JSON.parse(readFileSync(sum, 'utf8'))).toEqual(sumOfVerdicts(wanted))

    const resumable = [...args, '--jobs', '2', '--checkpoint', checkpoint]
    const child = spawn(process.execPath, command(resumable), { stdio: 'ignore' })
    const ended = new Promise((resolve) => child.once('exit', resolve))
    while (!existsSync(checkpoint)) await new Promise((resolve) => setTimeout(resolve, 20))
    child.kill('SIGKILL')
    await ended
    rmSync(sum)
    expect((await ran(...resumable)).code).toBe(2)
    expect(readFileSync(output, 'utf8') === alone).toBe(true)
    expect(JSON.parse(readFileSync(sum, 'utf8'))).toEqual(sumOfVerdicts(wanted))
  }, 300_000)

  it('are given of files of every kind, and what cannot be read is one without a form', async () => {
    const broken = written('broken.json', '{')
    const text = fileURLToPath(new URL('../../../examples/files/hengyang-2021-targets.txt', import.meta.url))
    const { out } = await ran('audit', broken, text, join(folder, 'none.pdf'), '--format', 'verdicts', '--jobs', '1')
    const forms = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).form)
    expect(forms).toEqual([null, 'projectTarget', 'specialFundTarget', 'departmentTarget', null])
  }, 60_000)
})

describe('a file of lines', () => {
  const many = 50
  const lines = written('units.ndjson', manyLines(many, 40))
  const inPieces = statSync(lines).size > 1 << 20

  it('is read range by range, each document with its line; a broken line costs itself alone', async () => {
    expect(inPieces).toBe(true)
    const [alone, together] = await Promise.all([
      ran('audit', lines, '--format', 'ndjson'),
      ran('audit', lines, '--format', 'ndjson', '--jobs', '2'),
    ])
    expect([together.out === alone.out, together.err === alone.err]).toEqual([true, true])
    const places = placesIn(alone.out)
    expect([...places].toSorted()).toEqual(Array.from({ length: many }, (_, at) => `${lines}:${at + 1}`).toSorted())
    expect(alone.err.trim().split('\n')).toHaveLength(1)
    expect(alone.err).toContain(`${lines}:41:`)
  }, 120_000)

  it('goes on after a kill where it was, and writes the same', async () => {
    const [output, checkpoint] = [join(folder, 'killed.ndjson'), join(folder, 'checkpoint.json')]
    const args = ['audit', lines, '--format', 'ndjson', '--jobs', '2', '--output', output, '--checkpoint', checkpoint]
    const child = spawn(process.execPath, command(args), { stdio: 'ignore' })
    const ended = new Promise((resolve) => child.once('exit', resolve))
    while (!existsSync(checkpoint)) await new Promise((resolve) => setTimeout(resolve, 20))
    child.kill('SIGKILL')
    await ended
    const { done } = JSON.parse(readFileSync(checkpoint, 'utf8'))
    expect(done).toBeGreaterThan(0)
    const resumed = await ran(...args)
    const whole = await ran('audit', lines, '--format', 'ndjson')
    expect(readFileSync(output, 'utf8') === whole.out).toBe(true)
    expect(resumed.code).toBe(2)
    expect(existsSync(checkpoint)).toBe(false)
  }, 180_000)

  it('refuses a checkpoint of another run, and one without a file to write', async () => {
    const checkpoint = written('other.json', JSON.stringify({ kind: 'checkpoint', of: 'else', done: 1, written: 0 }))
    const output = join(folder, 'other.csv')
    expect(await ran('audit', lines, '--format', 'csv', '--output', output, '--checkpoint', checkpoint)).toMatchObject({
      code: 2,
    })
    expect((await ran('audit', lines, '--format', 'html', '--checkpoint', checkpoint)).err).toContain('--output')
    expect((await ran('audit', lines, '--jobs', 'many')).err).toContain('--jobs')
  }, 60_000)
})
