import { describe, expect, it } from 'vitest'
import { linesWith, type Source, sources } from './sources.js'

/** The layers from the bottom up; those of one line are siblings that do not import each other. */
const layers: readonly (readonly string[])[] = [
  ['exact'],
  ['paper'],
  ['formats'],
  ['law'],
  ['terms'],
  ['verdicts'],
  ['words'],
  ['targets', 'statements'],
  ['documents'],
  ['facts'],
  ['narrative'],
  ['scoring', 'rates'],
  ['checks', 'deviation'],
  ['frameworks'],
  ['procedures'],
  ['composing', 'causes', 'bulk'],
  ['intake'],
  ['presentation'],
  ['catalogue'],
  ['ruleSets'],
  ['reports'],
  ['index', 'entries'],
  ['cli'],
]

const layerOf = (path: string): string => path.split('/')[0]?.replace(/\.ts$/, '') as string
const heightOf = (path: string): number => layers.findIndex((names) => names.includes(layerOf(path)))
const isLow = ({ path }: Source): boolean => path.startsWith('exact/')
const notLow = (source: Source): boolean => !isLow(source)

/**
 * pdfjs asks the host for a canvas as it is loaded: stand-ins are set for that moment. Its tables of characters lie beside it
 * as files, which only Node can read.
 */
const asksHost = (path: string): boolean => /\/pdf\/reading\/(?:pdfLibrary|characterTables)\.ts$/u.test(path)

/** The command: a program that uses the library, and the only one that knows its host. */
const isCommand = (path: string): boolean => path.startsWith('cli/')

describe('the layers', () => {
  it('are all known: a new folder has its place in the order first', () => {
    expect(sources.filter(({ path }) => heightOf(path) < 0).map(({ path }) => path)).toEqual([])
    expect(sources.length).toBeGreaterThan(100)
  })

  it('import only downwards, or within themselves, also for types', () => {
    const upwards = sources.flatMap(({ path, own }) =>
      own.filter((other) => heightOf(other) > heightOf(path)).map((other) => `${path} -> ${other}`),
    )
    expect(upwards).toEqual([])
  })

  it('that are siblings do not import each other', () => {
    const sideways = sources.flatMap(({ path, own }) =>
      own
        .filter((other) => heightOf(other) === heightOf(path) && layerOf(other) !== layerOf(path))
        .map((other) => `${path} -> ${other}`),
    )
    expect(sideways).toEqual([])
  })

  it('have sub-folders that import each other one way only', () => {
    expect(mutualFolders(sources)).toEqual([])
  })

  it('import files that there are', () => {
    const paths = new Set(sources.map(({ path }) => path))
    expect(sources.flatMap(({ own }) => own).filter((path) => !paths.has(path))).toEqual([])
  })

  it('have entries that nobody imports, and that hold no code: bundlers drop the rest', () => {
    const isEntry = (path: string): boolean => path === 'index.ts' || path.startsWith('entries/')
    expect(sources.filter(({ path, own }) => !isCommand(path) && own.some(isEntry)).map(({ path }) => path)).toEqual([])
    const withoutExports = (code: string): string =>
      code.replace(/export (?:\*|(?:type )?\{[^}]*\}) from '[^']+'/gu, '').trim()
    const coded = sources.filter(({ path, code }) => isEntry(path) && withoutExports(code) !== '')
    expect(coded.map(({ path }) => path)).toEqual([])
  })

  it('are used by the command as any program does, through the entries', () => {
    const inward = (path: string): boolean => path !== 'index.ts' && !path.startsWith('entries/') && !isCommand(path)
    expect(sources.filter(({ path, own }) => isCommand(path) && own.some(inward)).map(({ path }) => path)).toEqual([])
  })

  it('stand in no circle of imports', () => {
    expect(circleIn(new Map(sources.map(({ path, ran }) => [path, ran])))).toBeNull()
  })
})

/** The sub-folders of one folder, on any level, of which each imports the other. */
function mutualFolders(all: readonly Source[]): readonly string[] {
  const edges = new Set(all.flatMap(({ path, own }) => own.flatMap((other) => acrossFolders(path, other))))
  return [...edges]
    .filter((edge) => {
      const [parent, one, other] = edge.split(' ') as [string, string, string]
      return one < other && edges.has(`${parent} ${other} ${one}`)
    })
    .map((edge) => edge.replace(/^(\S+) (\S+) (\S+)$/u, '$1: $2 <-> $3'))
    .toSorted()
}

/** The folder that two files have in common, and the sub-folders of it in which they stand; nothing if one is in none. */
function acrossFolders(path: string, other: string): readonly string[] {
  const [from, to] = [path.split('/').slice(0, -1), other.split('/').slice(0, -1)]
  const fork = from.findIndex((folder, depth) => folder !== to[depth])
  return fork > 0 && to[fork] !== undefined ? [[from.slice(0, fork).join('/'), from[fork], to[fork]].join(' ')] : []
}

/** The first circle found, as paths; null where there is none. */
function circleIn(imports: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const done = new Set<string>()
  const visit = (path: string, above: readonly string[]): readonly string[] | null => {
    if (above.includes(path)) return [...above.slice(above.indexOf(path)), path]
    if (done.has(path)) return null
    for (const other of imports.get(path) ?? []) {
      const circle = visit(other, [...above, path])
      if (circle) return circle
    }
    done.add(path)
    return null
  }
  for (const path of imports.keys()) {
    const circle = visit(path, [])
    if (circle) return circle
  }
  return null
}

/** An adapter of a format: it imports its decoder, and reads whole numbers of rows and positions, never money. */
const readsFiles = (path: string): boolean => path.startsWith('formats/')

describe('packages', () => {
  const users = (of: (specifier: string) => boolean): string[] =>
    sources.filter(({ packages }) => packages.some(of)).map(({ path }) => path)

  it('are the three that the library needs, and nothing of the host', () => {
    const known = /^(?:zod|decimal\.js|date-fns\/[A-Za-z]+)$/
    expect(
      users((specifier) => !known.test(specifier)).filter((path) => !readsFiles(path) && !isCommand(path)),
    ).toEqual([])
    const host = users((specifier) => specifier.startsWith('node:'))
    expect(host.filter((path) => !isCommand(path) && !asksHost(path))).toEqual([])
  })

  it('that decode files are optional, and only the adapters know them', () => {
    const decoders = /^(?:@e965\/xlsx|numfmt|parse5|saxes|pdfjs-dist)(?:\/|$)/
    expect(users((specifier) => decoders.test(specifier)).filter((path) => !readsFiles(path))).toEqual([])
  })

  it('decimal.js is wrapped in exact, so that settings of the host cannot change our results', () => {
    expect(users((specifier) => specifier === 'decimal.js').filter((path) => !path.startsWith('exact/'))).toEqual([])
  })

  it('zod comes as a namespace: its named import bundles every language', () => {
    expect(linesWith(/import\s+(?!(?:type\s+)?\*\s+as\s+z\s+from)[^'"]*from\s+['"]zod['"]/)).toEqual([])
  })

  it('date-fns comes function by function, for its root takes 96 ms', () => {
    expect(users((specifier) => specifier === 'date-fns')).toEqual([])
  })
})

/** Plain counts, indices and codes, and digits that go whole into an integer; all else that has a number is a figure. */
const counts: readonly RegExp[] = [
  /Number\(codes\[row\]\)/,
  /Number\(code\)/,
  /\[Number\((?:index|at)\)\]/,
  /const at = Number\(position\)/,
  /Number\(issue\.(?:maximum|minimum)\)/,
  /BigInt\(mantissa\.toFixed\(\)\)/,
]

describe('figures', () => {
  it('are never made plain numbers outside exact: parseFloat, Number(…), toFixed(…)', () => {
    const found = linesWith(
      /\b(?:parseFloat|parseInt|Number)\(|\.toFixed\(/,
      (source) => notLow(source) && !readsFiles(source.path) && !isCommand(source.path),
    )
    expect(found.filter((line) => !counts.some((pattern) => pattern.test(line)))).toEqual([])
  })
})

describe('a pure library', () => {
  it.each([
    ['no clock', /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\./],
    ['no chance', /\bMath\.random\b|\bcrypto\./],
    ['no host', /\bprocess\.|\bglobalThis\b|\brequire\(|\bDeno\b|\bwindow\./],
    ['no console', /\bconsole\./],
    ['no language of the host', /\btoLocale[A-Z]|\bIntl\./],
    ['no escape from the types', /\bas any\b|:\s*any\b|<any>|\bas unknown as\b|@ts-|biome-ignore/],
    ['nothing left undone', /\bTODO\b|\bFIXME\b|\bXXX\b/],
  ])('%s', (_, pattern) => {
    expect(linesWith(pattern, ({ path }) => !asksHost(path) && !isCommand(path))).toEqual([])
  })

  it('no remark that switches a check off, also in comments', () => {
    const remark = /@ts-(?:ignore|expect-error|nocheck)|biome-ignore|v8 ignore/
    expect(sources.filter(({ text }) => remark.test(text)).map(({ path }) => path)).toEqual([])
  })

  it('no state of a module', () => {
    expect(linesWith(/^(?:export )?let\s/)).toEqual([])
  })
})

describe('files', () => {
  /** Lists of terms, layouts and identities: one entry after another, nothing to split but the list. */
  const lists = new Set(['documents/accountTables.ts', 'documents/budgetTables.ts'])

  /** Folders of pure data; a framework is one file, however much its paper prints. */
  const isData = (path: string): boolean => /^(?:terms|frameworks|entries)\//u.test(path)

  it('have at most 150 lines, but for pure lists of data', () => {
    const long = sources
      .filter(({ path, text }) => !isData(path) && !lists.has(path) && text.trimEnd().split('\n').length > 150)
      .map(({ path, text }) => `${path}: ${text.trimEnd().split('\n').length} lines, split it by idea`)
    expect(long).toEqual([])
  })

  it('bear the name of an idea, not of a drawer', () => {
    const drawer =
      /(?:^|\/)(?:utils?|helpers?|common|manager|misc|shared|lib)(?:[/.]|$)|(?:Utils?|Helpers?|Manager)\.ts$/i
    expect(sources.filter(({ path }) => drawer.test(path)).map(({ path }) => path)).toEqual([])
  })

  it('name no place and no year in a condition', () => {
    const places = /(?:===|!==|includes\(|startsWith\(|case)\s*['"](?:[^'"]*[省市县区]|20\d\d)['"]/
    const years = /\byear\s*(?:===|!==|[<>]=?)\s*\d/
    expect([...linesWith(places), ...linesWith(years)]).toEqual([])
  })
})
