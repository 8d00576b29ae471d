/**
 * Audits the real published documents, or the files named after `--`: a workbook, a Word file, a web page, a PDF or a text as it
 * was published, or JSON; then holds documents of one unit and year against each other.
 *
 *   npm run demo
 *   npm run demo -- my-accounts.xlsx
 *   npm run demo -- my-accounts.json
 *   npm run demo -- --json my-accounts.json
 *   npm run demo -- --en
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { placeInWords } from '../src/entries/paper.js'
import {
  type AnyDocument,
  type Audit,
  audit,
  explain,
  type FoundDocument,
  type Problem,
  readDocument,
  readPaper,
  reconcile,
} from '../src/index.js'
import { isPaper, paperOfFile } from './reading/paperOfFile.js'

const words = process.argv.slice(2)
const flags = words.filter((word) => word.startsWith('--'))
const named = words.filter((word) => !word.startsWith('--'))
const locale = flags.includes('--en') ? 'en' : 'zh'
const asJson = flags.includes('--json')

const data = fileURLToPath(new URL('./data/', import.meta.url))
const files = named.length > 0 ? named : readdirSync(data).map((name) => `${data}${name}`)

const say = (...lines: readonly string[]): void => {
  process.stdout.write(`${lines.join('\n')}\n`)
}

function refuse(file: string, problems: readonly Pick<Problem, 'message'>[]): void {
  process.stderr.write(`${basename(file)}\n${problems.map(({ message }) => `  ${message}`).join('\n')}\n`)
  process.exitCode = 2
}

/** A document with the places of its values, where it was read from a file as it was published. */
interface Opened {
  readonly file: string
  readonly document: AnyDocument
  readonly places?: FoundDocument['places']
}

async function open(file: string): Promise<readonly Opened[]> {
  if (!existsSync(file)) {
    refuse(file, [{ message: locale === 'zh' ? '没有这个文件' : 'no such file' }])
    return []
  }
  if (isPaper(file)) return await openPaper(file)
  const { document, problems } = readDocument(readFileSync(file, 'utf8'), { locale })
  if (problems) refuse(file, problems)
  return document ? [{ file, document }] : []
}

async function openPaper(file: string): Promise<readonly Opened[]> {
  const { documents, unread } = readPaper(await paperOfFile(file))
  if (!asJson)
    for (const { text, place, why } of unread.filter((one) => one.why !== 'sentence').slice(0, 20))
      say(`${locale === 'zh' ? '未读' : 'unread'} ${placeInWords(place, locale)} [${why}] ${text.slice(0, 60)}`)
  return documents.flatMap(({ document, problems, places }) => {
    if (problems) refuse(file, problems)
    return document ? [{ file, document, places }] : []
  })
}

function show(title: string, result: Audit): void {
  say(`\n# ${title}`, explain(result, { locale }), ...result.findings.map((finding) => explain(finding, { locale })))
}

const opened = (await Promise.all(files.map(open))).flat()
const printed: unknown[] = []
for (const { file, document, places } of opened) {
  const result = audit(document, places ? { places } : {})
  if (asJson) printed.push({ document: basename(file), ...result })
  else show(`${basename(file)} · ${document.department} ${document.year}`, result)
}
if (opened.length > 1) {
  const together = reconcile(opened.map(({ document }) => document))
  if (asJson) printed.push({ document: null, reconciled: opened.map(({ file }) => basename(file)), ...together })
  else show(locale === 'zh' ? '各份文件之间' : 'The documents against each other', together)
}
if (asJson) say(JSON.stringify(printed, null, 2))
