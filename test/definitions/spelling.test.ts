import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const root = new URL('../../', import.meta.url)

const filesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(new URL(folder, root), { recursive: true })
    .map((file) => `${folder}${String(file).replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith(ending))

const files = [
  ...['src/', 'examples/', 'docs/', 'build/'].flatMap((folder) => filesIn(folder, '.ts')),
  ...filesIn('docs/', '.md').filter((file) => !file.startsWith('docs/api/')),
  ...['README.md', 'README.zh-CN.md', 'CHANGELOG.md'],
]

/** Words that are spelt otherwise in British English. */
const american =
  /\b(?:un)?(?:analyz\w*|favorabl\w*|behavior\w*|colors?|organiz\w*|summariz\w*|normaliz\w*|recogniz\w*|utiliz\w*|judgments?|centers?|labeled|fulfillments?|catalogs?|neighbors?|gray|canceled|modeled)\b/giu

/** Published names, among them a command, names of the language, of ECharts and of CSS. */
const fixed =
  /analyzeDeviation|\banalyze(?=:| {2}|`)|unrecognized_keys|fixedAssetUtilizationRate|\bcenter\b(?=['|, "])|\.normalize\(|\b(?:color|gray)\b['"]?:|\bcolor\b/gu

describe('words', () => {
  it('are spelt the British way, but for names that are fixed', () => {
    const found = files.flatMap((file) =>
      readFileSync(new URL(file, root), 'utf8')
        .split('\n')
        .flatMap(
          (line, at) =>
            line
              .replace(fixed, '')
              .match(american)
              ?.map((word) => `${file}:${at + 1}: ${word}`) ?? [],
        ),
    )
    expect(found).toEqual([])
  })
})
