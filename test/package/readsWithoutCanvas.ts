import { cpSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { drawTable } from '../fixtures/files/drawn/drawnTable.js'
import { codedTable, codedWidths } from '../fixtures/files/drawn/madeUpTables.js'
import { pdfFile } from '../fixtures/files/drawn/pdfFile.js'
import { project, root, run, say } from './project.js'

/** What `--omit=optional` leaves of pdfjs-dist: it drags `@napi-rs/canvas` in for drawing, which reading does without. */
const parts = ['package.json', 'legacy/build/pdf.mjs', 'legacy/build/pdf.worker.mjs', 'cmaps']

const use = `.then(async ({ pdfPaper }) => {
  const texts = []
  for (const file of ['UniGB-UCS2-H.pdf', 'GBK-EUC-H.pdf']) {
    const { blocks, remarks } = await pdfPaper(require('node:fs').readFileSync(file))
    texts.push([blocks.flatMap(({ cells = [] }) => cells.map(({ text }) => text)), remarks.length])
  }
  console.log(JSON.stringify(texts))
})`

/** A PDF is read where no optional dependency is installed, by either way to load the library; pdfjs warns of what it lacks as it is loaded. */
export function readsWithoutCanvas(): void {
  for (const part of parts)
    cpSync(join(root, 'node_modules/pdfjs-dist', part), join(project, 'node_modules/pdfjs-dist', part), {
      recursive: true,
    })
  for (const encoding of ['UniGB-UCS2-H', 'GBK-EUC-H'] as const)
    writeFileSync(
      join(project, `${encoding}.pdf`),
      pdfFile(drawTable(codedTable, { widths: codedWidths }), { encoding }),
    )
  writeFileSync(
    join(project, 'pdf.mjs'),
    `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url); import('gov-budget/pdf')${use}`,
  )
  writeFileSync(join(project, 'pdf.cjs'), `Promise.resolve(require('gov-budget/pdf'))${use}`)
  if (canvasIn(project) || !canvasIn(join(root, 'node_modules/pdfjs-dist')))
    throw new Error('a project without a canvas is tried beside one that has it: this is another')
  const words = codedTable.rows.flat().filter((text) => typeof text === 'string' && text !== '')
  for (const file of ['pdf.mjs', 'pdf.cjs']) {
    const read = JSON.parse(run('node', [file])) as readonly (readonly [cells: readonly string[], remarks: number])[]
    for (const [cells, remarks] of read)
      if (remarks > 0 || !words.every((word) => cells.includes(word as string)) || !cells.includes('1,285.83'))
        throw new Error(`${file} reads ${cells.join('|')}`)
  }
  say('a PDF is read without any optional dependency, by import and by require')
}

function canvasIn(folder: string): boolean {
  try {
    createRequire(join(folder, 'package.json')).resolve('@napi-rs/canvas')
    return true
  } catch {
    return false
  }
}
