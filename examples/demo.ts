/**
 * Audits the real published documents, or the JSON files named after `--`; then holds documents of one unit and year
 * against each other.
 *
 *   npm run demo
 *   npm run demo -- my-accounts.json
 *   npm run demo -- --json my-accounts.json
 *   npm run demo -- --en
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type AnyDocument, type Audit, audit, explain, type Problem, readDocument, reconcile } from '../src/index.js'

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

function open(file: string): AnyDocument | null {
  if (!existsSync(file)) {
    refuse(file, [{ message: locale === 'zh' ? '没有这个文件' : 'no such file' }])
    return null
  }
  const { document, problems } = readDocument(readFileSync(file, 'utf8'), { locale })
  if (problems) refuse(file, problems)
  return document ?? null
}

function show(title: string, result: Audit): void {
  say(`\n# ${title}`, explain(result, { locale }), ...result.findings.map((finding) => explain(finding, { locale })))
}

const opened = files.flatMap((file) => {
  const document = open(file)
  return document ? [{ file, document }] : []
})
const printed: unknown[] = []
for (const { file, document } of opened) {
  const result = audit(document)
  if (asJson) printed.push({ document: basename(file), ...result })
  else show(`${basename(file)} · ${document.department} ${document.year}`, result)
}
if (opened.length > 1) {
  const together = reconcile(opened.map(({ document }) => document))
  if (asJson) printed.push({ document: null, reconciled: opened.map(({ file }) => basename(file)), ...together })
  else show(locale === 'zh' ? '各份文件之间' : 'The documents against each other', together)
}
if (asJson) say(JSON.stringify(printed, null, 2))
