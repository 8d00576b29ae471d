import { execFileSync, type StdioOptions } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, build } from 'esbuild'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { everything } from '../everywhere/everything.js'
import { machine } from './machine.js'

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'everywhere-'))
const files = join(folder, 'files')
const [program, script] = [join(folder, 'program.mjs'), join(folder, 'everything.js')]

const examples = ['examples/data', 'examples/files', 'examples/budgets'].flatMap((place) =>
  readdirSync(at(place)).map((name) => join(at(place), name)),
)

const bundle = (entry: string, outfile: string, options: BuildOptions): Promise<unknown> =>
  build({ entryPoints: [at(`test/everywhere/${entry}`)], bundle: true, outfile, logLevel: 'error', ...options })

/** What each part of everything is, in short. */
type Digests = Readonly<Record<string, string>>

function saidBy(node: string, flags: readonly string[] = [], env: Readonly<Record<string, string>> = {}): Digests {
  const [encoding, maxBuffer] = ['utf8', 1e8] as const
  // What Node says of its experiments is not part of it.
  const stdio: StdioOptions = ['ignore', 'pipe', 'ignore']
  return JSON.parse(
    execFileSync(node, [...flags, program, files], { encoding, maxBuffer, stdio, env: { ...process.env, ...env } }),
  )
}

let here: Digests = {}

beforeAll(async () => {
  mkdirSync(files)
  for (const example of examples) copyFileSync(example, join(files, basename(example)))
  await bundle('program.ts', program, { platform: 'node', format: 'esm' })
  await bundle('everything.ts', script, { platform: 'browser', format: 'iife', globalName: 'everywhere' })
  here = saidBy(process.execPath)
}, 300_000)
afterAll(() => rmSync(folder, { recursive: true }))

describe('everything that is said of the examples is the same', () => {
  it('has a part for each of them, and for all together', () => {
    expect(Object.keys(here)).toEqual(expect.arrayContaining([...examples.map((one) => basename(one)), 'together']))
  })

  it.skipIf(machine['node 22'] === null)('on Node 22', () => {
    expect(saidBy(machine['node 22'] as string)).toEqual(here)
  })

  it.skipIf(machine['node 24'] === null)('on Node 24', () => {
    expect(saidBy(machine['node 24'] as string)).toEqual(here)
  })

  it('where intrinsics are frozen and no code is generated', () => {
    expect(saidBy(process.execPath, ['--frozen-intrinsics', '--disallow-code-generation-from-strings'])).toEqual(here)
  })

  it.each([
    ['Pacific/Kiritimati', 'tr_TR.UTF-8'],
    ['America/St_Johns', 'ar_EG.UTF-8'],
    ['Asia/Shanghai', 'zh_CN.UTF-8'],
  ])('at the time of %s, in the locale %s', (TZ, LC_ALL) => {
    expect(saidBy(process.execPath, [], { TZ, LC_ALL })).toEqual(here)
  })

  it.skipIf(machine.chromium === null)('in a browser that evaluates no code', async () => {
    expect(await saidInBrowser(machine.chromium as string)).toEqual(here)
  })
})

async function saidInBrowser(executablePath: string): Promise<Digests> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] })
  try {
    const context = await browser.newContext({ timezoneId: 'America/St_Johns', locale: 'tr-TR' })
    await context.route('**/*', (route) =>
      route.request().url().endsWith('.js')
        ? route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: readFileSync(script, 'utf8') })
        : route.fulfill({
            contentType: 'text/html; charset=utf-8',
            headers: { 'content-security-policy': "default-src 'none'; script-src 'self'" },
            body: '<!doctype html><script src="everything.js"></script>',
          }),
    )
    const page = await context.newPage()
    await page.goto('https://everywhere.test/')
    const given = readdirSync(files).map((name) => [name, readFileSync(join(files, name)).toString('base64')] as const)
    const said = await page.evaluate(async (all) => {
      const bytes = all.map(([name, text]) => [name, Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))])
      const { everywhere } = globalThis as unknown as { everywhere: { everything: typeof everything } }
      return await everywhere.everything(Object.fromEntries(bytes))
    }, given)
    return Object.fromEntries(
      Object.entries(said).map(([name, part]) => [name, createHash('sha256').update(part).digest('hex')]),
    )
  } finally {
    await browser.close()
  }
}
