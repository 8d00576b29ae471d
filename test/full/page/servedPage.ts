import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { build } from 'vite'

const root = fileURLToPath(new URL('../../../examples/page/', import.meta.url))

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
}

/** The page as it is built, served, and opened in a browser. */
export interface ServedPage {
  /** A new page in a context of its own. Every address that it asks for is kept. */
  readonly open: (options?: BrowserContextOptions) => Promise<OpenPage>
  readonly close: () => Promise<void>
}

export interface OpenPage {
  readonly page: Page
  readonly context: BrowserContext
  readonly asked: readonly string[]
  /** What the page said in its console: broken policies and errors. */
  readonly complaints: readonly string[]
}

export async function servedPage(program: string): Promise<ServedPage> {
  const folder = mkdtempSync(join(tmpdir(), 'page-'))
  // As it is built for people, not for tests.
  process.env.NODE_ENV = 'production'
  await build({ root, configFile: join(root, 'vite.config.ts'), logLevel: 'error', build: { outDir: folder } })
  const server = await served(folder)
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox', '--disable-dev-shm-usage'] })
  return {
    open: (options) => opened(browser, address, options),
    close: async () => {
      await browser.close()
      server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const served = (folder: string): Promise<Server> =>
  new Promise((done) => {
    const server = createServer(({ url = '/' }, response) => {
      const path = normalize(new URL(url, 'http://a').pathname).replace(/\/$/u, '/index.html')
      try {
        const content = readFileSync(join(folder, path))
        response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' }).end(content)
      } catch {
        response.writeHead(404).end()
      }
    })
    server.listen(0, '127.0.0.1', () => done(server))
  })

async function opened(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<OpenPage> {
  const context = await browser.newContext({ acceptDownloads: true, ...options })
  const [asked, complaints]: [string[], string[]] = [[], []]
  await context.route('**/*', async (route) => {
    asked.push(route.request().url())
    await route.continue()
  })
  const page = await context.newPage()
  page.setDefaultTimeout(120_000)
  page.on('console', (message) => {
    if (/error|warning/u.test(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(address)
  return { page, context, asked, complaints }
}
