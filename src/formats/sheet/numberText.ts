import { optionalPackage } from '../optionalPackage.js'

/** What a cell shows, and why that may not be what is meant. */
export interface Shown {
  readonly text: string
  readonly doubt?: string
}

/** A number or text as a cell of this format shows it. */
export type ShowCell = (value: number | string, format: string) => Shown

type Formats = typeof import('numfmt')

const options = { locale: 'zh-CN' } as const

/**
 * How cells of a workbook show their values. A negative number that its format sets apart by colour alone gets its sign
 * back, with a doubt; a format that is none is not applied, with a doubt.
 *
 * @param from1904 Whether days are counted from 1904.
 */
export async function showingCells(from1904: boolean): Promise<ShowCell> {
  const formats = await optionalPackage('numfmt', () => import('numfmt'))
  const known = new Map<string, ShowValue>()
  return (value, format) => {
    const show = known.get(format) ?? showingBy(formats, format, from1904)
    known.set(format, show)
    return show(value)
  }
}

type ShowValue = (value: number | string) => Shown

/** The fourth section of a format is for texts; what only makes room does not count. */
const textSection = /^(?:(?:[^";\\]|"[^"]*"|\\.)*;){3}(.+)$/su

function changesTexts(format: string): boolean {
  if (/^(?:[^";]|"[^"]*")*;[^;]*;[^;]*;$/u.test(format)) return true
  const section = textSection.exec(format)?.[1]
  return section !== undefined && section.replace(/[_*]./gsu, '') !== '@'
}

function showingBy(formats: Formats, format: string, from1904: boolean): ShowValue {
  const pattern = escaped(format)
  const usable = format.length <= 255 && formats.isValidFormat(pattern)
  const isDate = usable && formats.isDateFormat(pattern)
  const shifted = isDate && from1904 ? 1462 : 0
  const write = (value: number | string): string =>
    formats.format(usable ? pattern : 'General', value, options).replaceAll('\u00a0', ' ')
  const doubt = usable ? {} : { doubt: `数字格式无法识别 / the number format is not known: ${format.slice(0, 60)}` }
  const showText = usable && changesTexts(pattern) ? (text: string) => write(text).trimEnd() : (text: string) => text
  if (usable && !isDate)
    return (value) => (typeof value === 'string' ? { text: showText(value) } : signed(value, write))
  return (value) => (typeof value === 'string' ? { text: value } : { text: write(value + shifted).trim(), ...doubt })
}

/** In formats written in Chinese `!` stands before a literal character, as `\` does. */
const escaped = (format: string): string =>
  format.replace(/"[^"]*"|\\.|!(.)/gsu, (whole, literal: string | undefined) =>
    literal === undefined ? whole : `\\${literal}`,
  )

function signed(value: number, write: (value: number) => string): Shown {
  const text = write(value).trim()
  if (value >= 0 || !/[1-9]/u.test(text) || text !== write(-value).trim()) return { text }
  return { text: `-${text}`, doubt: '负数只以颜色区分 / a negative number that only its colour tells' }
}
