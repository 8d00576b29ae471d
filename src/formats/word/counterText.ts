import { numerals as chinese } from '../../exact/numerals.js'

const legal = '零壹贰叁肆伍陆柒捌玖'

/** Counts as they are spoken: 十二, 二十, 一百零三. */
function counted(number: number, digits: string, units: readonly string[]): string {
  const zero = digits === chinese ? '零' : (digits[0] as string)
  const text = [...String(number)].reduce((spoken, digit, at, all) => {
    const unit = units[all.length - 1 - at] as string
    if (digit !== '0') return `${spoken}${digits[digit.charCodeAt(0) - 48]}${unit}`
    return spoken.endsWith(zero) ? spoken : `${spoken}${zero}`
  }, '')
  const plain = text.length > 1 ? text.replace(new RegExp(`${zero}+$`, 'u'), '') : text
  return number >= 10 && number < 20 && digits === chinese ? plain.replace(/^一/u, '') : plain
}

const spoken = (number: number): string =>
  number > 9999 ? String(number) : counted(number, chinese, ['', '十', '百', '千'])

const oneOf =
  (signs: string) =>
  (number: number): string =>
    [...signs][number - 1] ?? String(number)

const from =
  (first: number, most: number) =>
  (number: number): string =>
    number >= 1 && number <= most ? String.fromCodePoint(first + number - 1) : String(number)

function letters(number: number, first: number): string {
  const times = Math.ceil(number / 26)
  return number < 1 || times > 30 ? String(number) : String.fromCharCode(first + ((number - 1) % 26)).repeat(times)
}

const romans: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number)
  let [left, text] = [number, '']
  for (const [value, sign] of romans) for (; left >= value; left -= value) text += sign
  return text
}

const circled = (number: number): string => (number > 20 ? String(number) : from(0x2460, 20)(number))
const legally = (number: number): string =>
  number > 9999 ? String(number) : counted(number, legal, ['', '拾', '佰', '仟'])

/** How numbers of a list are written, by the name of the way in a file. */
const ways: Readonly<Record<string, (number: number) => string>> = {
  decimal: String,
  decimalZero: (number) => String(number).padStart(2, '0'),
  decimalFullWidth: (number) =>
    String(number).replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: from(0x2474, 20),
  decimalEnclosedFullstop: from(0x2488, 20),
  chineseCounting: spoken,
  chineseCountingThousand: spoken,
  taiwaneseCounting: spoken,
  taiwaneseCountingThousand: spoken,
  japaneseCounting: spoken,
  ideographDigital: (number) => String(number).replace(/\d/gu, (digit) => chinese[digit.charCodeAt(0) - 48] as string),
  ideographEnclosedCircle: from(0x3280, 10),
  chineseLegalSimplified: legally,
  ideographLegalTraditional: legally,
  ideographTraditional: oneOf('甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: oneOf('子丑寅卯辰巳午未申酉戌亥'),
  upperLetter: (number) => letters(number, 65),
  lowerLetter: (number) => letters(number, 97),
  upperRoman: (number) => roman(number).toUpperCase(),
  lowerRoman: roman,
  none: () => '',
}

/** A number of a list as it is written: `counterText(12, 'chineseCounting') // => '十二'`; as digits in a way that is not known. */
export const counterText = (number: number, way: string): string => (ways[way] ?? String)(number)
