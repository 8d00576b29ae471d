import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { read as readWorkbook } from '@e965/xlsx'
import { parse } from 'parse5'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../../src/cli/run.js'
import type { Report } from '../../../src/entries/reports.js'
import { severityNames } from '../../../src/words/severityNames.js'
import { chromiumPrint } from '../chromiumPrint.js'
import { machine } from '../machine.js'
import { type OpenPage, type ServedPage, servedPage } from './servedPage.js'

const { chromium } = machine
const files = fileURLToPath(new URL('../../../examples/files/', import.meta.url))
const accounts = (ending: string): string => `${files}sanmenxia-2024-final-accounts.${ending}`
const printed = readFileSync(accounts('html'), 'utf8').replace(
  '</head>',
  '<style>body{font-family:"Noto Sans CJK SC"}table{border-collapse:collapse;font-size:9px}td,th{border:1px solid black;padding:2px 4px}</style></head>',
)

/** The same accounts again and again, some ten pages each. */
const long = (times: number): string => {
  const body = /<body>([\s\S]*)<\/body>/u.exec(printed)?.[1] ?? ''
  return printed.replace(/<body>[\s\S]*<\/body>/u, () => `<body>${body.repeat(times)}</body>`)
}

interface Dropped {
  readonly name: string
  readonly bytes: Uint8Array
}

const fileOf = (ending: string): Dropped => ({ name: `a.${ending}`, bytes: readFileSync(accounts(ending)) })

/** Drops files as a person does. */
async function drop(page: Page, dropped: readonly Dropped[]): Promise<void> {
  const given = dropped.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') }))
  const transfer = await page.evaluateHandle((all) => {
    const data = new DataTransfer()
    for (const { name, base64 } of all)
      data.items.add(new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], name))
    return data
  }, given)
  await page.dispatchEvent('#drop', 'drop', { dataTransfer: transfer })
  await page.waitForSelector('#report, #message:not(:empty)', { timeout: 500_000 })
}

const rulesShown = (page: Page): Promise<string[]> => page.locator('.list .badge').allTextContents()

async function downloaded(page: Page, button: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const waited = page.waitForEvent('download')
  await page.click(button)
  const download = await waited
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

/** Presses Tab until an element has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let press = 0; press < 40; press++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return
  }
  throw new Error(`no way to ${selector} by Tab`)
}

describe.skipIf(chromium === null)('the page in Chromium', () => {
  let served: ServedPage
  beforeAll(async () => {
    served = await servedPage(chromium as string)
  }, 300_000)
  afterAll(() => served?.close())

  const opened = (options?: Parameters<ServedPage['open']>[0]): Promise<OpenPage> => served.open(options)

  it.each(['xlsx', 'docx', 'html', 'pdf'])(
    'a file of %s is dropped: its findings are seen, and the cell is marked',
    async (ending) => {
      const { page, complaints } = await opened()
      const file =
        ending === 'pdf' ? { name: 'a.pdf', bytes: chromiumPrint(chromium as string, printed) } : fileOf(ending)
      await drop(page, [file])
      expect(await page.textContent('#documents')).toContain('三门峡市公共资源交易中心')
      expect(await rulesShown(page)).toEqual(['提示 N3', '提示 N4'])
      await page.click('.open >> nth=1')
      await page.waitForFunction(() => document.querySelector('.meant')?.textContent === '42.01')
      expect(await page.locator('.meant').count()).toBe(1)
      expect(complaints).toEqual([])
      await page.context().close()
    },
  )

  it('a text: several documents, filters by gravity, part and rule, charts, both languages', async () => {
    const { page, complaints } = await opened({ viewport: { width: 1280, height: 900 } })
    await drop(page, [fileOf('txt')])
    expect(await page.locator('#documents tbody tr').count()).toBe(5)
    expect(await page.textContent('#documents')).toContain('各份文件之间')
    expect(await page.textContent('#unread summary')).toContain('没有读入')
    await page.uncheck('#show-note')
    await page.uncheck('#show-warning')
    expect(new Set((await rulesShown(page)).map((badge) => badge.slice(0, 2)))).toEqual(new Set(['错误']))
    await page.selectOption('#choose-rule', 'S6')
    expect(await rulesShown(page)).toEqual(['错误 S6', '错误 S6'])
    await page.selectOption('#choose-part', '文中“十一”')
    expect(await rulesShown(page)).toEqual(['错误 S6'])
    await page.waitForFunction(() => document.querySelector('mark')?.textContent?.includes('政府采购支出总额'))
    await page.click('#charts summary')
    await page.waitForSelector('figure:nth-of-type(2) img')
    const widths = await page.$$eval('figure img', (all) =>
      Promise.all((all as HTMLImageElement[]).map((one) => one.decode().then(() => one.naturalWidth))),
    )
    expect(Math.min(...widths)).toBeGreaterThan(100)
    expect(await page.textContent('.pictures')).toContain('从年初预算到决算')
    await page.click('#language')
    await page.waitForFunction(() => document.querySelector('#findings h2')?.textContent === 'Findings')
    expect(await page.getAttribute('html', 'lang')).toBe('en')
    expect((await rulesShown(page))[0]).toBe('Error S2')
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('report, check list and annotated workbook are downloaded and read back', async () => {
    const { page } = await opened()
    await drop(page, [{ ...fileOf('xlsx'), name: '决算.xlsx' }])
    const report = await downloaded(page, '#download-html')
    expect(report.name).toBe('report.html')
    expect(parse(Buffer.from(report.bytes).toString()).childNodes).toHaveLength(2)
    expect(Buffer.from(report.bytes).toString()).toContain('<mark>42.01</mark>')
    const list = readWorkbook((await downloaded(page, '#download-checklist')).bytes)
    expect(list.SheetNames).toEqual(['审核清单', '发现'])
    const annotated = await downloaded(page, '.download-workbook')
    expect(annotated.name).toBe('决算-annotated.xlsx')
    expect(readWorkbook(annotated.bytes).Sheets.公开05表?.D20?.c?.[0]?.t).toContain('[提示 N3]')
    await page.context().close()
  })

  it('a rule set of a bureau is kept to, and one that is wrong is told', async () => {
    const { page } = await opened()
    const chosen = (rules: object) => ({
      name: 'ours.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify({ kind: 'ruleSet', id: 'ours', rules })),
    })
    await page.setInputFiles('#ruleset', chosen({ N3: 'off', N4: 'error' }))
    await drop(page, [fileOf('xlsx')])
    expect(await rulesShown(page)).toEqual(['错误 N4'])
    await page.setInputFiles('#ruleset', chosen({ Q9: 'off' }))
    await page.waitForSelector('#message:not(:empty)')
    expect(await page.textContent('#message')).toContain('Q9')
    await page.context().close()
  })

  it('a made-up bureau’s own rules give what they give by command', async () => {
    const rules = fileURLToPath(new URL('../../fixtures/rules/anlan.json', import.meta.url))
    let out = ''
    const screen = {
      out: (text: string) => (out += text),
      err: () => undefined,
      isTerminal: false,
      today: '2026-11-30',
    }
    await run(['audit', accounts('txt'), '--ruleset', rules, '--format', 'json'], screen)
    const { documents } = JSON.parse(out) as Report
    const { page } = await opened()
    await page.clock.setFixedTime('2026-11-30T12:00:00')
    await page.setInputFiles('#ruleset', rules)
    await drop(page, [fileOf('txt')])
    const ofDocuments = documents.flatMap(({ findings }) =>
      findings.map(({ severity, rule }) => `${severityNames[severity].zh} ${rule}`),
    )
    const shown = await rulesShown(page)
    expect(shown.slice(0, ofDocuments.length)).toEqual(ofDocuments)
    expect(shown.slice(ofDocuments.length).every((badge) => / X\d+$/u.test(badge))).toBe(true)
    expect(ofDocuments).toContain('提示 ANLAN1')
    await page.context().close()
  })

  it('documents of one unit that are dropped together are held against each other', async () => {
    const { page } = await opened()
    const json = (name: string): Dropped => ({
      name: `${name}.json`,
      bytes: readFileSync(fileURLToPath(new URL(`../../../examples/data/${name}.json`, import.meta.url))),
    })
    await drop(page, ['sanmenxia-2024-final-accounts', 'sanmenxia-2024-project-summary'].map(json))
    expect(await page.textContent('#documents')).toContain('各份文件之间')
    expect(await rulesShown(page)).toContain('错误 X1')
    await drop(page, ['sanmenxia-2024-final-accounts', 'hengyang-2021-project-target'].map(json))
    await page.waitForFunction(() => document.querySelector('#documents')?.textContent?.includes('hengyang') === true)
    expect(await page.textContent('#documents')).not.toContain('各份文件之间')
    await page.context().close()
  })

  it('a pasted text is audited; a file that is none costs only itself', async () => {
    const { page } = await opened()
    await page.fill('#text', readFileSync(`${files}hengyang-2021-targets.txt`, 'utf8'))
    await page.click('#check')
    await page.waitForSelector('#report')
    // Three targets of one department, and what they say of each other.
    expect(await page.locator('#documents tbody tr').count()).toBe(4)
    await drop(page, [
      { name: 'b.pdf', bytes: Buffer.from('no pdf') },
      { name: 'c.exe', bytes: Buffer.from('MZ') },
      fileOf('html'),
    ])
    await page.waitForSelector('#failures')
    expect(await page.locator('#failures li').count()).toBe(2)
    expect(await page.locator('#documents tbody tr').count()).toBe(1)
    await page.context().close()
  })

  it('is used by the keyboard alone', async () => {
    const { page } = await opened()
    await tabTo(page, '#sample-tables')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.list .open')
    await tabTo(page, '#show-note')
    await page.keyboard.press('Space')
    await page.waitForFunction(() => document.querySelectorAll('.list .open').length === 0)
    await page.keyboard.press('Space')
    await page.waitForSelector('.list .open')
    await tabTo(page, '.list .open')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.querySelector('.meant')?.textContent === '42.01')
    await page.context().close()
  })

  it('fits a phone: what is printed stands below its finding', async () => {
    const { page } = await opened({ viewport: { width: 375, height: 740 }, hasTouch: true, isMobile: true })
    await drop(page, [fileOf('xlsx')])
    await page.tap('.open >> nth=0')
    await page.waitForSelector('.list li:first-child .meant')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375)
    await page.context().close()
  })

  it('hostile names of files and labels are texts', async () => {
    const { page, complaints } = await opened()
    const evil = '<img src=x onerror="window.hacked=1">'
    const html = printed.replaceAll('事业运行', `事业运行&lt;img src=x onerror="window.hacked=1"&gt;`)
    await drop(page, [
      { name: `${evil}.html`, bytes: Buffer.from(html) },
      { name: `${evil}"'><script>window.hacked=1</script>.txt`, bytes: Buffer.from('x') },
    ])
    expect(await page.textContent('#documents')).toContain(evil)
    await page.click('#language')
    await page.waitForFunction(() => document.documentElement.lang === 'en')
    for (const item of await page.locator('.open').all()) await item.click()
    await page.waitForSelector('.meant')
    expect(await page.locator('#page img, #page script').count()).toBe(0)
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('nothing leaves it: its own scripts are all that is asked for, and the browser refuses the rest', async () => {
    const { page, asked } = await opened()
    await drop(page, ['xlsx', 'docx', 'html', 'txt'].map(fileOf))
    await page.click('#charts summary')
    await page.waitForSelector('figure img')
    await downloaded(page, '#download-html')
    const origin = new URL(page.url()).origin
    const own = asked.filter((url) => new RegExp(`^${origin}/(?:assets/[\\w.-]+\\.(?:js|css))?$`, 'u').test(url))
    expect(asked).toEqual(own)
    const tried = (): Promise<string> =>
      fetch(`${location.origin}/sent`).then(
        () => 'sent',
        () => 'refused',
      )
    expect(await page.evaluate(tried)).toBe('refused')
    const [worker] = page.workers()
    expect(await worker?.evaluate(tried)).toBe('refused')
    expect(await page.textContent('#privacy')).toContain("connect-src 'none'")
    expect(asked.some((url) => url.endsWith('/sent'))).toBe(false)
    await page.context().close()
  })

  it('a file of two hundred pages leaves the page to its user, and says how far it is', async () => {
    const { page, context } = await opened()
    await context.addInitScript(() => {
      const tasks: number[] = []
      Object.assign(window, { tasks, told: new Set<string>() })
      new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
        type: 'longtask',
      })
    })
    await page.reload()
    await page.evaluate(() => {
      const told = Reflect.get(window, 'told') as Set<string>
      new MutationObserver(() => {
        const line = document.querySelector('#progress [role=status]')?.textContent
        if (line) told.add(line)
      }).observe(document.body, { subtree: true, childList: true, characterData: true })
    })
    const bytes = chromiumPrint(chromium as string, long(38))
    const begun = performance.now()
    await drop(page, [{ name: 'long.pdf', bytes }])
    const whole = performance.now() - begun
    const told = await page.evaluate(() => [...(Reflect.get(window, 'told') as Set<string>)])
    const pages = told.map((line) => Number(/共 (\d+) 页/u.exec(line)?.[1] ?? 0))
    expect(Math.max(...pages)).toBeGreaterThanOrEqual(200)
    await page.waitForTimeout(1000)
    const tasks = await page.evaluate(() => Reflect.get(window, 'tasks') as number[])
    /** How long is a matter of the machine: what holds is that the work is not done where the user waits. */
    expect(tasks.reduce((sum, duration) => sum + duration, 0) / whole).toBeLessThan(0.1)
    console.info(`longest task of the page: ${Math.round(Math.max(0, ...tasks))} ms of ${Math.round(whole)} ms`)
    expect(await page.locator('#documents').count()).toBe(1)
    await page.context().close()
  })
})
