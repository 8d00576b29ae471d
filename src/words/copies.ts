import type { Counting, Finding, Operand } from '../verdicts/finding.js'
import { differenceInWords, figureInWords, percentDecimals } from './figures.js'
import type { Locale } from './locale.js'

const words = {
  zh: {
    list: '、',
    comma: '，',
    quoted: (section: string) => `（文中“${section}”）`,
    stated: (figure: string) => `列为${figure}`,
    states: (places: string, figure: string) => `${places}列为${figure}`,
    title: (title: string) => `《${title.replace(/^《|》$/gu, '')}》`,
    others: (count: number, sections: string) => `另${count === 1 ? '一' : `有${count}`}处${sections}`,
    apart: (figure: string) => `相差${figure}`,
  },
  en: {
    list: ', ',
    comma: ', ',
    quoted: (section: string) => ` (section ${section})`,
    stated: (figure: string) => `stated ${figure}`,
    states: (places: string, figure: string) => `${places}: ${figure}`,
    title: (title: string) => title,
    others: (count: number, sections: string) => `${count === 1 ? 'elsewhere' : `in ${count} other places`}${sections}`,
    apart: (figure: string) => `${figure} apart`,
  },
} as const

/** The one figure that stands against the stated one, where there is but one and it is printed. */
function onlyOther({ operands, formula, computed }: Finding): Operand | undefined {
  const [one, ...others] = operands
  return !formula && others.length === 0 && computed !== null && one?.value?.eq(computed) ? one : undefined
}

/** The figure that the stated one must repeat. */
export const copyOf = (finding: Finding): Operand | undefined => (finding.relation ? undefined : onlyOther(finding))

/** The figure that the stated one must not exceed, or not fall short of. */
export const limitOf = (finding: Finding): Operand | undefined => (finding.relation ? onlyOther(finding) : undefined)

/** A place with the section of the text where it stands, if that is another. */
export function placeInWords({ label, section }: Operand, finding: Finding, locale: Locale): string {
  const own = section === undefined || section === finding.section ? '' : words[locale].quoted(section)
  return `${label[locale]}${own}`
}

/** What several places print of one thing: of documents each by its title, within a document the others after the first. */
export function copiesInWords(finding: Finding, locale: Locale): string {
  const say = words[locale]
  const camps = campsOf(finding)
  const isOneDocument = finding.where.document === undefined
  const unit = unitAmong(finding)
  const told = camps.map((camp, index) => {
    const figure = figureInWords(camp[0].value, counted(camp[0].counting ?? finding.counting, unit), locale)
    if (!isOneDocument) return say.states(titles(camp, locale), figure)
    return index === 0 ? say.stated(figure) : say.states(say.others(camp.length, sections(camp, locale)), figure)
  })
  return [...told, ...apart(finding, camps.length, locale)].join(say.comma)
}

interface Copy extends Operand {
  readonly value: NonNullable<Operand['value']>
}
type Camp = readonly [Copy, ...Copy[]]

/** The places of each figure, those of the stated one first. */
function campsOf({ operands, stated }: Finding): readonly Camp[] {
  const camps = new Map<string, Camp>()
  for (const operand of operands) {
    if (operand.value === null) continue
    const copy: Copy = { ...operand, value: operand.value }
    const known = camps.get(`${operand.value}`)
    camps.set(`${operand.value}`, known ? [...known, copy] : [copy])
  }
  const isStated = ([{ value }]: Camp): boolean => stated?.eq(value) === true
  const all = [...camps.values()]
  return [...all.filter(isStated), ...all.filter((camp) => !isStated(camp))]
}

function titles(camp: Camp, locale: Locale): string {
  const say = words[locale]
  const each = camp.map(
    ({ where: { document = '' }, section }) =>
      `${say.title(document)}${section === undefined ? '' : say.quoted(section)}`,
  )
  return each.join(say.list)
}

function sections(camp: Camp, locale: Locale): string {
  const named = camp.flatMap(({ section }) => section ?? [])
  return named.length === 0 ? '' : words[locale].quoted(named.join(locale === 'zh' ? '”、“' : ', '))
}

/** What is counted, as any of the places says: one that prints a bare number counts the same. */
const unitAmong = ({ counting, operands }: Finding): string | null =>
  [counting, ...operands.map((operand) => operand.counting)].flatMap((one) =>
    one?.kind === 'count' && one.unit !== null ? [one.unit] : [],
  )[0] ?? null

const counted = (counting: Counting, unit: string | null): Counting =>
  counting.kind === 'count' && counting.unit === null ? { kind: 'count', unit } : counting

function apart(finding: Finding, camps: number, locale: Locale): readonly string[] {
  const { difference } = finding
  if (!difference || camps > 2) return []
  const counting = counted(finding.counting, unitAmong(finding))
  return [words[locale].apart(differenceInWords(difference, counting, percentDecimals(counting), locale))]
}
