/**
 * Audits the real published documents, or the JSON files named after `--`.
 *
 *   npm run demo
 *   npm run demo -- my-accounts.json
 *   npm run demo -- --json my-accounts.json
 *   npm run demo -- --en
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { audit, explain, FinalAccounts, type Problem, read } from '../src/index.js'

const data = new URL('./data/', import.meta.url)

const files = (named: readonly string[]): URL[] =>
  named.length > 0
    ? named.map((name) => pathToFileURL(name))
    : readdirSync(data)
        .filter((name) => name.endsWith('final-accounts.json'))
        .map((name) => new URL(name, data))

const lines = (...texts: readonly string[]): void => {
  process.stdout.write(`${texts.join('\n')}\n`)
}

function refuse(name: string, problems: readonly Problem[]): void {
  process.stderr.write(`${name}\n${problems.map(({ message }) => `  ${message}`).join('\n')}\n`)
  process.exitCode = 2
}

const [flags, named] = [
  process.argv.slice(2).filter((word) => word.startsWith('--')),
  process.argv.slice(2).filter((word) => !word.startsWith('--')),
]
const locale = flags.includes('--en') ? 'en' : 'zh'
const printed: unknown[] = []

for (const file of files(named)) {
  if (!existsSync(file)) {
    refuse(file.pathname, [
      { path: [], expected: 'a file', received: 'nothing', message: 'no such file / 没有这个文件' },
    ])
    continue
  }
  const reading = read(FinalAccounts, readFileSync(file, 'utf8'), { locale })
  if (reading.problems) {
    refuse(file.pathname, reading.problems)
    continue
  }
  const { document } = reading
  const { findings, ledger, coverage } = audit(document)
  if (flags.includes('--json')) {
    printed.push({ document: decodeURIComponent(file.pathname.split('/').at(-1) ?? ''), findings, ledger, coverage })
    continue
  }
  const sum = (pick: (line: (typeof ledger.rules)[number]) => number): number =>
    ledger.rules.reduce((total, line) => total + pick(line), 0)
  const said =
    locale === 'zh'
      ? `核对${ledger.rules.length}条规则：${sum((line) => line.holds)}处成立，${sum((line) => line.rounding)}处在舍入范围内成立，${sum((line) => line.broken)}处不成立，${sum((line) => line.notApplicable)}处不适用，${sum((line) => line.insufficientData)}处资料不足`
      : `${ledger.rules.length} rules: ${sum((line) => line.holds)} cases hold, ${sum((line) => line.rounding)} within rounding, ${sum((line) => line.broken)} broken, ${sum((line) => line.notApplicable)} not applicable, ${sum((line) => line.insufficientData)} without the data`
  lines(
    `\n${document.department} ${document.year}`,
    said,
    '',
    ...findings.map((finding) => explain(finding, { locale })),
  )
}

if (flags.includes('--json')) lines(JSON.stringify(printed, null, 2))
