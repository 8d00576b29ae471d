import { describe, expect, it } from 'vitest'
import { type Heading, outlineOf } from '../../../../src/intake/outline.js'

/** A text that may head others; where nothing else is told it is no title, and the file does not say that it heads anything. */
const text = (words: string, more: Partial<Heading> = {}): Heading => ({
  printed: { text: words, place: {} },
  isTitle: false,
  isCaption: false,
  ...more,
})
const title = (words: string) => text(words, { isTitle: true, isCaption: true })
const headed = (words: string, level: number | null) => text(words, { level })
const linesOf = (...headings: readonly Heading[]) => outlineOf(headings).map((line) => line.text)

describe('an outline', () => {
  const longTitle = `${'甲'.repeat(57)}决算表`
  it.each<[string, Heading[], string[]]>([
    ['a part without a chapter', [text('一、主要职责')], ['一、主要职责']],
    ['no part of a part', [text('（一）某事'), text('1.某事')], []],
    ['no text that is none of these', [text('某局')], []],
    ['a title', [title('收入决算表')], ['收入决算表']],
    ['a title of sixty signs', [title(longTitle)], [longTitle]],
    ['no longer one', [title(`甲${longTitle}`)], []],
    ['no blank title', [title(' ')], []],
    ['a title with a sign of a sentence', [title('附件：收入决算表')], ['附件：收入决算表']],
    ['no sentence', [text('一、职责如下：'), text('第一部分 指的是某事。')], []],
    ['no caption', [text('一、某表', { isCaption: true })], []],
    [
      'a title behind a chapter of tables',
      [text('第二部分 决算表'), title('收入决算表')],
      ['第二部分 决算表', '第二部分 决算表/收入决算表'],
    ],
    ['a title behind another chapter', [text('第一部分 概况'), title('收入决算表')], ['第一部分 概况', '收入决算表']],
    [
      'a part behind another chapter',
      [text('第一部分 概况'), text('一、职责')],
      ['第一部分 概况', '第一部分 概况/一、职责'],
    ],
    ['a title that is called as a chapter', [title('第一部分 收入决算表')], ['第一部分 收入决算表']],
  ])('has %s', (_, headings, expected) => {
    expect(linesOf(...headings)).toEqual(expected)
  })

  it.each<[string, Heading[], string[]]>([
    ['stand on the next line', [text('第一部分'), text('某局概况')], ['第一部分 某局概况']],
    [
      'go on until it has been named',
      [text('第一部分'), text('某局'), text('概况'), text('某事')],
      ['第一部分 某局概况'],
    ],
    ['not be a part', [text('第一部分'), text('一、职责')], ['第一部分', '第一部分/一、职责']],
    ['not be a title', [text('第二部分'), title('收入决算表')], ['第二部分', '收入决算表']],
    ['not stand behind a sentence', [text('第一部分'), text('如下。'), text('某局概况')], ['第一部分']],
    ['not stand behind a part', [text('第一部分'), text('一、职责'), text('概况')], ['第一部分', '第一部分/一、职责']],
    [
      'not stand behind a caption',
      [text('第一部分'), text('单位：万元', { isCaption: true }), text('概况')],
      ['第一部分'],
    ],
  ])('the name of a chapter may %s', (_, headings, expected) => {
    expect(linesOf(...headings)).toEqual(expected)
  })

  it.each<[string, Heading[], string[]]>([
    ['before all chapters', [headed('某局决算', 1)], ['某局决算']],
    [
      'whose level the file does not say',
      [headed('第一部分 概况', 2), headed('附录', null)],
      ['第一部分 概况', '附录'],
    ],
    [
      'behind a chapter whose level it does not say',
      [headed('第一部分 概况', null), headed('附录', 3)],
      ['第一部分 概况', '附录'],
    ],
    ['behind one that is no heading', [text('第一部分 概况'), headed('附录', 3)], ['第一部分 概况', '附录']],
    ['as high as the chapter', [headed('第一部分 概况', 2), headed('附录', 2)], ['第一部分 概况', '附录']],
    ['higher', [headed('第一部分 概况', 2), headed('附录', 1)], ['第一部分 概况', '附录']],
  ])('a heading begins a chapter %s', (_, headings, expected) => {
    expect(linesOf(...headings)).toEqual(expected)
  })

  it.each<[string, Heading[], string[]]>([
    ['lower than the chapter', [headed('第一部分 概况', 1), headed('附录', 2)], ['第一部分 概况']],
    ['numbered', [headed('（一）附录', 1)], []],
    ['right below a chapter that has no name yet', [headed('第一部分', 1), headed('附录', 1)], ['第一部分 附录']],
  ])('but none that is %s', (_, headings, expected) => {
    expect(linesOf(...headings)).toEqual(expected)
  })

  it('a heading that is no chapter by its number has its name, and is as high as it is for those behind it', () => {
    expect(linesOf(headed('情形', 2), headed('附录', 3), headed('附件', 2))).toEqual(['情形', '附件'])
    expect(linesOf(headed('甲', 1), text('乙'))).toEqual(['甲'])
  })

  it('says of which texts each line was read', () => {
    const own = [text('第一部分'), text('概况'), text('一、职责'), title('收入决算表'), headed('附录', 1)]
    expect(outlineOf(own).map(({ from }) => from.map((one) => one.text))).toEqual([
      ['第一部分', '概况'],
      ['一、职责'],
      ['收入决算表'],
      ['附录'],
    ])
  })
})
