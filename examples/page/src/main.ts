import type { Report } from '../../../src/entries/reports.js'
import type { Hints, Locale } from '../../../src/index.js'
import { type Client, startClient } from './client.js'
import type { GivenFile, Wanted } from './requests.js'
import { sample } from './samples.js'
import { save } from './save.js'
import { today } from './today.js'
import { button, element } from './view/element.js'
import { intakeView } from './view/intake.js'
import { progressView } from './view/progress.js'
import { reportView } from './view/report.js'
import { words } from './words.js'

let client: Client = startClient()
let locale: Locale = 'zh'
let ruleSet: { readonly name: string; readonly text: string } | null = null
let hints: Hints = {}
let files: readonly GivenFile[] = []
let report: Report | null = null

const root = document.getElementById('page') as HTMLElement
const message = element('p', { class: 'message', id: 'message', role: 'alert' })
const say = () => words[locale]

async function open(given: readonly GivenFile[]): Promise<void> {
  files = given
  report = null
  show()
  const { view, show: tell } = progressView(say(), stop)
  root.append(view)
  const asked = { files: given, ruleSet: ruleSet?.text ?? null, hints, today: today(), locale }
  await told(async () => {
    report = await client.ask('open', asked, tell)
  })
  show()
  // In a task of its own: laying out a long report takes as long as making it.
  setTimeout(() => document.getElementById('report')?.scrollIntoView({ block: 'start' }))
}

/** Does something, and says why where it fails. */
async function told(act: () => Promise<void>): Promise<void> {
  message.textContent = ''
  try {
    await act()
  } catch (error) {
    const stopped = error instanceof DOMException && error.name === 'AbortError'
    message.textContent = stopped ? say().stopped : error instanceof Error ? error.message : String(error)
  }
}

function stop(): void {
  client.end()
  client = startClient()
}

async function turn(): Promise<void> {
  locale = locale === 'zh' ? 'en' : 'zh'
  await told(async () => {
    if (report) report = await client.ask('report', { locale })
  })
  show()
  document.getElementById('language')?.focus()
}

const download = (what: Wanted): Promise<void> =>
  told(async () => {
    const { name, bytes, unplaced } = await client.ask('download', { what, locale })
    save(name, bytes)
    if (unplaced > 0) message.textContent = say().unplaced(unplaced)
  })

async function takeRuleSet(file: File | null): Promise<void> {
  ruleSet = file && { name: file.name, text: await file.text() }
  if (files.length > 0) await open(files)
  else show()
}

const headView = (): HTMLElement =>
  element(
    'header',
    {},
    element(
      'div',
      { class: 'title' },
      element('h1', {}, say().title),
      button(say().language, () => void turn(), { id: 'language' }),
    ),
    element('p', {}, say().lead),
  )

/** The policy as the page itself has it. */
const policyView = (): HTMLElement => {
  const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content') ?? ''
  return element(
    'section',
    { id: 'privacy', class: 'privacy' },
    element('span', {}, `${say().privacy} `, element('code', {}, "connect-src 'none'")),
    element('details', {}, element('summary', {}, say().policy), element('code', {}, policy)),
  )
}

function show(): void {
  document.documentElement.lang = locale === 'zh' ? 'zh-CN' : 'en'
  document.title = say().title
  const intake = intakeView({
    say: say(),
    ruleSetName: ruleSet?.name ?? null,
    hints,
    onHints: (given) => {
      hints = given
      if (files.length > 0) void open(files)
    },
    onFiles: (given) => void open(given),
    onRuleSet: (file) => void takeRuleSet(file),
    onSample: (name) => void sample(name).then((file) => open([file])),
  })
  const main = element('main', {}, intake, policyView(), message)
  if (report)
    main.append(
      reportView({
        report,
        say: say(),
        workbooks: files.map(({ name }) => name).filter((name) => /\.xls[xm]$/iu.test(name)),
        printedAt: ({ file, finding: { at } }) => (at ? client.ask('printed', { file, at }) : Promise.resolve(null)),
        pictures: () => client.ask('pictures', { locale }),
        onDownload: (what) => void download(what),
      }),
    )
  root.replaceChildren(headView(), main)
}

show()
