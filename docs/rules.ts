/**
 * Writes docs/rules/ from the definitions: one page for each kind, one of what has no source, one of the law that all of
 * them rest on, and README.md, which leads to them, in Chinese and English. With `--check` it only says whether the pages are current.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { CatalogueEntry } from '../src/catalogue/catalogueEntry.js'
import { unsourced } from '../src/catalogue/unsourced.js'
import { catalogue } from '../src/catalogue.js'
import { formKinds } from '../src/documents/formKinds.js'
import type { Basis, ContentsStanding, Instrument } from '../src/law/basis.js'
import { instruments } from '../src/law/instruments.js'
import { basisInWords } from '../src/words/law.js'
import { exampleInWords, table } from './examples.js'
import { rulesIndex } from './rulesIndex.js'

const folder = new URL('./rules/', import.meta.url)

/** What each kind is called; a kind without a name here fails to print. */
const titles: Readonly<Record<string, string>> = {
  identity: '勾稽关系 / Identities',
  inspection: '检查规则 / Inspections',
  reconciliation: '文件互校 / Reconciliation of documents',
  rate: '指标公式 / Rates',
  gradedRate: 'PEFA 分级指标（类比） / Graded rates of PEFA (analogues)',
  policy: '计分办法 / Scoring policies',
  executionPolicy: '预算执行计分 / Scoring of execution',
  grades: '等级 / Grades',
  reasonDuty: '说明原因的义务 / Duties to give a reason',
  wordScale: '文字等次 / Scales of words',
  framework: '评分体系 / Frameworks',
  forecastMethod: '预测方法 / Methods of forecasting',
  outlierRule: '异常得分 / Outliers',
  signals: '预警信号 / Signals',
  reportDuty: '报告期限 / Terms of reports',
  form: '表单 / Forms',
}

const standings: Readonly<Record<ContentsStanding, string>> = {
  document: '见于文件 / in a document',
  published: '见于公开文本 / published',
  partlyPublished: '部分见于公开文本 / partly published',
  unverified: '未核对原文 / unverified',
}

const made = 'Made from the definitions by `npm run docs`; not edited by hand.'

const span = (from: string | number | null | undefined, to: string | number | null | undefined, any: string): string =>
  (from ?? to ?? null) === null ? any : `${from ?? '…'}–${to ?? '…'}`

const dates = ({ from, to }: Basis): string => span(from, to, '未见起止 / none known')

const placesOf = ({ years, region, level }: CatalogueEntry['applies']): string =>
  [years ? span(years.from, years.to, '') : '', region ?? '', level ?? ''].filter(Boolean).join('; ') ||
  '不限 / everywhere'

const formsOf = ({ forms }: CatalogueEntry['applies']): string =>
  forms.length === formKinds.length ? '各类表单 / every form' : forms.join(', ')

const lawOf = ({ instrument }: Basis): string =>
  instrument.number === null ? instrument.title.zh : `${instrument.number}《${instrument.title.zh}》`

const both = ({ zh, en }: CatalogueEntry['says']): string => (zh === en ? zh : `${zh}<br>${en}`)

const row = ({ id, title, says, basis, applies }: CatalogueEntry): readonly string[] => [
  `[${id}](#${id.toLowerCase()})`,
  both(title ?? says),
  lawOf(basis),
  standings[basis.confirmed],
  dates(basis),
  placesOf(applies),
]

const lawLines = (basis: Basis): string =>
  `- 依据 / basis: ${basisInWords(basis, 'zh')} / ${basisInWords(basis, 'en')}; ${dates(basis)}`

function section({
  id,
  title,
  says,
  basis,
  also = [],
  applies,
  severity,
  operands = [],
  example,
}: CatalogueEntry): string {
  const formulas = operands.map(({ zh, en }) => (zh === en ? `- \`${zh}\`` : `- \`${zh}\` / \`${en}\``))
  return [
    `## ${id}`,
    title ? `**${title.zh}** / **${title.en}**` : '',
    `${says.zh}\n\n${says.en}`,
    formulas.join('\n'),
    [
      ...[basis, ...also].map(lawLines),
      `- 适用 / applies: ${formsOf(applies)}; ${placesOf(applies)}`,
      severity ? `- ${severity}` : '',
    ]
      .filter(Boolean)
      .join('\n'),
    `例 / example:\n\n${exampleInWords(example)}`,
  ]
    .filter(Boolean)
    .join('\n\n')
}

function pageOf(kind: string): string {
  const title = titles[kind]
  if (title === undefined) throw new Error(`docs/rules.ts has no name for the kind ${kind}`)
  return page(
    title,
    catalogue.filter((entry) => entry.kind === kind),
  )
}

function page(title: string, entries: readonly CatalogueEntry[], remarks: readonly string[] = []): string {
  const head = ['id', '名称或规则 / rule', '依据 / law', '证实 / standing', '起止 / dates', '适用 / applies']
  return [`# ${title}`, made, ...remarks, table(head, entries.map(row)), ...entries.map(section)].join('\n\n')
}

const unsourcedPage = (): string =>
  page('未见来源的定义 / Definitions without a source', unsourced, [
    '算式、数字或整条规则系推定，依据中注明推定了什么。不在目录之中，本库不主动采用，据此得出的最多只是提示。',
    'A formula, a number or the whole rule is supposed; the basis says what. They are not in the catalogue, the library applies none of them by itself, and what rests on one is a note at most.',
  ])

const instrumentRow = ({ id, number, title, issued, from, to, standing, seen }: Instrument): readonly string[] => [
  `\`${id}\``,
  `${number ?? ''} ${title.zh}<br>${title.en}`.trim(),
  `${issued ?? '—'}${standing.issued ? `<br>${standings[standing.issued]}` : ''}`,
  span(from, to, '—'),
  standings[standing.title],
  standings[standing.contents],
  seen ? both(seen) : '—',
]

const lawPage = (): string =>
  [
    '# 依据 / Law',
    made,
    table(
      ['id', '文件 / instrument', '印发 / issued', '起止 / in force', '标题 / title', '内容 / contents', '所见 / seen'],
      instruments.map(instrumentRow),
    ),
  ].join('\n\n')

const kinds = [...new Set(catalogue.map(({ kind }) => kind))]
const pages = new Map<string, string>([
  ...kinds.map((kind) => [`${kind}.md`, `${pageOf(kind)}\n`] as const),
  ['unsourced.md', `${unsourcedPage()}\n`] as const,
  ['law.md', `${lawPage()}\n`] as const,
  ['README.md', `${rulesIndex(catalogue, titles, made)}\n`] as const,
])
const printed = existsSync(folder) ? readdirSync(folder) : []
const extra = printed.filter((name) => !pages.has(name))

if (process.argv.includes('--check')) {
  const stale = [...pages].filter(([name, text]) => {
    const file = new URL(name, folder)
    return !existsSync(file) || readFileSync(file, 'utf8') !== text
  })
  if (stale.length + extra.length > 0) {
    process.stderr.write(
      `docs/rules is not current (${[...stale.map(([name]) => name), ...extra].join(', ')}): npm run docs\n`,
    )
    process.exitCode = 1
  }
} else {
  mkdirSync(folder, { recursive: true })
  for (const name of extra) rmSync(new URL(name, folder))
  for (const [name, text] of pages) writeFileSync(new URL(name, folder), text)
}
