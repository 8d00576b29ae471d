import { readFileSync } from 'node:fs'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { pdfPaper } from '../../src/formats/pdf/pdfPaper.js'
import { cMapReader } from '../../src/formats/pdf/reading/characterTables.js'
import { pdfLibrary } from '../../src/formats/pdf/reading/pdfLibrary.js'
import { drawTable } from '../fixtures/files/drawn/drawnTable.js'
import { codedTable, codedWidths, longTable } from '../fixtures/files/drawn/madeUpTables.js'
import { pdfFile } from '../fixtures/files/drawn/pdfFile.js'

/** Thirty pages of tables, or the file that is named. */
export const benchFile = (path: string | undefined): Uint8Array =>
  path === undefined
    ? pdfFile([
        ...drawTable(longTable(1000), { widths: [80, 200, 90] }).slice(0, 24),
        ...Array.from({ length: 6 }, () => drawTable(codedTable, { widths: codedWidths })).flat(),
      ])
    : readFileSync(path)

/** Texts and orders of every page by pdfjs alone: what a reader cannot do without. */
async function byPdfjs(bytes: Uint8Array): Promise<void> {
  const library = await pdfLibrary()
  const task = library.getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    useSystemFonts: false,
    disableFontFace: true,
    CMapReaderFactory: cMapReader(),
  })
  const document: PDFDocumentProxy = await task.promise
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    await page.getTextContent()
    await page.getOperatorList()
    page.cleanup()
  }
  await task.destroy()
}

interface Cost {
  /** Of the processor, so that what else the machine does counts less. */
  readonly seconds: number
  /** The most memory in use after a page was read, beyond that before. */
  readonly megabytes: number
}

async function costOf(run: () => Promise<unknown>): Promise<Cost> {
  const before = process.memoryUsage().rss
  let most = before
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss)
  }, 10)
  const start = process.cpuUsage()
  await run()
  const { user, system } = process.cpuUsage(start)
  const seconds = (user + system) / 1e6
  clearInterval(watch)
  return { seconds, megabytes: (Math.max(most, process.memoryUsage().rss) - before) / 1e6 }
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((one, other) => one - other)[numbers.length >> 1] as number

/** Prints what reading a PDF costs beside pdfjs alone, turn by turn. */
export async function benchPdf(path: string | undefined): Promise<void> {
  const bytes = benchFile(path)
  const rivals = [
    { name: 'pdfjs: getTextContent and getOperatorList', run: () => byPdfjs(bytes) },
    { name: 'pdfPaper', run: () => pdfPaper(bytes) },
  ]
  const costs: Cost[][] = rivals.map(() => [])
  for (let round = 0; round < 6; round++)
    for (const [at, { run }] of rivals.entries()) costs[at]?.push(await costOf(run))
  const warm = costs.map((all) => all.slice(2))
  process.stdout.write(`\n${path ?? 'thirty pages of tables'} as PDF\n`)
  const first = median((warm[0] as Cost[]).map(({ seconds }) => seconds))
  for (const [at, { name }] of rivals.entries()) {
    const own = warm[at] as Cost[]
    const seconds = median(own.map((cost) => cost.seconds))
    const most = Math.max(...own.map((cost) => cost.megabytes))
    const goal = at === 0 ? '' : '   goal ≤ 1.5'
    process.stdout.write(
      `  ${name.padEnd(58)} ${`${(seconds * 1000).toFixed(0)} ms`.padStart(10)}  ${(seconds / first).toFixed(2).padStart(8)} ×   +${most.toFixed(0)} MB${goal}\n`,
    )
  }
}
