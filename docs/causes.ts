/**
 * How often `locateSuspects` finds a planted mistake, in the nine tables of real accounts and in the tables of a budget.
 *
 *   npm run causes:report             a part of the runs of rows of each table
 *   npm run causes:report -- --all    every run
 */
import { readFileSync, writeFileSync } from 'node:fs'
import {
  type Case,
  caseOfCell,
  caseOfMove,
  figuresOf,
  suspectsOf,
  type TabledJson,
} from '../test/fixtures/causes/measured.js'
import { plantable, type Slip, slips } from '../test/fixtures/causes/plant.js'
import { rowsAt, slideRows, slidesOf } from '../test/fixtures/causes/shiftRows.js'

const isAll = process.argv.includes('--all')
const runsOfTable = isAll ? Number.POSITIVE_INFINITY : 40
const pairsOfPaper = 100

const paper = (file: string): TabledJson => {
  const { statements: _, ...json } = JSON.parse(
    readFileSync(new URL(`../examples/data/${file}`, import.meta.url), 'utf8'),
  ) as TabledJson
  return json
}
const papers = {
  'Final accounts: 三门峡市公共资源交易中心 2024, nine tables as published': paper(
    'sanmenxia-2024-final-accounts.json',
  ),
  'Budget: the illustration of a department, in 元': paper('department-budget-illustration.json'),
}
const named = ['sign', 'tenfold', 'transposed', 'lostDigit', 'neighbour'] as const

const tableOf = (place: string): string => place.replace(/^tables\/|\/rows\/.*$/gu, '')
const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((part * 100) / whole).toFixed(1)} %`)
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
const note = (text: string): void => void process.stderr.write(`${text}\n`)

/** Cases of one table and one slip. */
interface Measured {
  readonly table: string
  readonly slip: string
  readonly place: string
  readonly one: Case
}

function plant(json: TabledJson, name: string, slip: Slip): readonly Measured[] {
  const copy = structuredClone(json)
  return plantable(copy).flatMap(({ place, text, beside, set }) => {
    const wrong = slip(text, beside)
    if (wrong === null || wrong === text) return []
    set(wrong)
    const one = caseOfCell(copy, place)
    set(text)
    return [{ table: tableOf(place), slip: name, place, one }]
  })
}

function slide(json: TabledJson, name: string): readonly Measured[] {
  const all = slidesOf(rowsAt(json, name).length)
  const every = Math.max(1, Math.floor(all.length / runsOfTable))
  const right = figuresOf(json)
  return all
    .filter((_, at) => at % every === 0)
    .flatMap((run) => {
      const moved = slideRows(json, name, run)
      const after = figuresOf(moved)
      if ([...right].every(([place, text]) => after.get(place) === text)) return []
      const slip = `${Math.abs(run.by)} ${run.by > 0 ? 'down' : 'up'}`
      return [{ table: name, slip, place: `${run.first}+${run.size}`, one: caseOfMove(moved, right) }]
    })
}

/** Two cells far apart, with slips that take turns. */
function pairs(
  json: TabledJson,
): readonly (readonly [first: boolean, three: boolean, broken: boolean, time: number])[] {
  const copy = structuredClone(json)
  const cells = plantable(copy)
  return Array.from({ length: pairsOfPaper }, (_, at) => {
    const one = cells[(at * 37) % cells.length]
    const other = cells[(at * 53 + 11) % cells.length]
    if (!one || !other || one === other) return null
    const texts = [one, other].map(({ text, beside }, which) =>
      slips[named[(at + which) % 4] ?? 'sign']?.(text, beside),
    )
    if (texts.some((text) => typeof text !== 'string')) return null
    one.set(texts[0] as string)
    other.set(texts[1] as string)
    const start = performance.now()
    const { groups } = suspectsOf(copy)
    const time = performance.now() - start
    one.set(one.text)
    other.set(other.text)
    const among = (most: number): boolean =>
      [one, other].every(({ place }) =>
        groups.some(({ suspicions }) =>
          suspicions.slice(0, most).some((each) => each.cells.some(({ where }) => where.path.join('/') === place)),
        ),
      )
    return [among(1), among(3), groups.length > 0, time] as const
  }).filter((one) => one !== null)
}

const grouped = <T>(all: readonly T[], by: (one: T) => string): readonly (readonly [string, readonly T[]])[] => {
  const groups = new Map<string, T[]>()
  for (const one of all) groups.set(by(one), [...(groups.get(by(one)) ?? []), one])
  return [...groups]
}

function line(all: readonly Measured[]): readonly (string | number)[] {
  const broken = all.filter(({ one }) => one.isBroken)
  const alone = broken.filter(({ one }) => one.twins.length === 0)
  const within = (some: readonly Measured[], most: number): number => some.filter(({ one }) => one.rank < most).length
  const time = all.reduce((sum, { one }) => sum + one.milliseconds, 0) / Math.max(all.length, 1)
  return [
    all.length,
    broken.length,
    percent(within(broken, 1), broken.length),
    percent(within(broken, 3), broken.length),
    alone.length,
    percent(within(alone, 1), alone.length),
    percent(within(alone, 3), alone.length),
    time.toFixed(0),
  ]
}

const heads = [
  'table',
  'slip',
  'planted',
  'break an identity',
  'first',
  'first three',
  'without twins',
  'first',
  'first three',
  'ms',
]

const rowsOf = (all: readonly Measured[]) => [
  ...grouped(all, ({ table: name, slip }) => `${name} ${slip}`).map(([, some]) => [
    some[0]?.table ?? '',
    some[0]?.slip ?? '',
    ...line(some),
  ]),
  ['**all**', '', ...line(all)],
]

const short = (place: string): string => place.replace(/^tables\//u, '').replace('/rows/', ' ')

/** Rows of one sum are all twins of each other: so many are named. */
const mostTwins = 3

function twinsOf(all: readonly Measured[]): readonly string[] {
  const found = new Map<string, Set<string>>()
  for (const { table: name, slip, place, one } of all) {
    const mistake = place.startsWith('tables/') ? place : `${name} ${slip} ${place}`
    for (const twin of one.twins) found.set(mistake, (found.get(mistake) ?? new Set()).add(twin))
  }
  return [...found].map(([place, twins]) => {
    const more = twins.size > mostTwins ? `; ${twins.size - mostTwins} more` : ''
    return `- ${short(place)}: ${[...twins].slice(0, mostTwins).map(short).join('; ')}${more}`
  })
}

const missed = (all: readonly Measured[]): readonly string[] =>
  all
    .filter(({ one }) => one.isBroken && one.twins.length === 0 && one.rank > 2)
    .map(
      ({ table: name, slip, place, one }) =>
        `- ${name} ${slip} ${short(place)}: ${Number.isFinite(one.rank) ? `place ${one.rank + 1}` : 'not found'}`,
    )

/** So many of a list are named; of every run there are thousands. */
const mostLines = 100

const listed = (lines: readonly string[]): string =>
  lines.length > mostLines
    ? [...lines.slice(0, mostLines), `- and ${lines.length - mostLines} more`].join('\n')
    : lines.join('\n') || 'None.'

function sections(title: string, json: TabledJson): readonly string[] {
  const cells = named.flatMap((name) => {
    note(`${title}: ${name}`)
    return plant(json, name, slips[name] as Slip)
  })
  const names = [...new Set(plantable(structuredClone(json)).map(({ place }) => tableOf(place)))]
  const moved = names.flatMap((name) => {
    note(`${title}: rows of ${name}`)
    return slide(json, name)
  })
  note(`${title}: pairs`)
  const two = pairs(json)
  const broken = two.filter(([, , isBroken]) => isBroken)
  const time = two.reduce((sum, [, , , one]) => sum + one, 0) / Math.max(two.length, 1)
  return [
    `## ${title}`,
    '### One wrong cell',
    table(heads, rowsOf(cells)),
    '### Runs of rows shifted',
    `${isAll ? 'Every run' : `Up to about ${runsOfTable} runs of each table, evenly spread over all`}, pasted one or two rows too low or too high over the rows behind.`,
    table(heads, rowsOf(moved)),
    '### Two wrong cells at once',
    table(
      ['pairs', 'break an identity', 'both first', 'both among the first three', 'ms'],
      [
        [
          two.length,
          broken.length,
          percent(broken.filter(([first]) => first).length, broken.length),
          percent(broken.filter(([, three]) => three).length, broken.length),
          time.toFixed(0),
        ],
      ],
    ),
    '### Not among the first three, though nothing else would do',
    listed(missed([...cells, ...moved])),
    '### Mistakes with twins',
    'Another single change restores every identity as well as what was wrong; runs are named by first row and length.',
    listed(twinsOf([...cells, ...moved])),
  ]
}

const text = [
  '# Causes, measured',
  'One mistake after another is planted in right tables, and `locateSuspects` is asked. Made by `npm run causes:report`; no part of `npm run check`.',
  '“First” is the share of the cases that break an identity in which the true cell (for runs: only right figures) comes first. A mistake has a **twin** where another single change, of a cell or of figures that moved otherwise, would restore every identity as well; no search over identities can tell them apart, so the shares without them stand beside. Time is that of reading, audit and search of one case.',
  ...Object.entries(papers).flatMap(([title, json]) => sections(title, json)),
].join('\n\n')
writeFileSync(new URL('./causes.md', import.meta.url), `${text}\n`)
