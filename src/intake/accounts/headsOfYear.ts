import { bareLabel } from '../../terms/label.js'

const dated = /^(20\d\d)年度?(.*)$/u

/** Heads without the year of the document: 2024年决算数 is 决算数 in accounts of 2024, and 上年决算数 in those of 2025. */
export const headsOfYear = (
  paths: readonly (readonly string[])[],
  year: number | null,
): readonly (readonly string[])[] => (year === null ? paths : paths.map((path) => path.flatMap(plainHead(year))))

const before = '上年'

function plainHead(year: number): (head: string, at: number, path: readonly string[]) => readonly string[] {
  const [own, last] = [String(year), String(year - 1)]
  return (head, at, path) => {
    const [, said, rest = ''] = dated.exec(bareLabel(head)) ?? []
    const [, over, nothing] = dated.exec(bareLabel(path[at - 1] ?? '')) ?? []
    if (said === undefined) return [over === last && nothing === '' ? `${before}${head}` : head]
    if (rest === '') return said === last && at < path.length - 1 ? [] : [head]
    return [said === own ? rest : said === last ? `${before}${rest}` : head]
  }
}
