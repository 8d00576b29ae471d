/**
 * Audits the real published documents, or the files named after `--`: a workbook, a Word file, a web page, a PDF or a text as it
 * was published, or JSON; then holds documents of one unit and year against each other. Without files it ends with made-up
 * budgets beside their accounts and units.
 *
 *   npm run demo
 *   npm run demo -- my-accounts.xlsx
 *   npm run demo -- my-accounts.json
 *   npm run demo -- --json my-accounts.json
 *   npm run demo -- --en
 */
import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Opened, open } from '../src/cli/opened.js'
import { optionsOf } from '../src/cli/options.js'
import { withCauses } from '../src/entries/causes.js'
import { placeInWords } from '../src/entries/paper.js'
import { type Audit, audit, explain, reconcile } from '../src/index.js'
import { budgetsInWords } from './holdBudgets.js'

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

function refuse({ file, message }: { readonly file: string; readonly message: string }): void {
  process.stderr.write(`${basename(file)}\n  ${message}\n`)
  process.exitCode = 2
}

async function openAndTell(file: string): Promise<readonly Opened[]> {
  const { opened, unread, failures } = await open(file, optionsOf(['audit', file, '--locale', locale]))
  failures.forEach(refuse)
  if (!asJson)
    for (const { text, place, why } of unread.filter((one) => one.why !== 'sentence').slice(0, 20))
      say(`${locale === 'zh' ? '未读' : 'unread'} ${placeInWords(place, locale)} [${why}] ${text.slice(0, 60)}`)
  return opened
}

function show(title: string, result: Audit): void {
  say(`\n# ${title}`, explain(result, { locale }), ...result.findings.map((finding) => explain(finding, { locale })))
}

const opened = (await Promise.all(files.map(openAndTell))).flat()
const printed: unknown[] = []
for (const { file, document, places } of opened) {
  const result = withCauses(document, audit(document, places ? { places } : {}))
  if (asJson) printed.push({ document: basename(file), ...result })
  else show(`${basename(file)} · ${document.department} ${document.year}`, result)
}
if (opened.length > 1) {
  const documents = opened.map(({ document }) => document)
  const together = withCauses(documents, reconcile(documents))
  if (asJson) printed.push({ document: null, reconciled: opened.map(({ file }) => basename(file)), ...together })
  else show(locale === 'zh' ? '各份文件之间' : 'The documents against each other', together)
}
if (asJson) say(JSON.stringify(printed, null, 2))
else if (named.length === 0) say('', ...budgetsInWords(locale))
