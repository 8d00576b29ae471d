/**
 * Reads every published PDF and says what came of it: `node --import tsx test/real/measurePdf.ts [part of a name]`.
 * Where `pdftotext` is installed, every run of digits that it finds is looked for in the paper.
 */
import { execFileSync } from 'node:child_process'
import { pdfPaper } from '../../src/formats/pdf/pdfPaper.js'
import { digitRuns, missing, textsOf } from './digitRuns.js'
import { bytesOf, folder, isPresent, pathOf, realFiles } from './realFiles.js'

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

function printedRuns(name: string): readonly string[] | null {
  try {
    const text = execFileSync('pdftotext', ['-layout', pathOf(name), '-'], { encoding: 'utf8', maxBuffer: 1e8 })
    return digitRuns(text)
  } catch {
    return null
  }
}

async function measure(name: string): Promise<void> {
  const start = process.cpuUsage()
  const paper = await pdfPaper(bytesOf(name))
  const { user, system } = process.cpuUsage(start)
  const tables = paper.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))
  const cells = tables.flatMap((table) => table.cells)
  const printed = printedRuns(name)
  const own = textsOf(paper).flatMap(digitRuns)
  const lost = printed ? missing(printed, own) : []
  const more = printed ? missing(own, printed) : []
  say(
    [
      name,
      `pages ${Math.max(...paper.blocks.map(({ place }) => place.page ?? 0))}`,
      `tables ${tables.length} (${tables.filter((table) => table.continues).length} continue)`,
      `cells ${cells.length}`,
      `doubts ${cells.filter(({ doubt }) => doubt !== undefined).length}`,
      printed ? `digit runs ${printed.length - lost.length}/${printed.length}, more ${more.length}` : 'no pdftotext',
      `${((user + system) / 1e6).toFixed(2)} s`,
    ].join(' · '),
  )
  if (lost.length > 0) say(`   lost: ${lost.slice(0, 30).join(' ')}`)
  if (more.length > 0) say(`   more: ${more.slice(0, 30).join(' ')}`)
  for (const { doubt, text, place } of cells)
    if (doubt !== undefined) say(`   doubt p${place.page} "${text}": ${doubt}`)
  for (const { kind, text, place } of paper.remarks) say(`   ${kind} p${place.page}: ${text}`)
}

if (!isPresent) say(`no published files at ${folder}: nothing measured`)
for (const name of realFiles('.pdf')) if (name.includes(process.argv[2] ?? '')) await measure(name)
