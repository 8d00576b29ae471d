import { describe, expect, test } from 'vitest'
import { parseTarget } from '../../../src/targets/parseTarget.js'
import type { CompoundTarget } from '../../../src/targets/target.js'
import { shown } from './readings.js'

const reads = (rows: readonly (readonly [printed: string, reading: string])[]): void => {
  test.each(rows)('%s', (printed, reading) => {
    expect(shown(parseTarget(printed))).toBe(reading)
  })
}

describe('an operator is read in every glyph', () => {
  reads([
    ['≥ 95 ％', '>= 95 ％'],
    ['≧９５％', '>= 95 ％'],
    ['⩾3', '>= 3 null'],
    ['＞＝20平方米', '>= 20 平方米'],
    ['=>3次', '>= 3 次'],
    ['≥=3次', '>= 3 次'],
    ['≥不少于5人', '>= 5 人'],
    ['≦5%', '<= 5 %'],
    ['<=5%', '<= 5 %'],
    ['=<5%', '<= 5 %'],
    ['＝100%', '= 100 %'],
    ['＝９９%', '= 99 %'],
    ['═100%', '= 100 %'],
    ['﹦100%', '= 100 %'],
    ['==100%', '= 100 %'],
    ['＞3', '> 3 null'],
    ['﹤3', '< 3 null'],
  ])
})

describe('an operator is read in words, before or behind its figure', () => {
  reads([
    ['不少于 30 次', '>= 30 次'],
    ['不低于1,063.77万元', '>= 1063.77 万元'],
    ['不得低于80%', '>= 80 %'],
    ['大于或等于80%', '>= 80 %'],
    ['至少完成1部宣传片', '>= 1 部'],
    ['达到98%', '>= 98 %'],
    ['辖区企业满意率达95%以上。', '>= 95 %'],
    ['95%及以上', '>= 95 %'],
    ['100万元（含）以上', '>= 100 万元'],
    ['100万元（不含）以上', '> 100 万元'],
    ['100万元（不含）以下', '< 100 万元'],
    ['超过95%', '> 95 %'],
    ['超 60%', '> 60 %'],
    ['500余人', '> 500 人'],
    ['500余', '> 500 null'],
    ['500多', '> 500 null'],
    ['完成500余，合格率95%', '> 500 null + unstated 95 %'],
    ['10多个', '> 10 个'],
    ['不超过5%', '<= 5 %'],
    ['不得多于3个', '<= 3 个'],
    ['控制在5%以内', '<= 5 %'],
    ['5个工作日内', '<= 5 个工作日'],
    ['30日内', '<= 30 日'],
    ['低于5‰', '< 5 ‰'],
    ['不足5%', '< 5 %'],
    ['未达到95%', '< 95 %'],
    ['等于3项', '= 3 项'],
  ])
})

describe('a bare figure states no operator', () => {
  reads([
    ['12次', 'unstated 12 次'],
    ['控制在2.7万元', 'unstated 2.7 万元'],
    ['提高到95%', 'unstated 95 %'],
    ['完成数量500', 'unstated 500 null'],
    ['100个内部岗位', 'unstated 100 个'],
    ['-5%', 'unstated -5 %'],
    ['+5%', 'unstated 5 %'],
    ['增长率 -5%', 'unstated -5 %'],
    ['增长率：-5%', 'unstated -5 %'],
    ['A-1类 5个', 'unstated 5 个'],
  ])
})

describe('two operators on one figure hold both, or contradict each other', () => {
  reads([
    ['≥95%以上', '>= 95 %'],
    ['>95%以上', '> 95 %'],
    ['不超过≤5%', '<= 5 %'],
    ['≥95%以下', 'conflictingOperators at 1'],
    ['≥≤95%', 'conflictingOperators at 2'],
    ['<>5', 'conflictingOperators at 2'],
    ['=95%以上', 'conflictingOperators at 1'],
  ])
})

describe('a number is read with its separators, and refused when they are wrong', () => {
  reads([
    ['１，０６３．７７万元', 'unstated 1063.77 万元'],
    ['1,234,567人', 'unstated 1234567 人'],
    ['1,23人', 'malformedNumber at 0'],
    ['1,2345人', 'malformedNumber at 0'],
    ['1.2.3', 'malformedNumber at 0'],
    ['95.%', 'malformedNumber at 0'],
    ['95.‰', 'malformedNumber at 0'],
    ['95..', 'malformedNumber at 0'],
    ['95.', 'unstated 95 null'],
    ['1234,567人', 'malformedNumber at 0'],
    ['12,345.6元', 'unstated 12345.6 元'],
    ['123,456人', 'unstated 123456 人'],
    ['约95 %', 'unstated 95 % approximate'],
    ['1234567890.12345678901', 'tooManyDigits at 0'],
    ['1年半', 'malformedNumber at 0'],
    ['.5', 'malformedNumber at 1'],
    ['72 890 元', 'malformedNumber at 0'],
    ['1个半月', 'malformedNumber at 0'],
    ['增长率-5%', 'malformedNumber at 3'],
    ['—5%', 'malformedNumber at 0'],
    ['零下5℃', 'malformedNumber at 2'],
    ['2小时30分钟', 'joinedNumbers at 0'],
    ['3万5千元', 'joinedNumbers at 0'],
    ['21年12月', 'joinedNumbers at 0'],
    ['1234567890123456789012345678901', 'tooManyDigits at 0'],
    ['12345678901234567890', 'unstated 12345678901234567890 null'],
    ['±5%', 'tolerance at 0'],
    ['=100%±5%', 'tolerance at 5'],
  ])

  test('the printed decimals are kept, the value is not converted', () => {
    expect(parseTarget('≥95.00%')).toMatchObject({ decimals: 2, unit: '%' })
    expect(parseTarget('不低于5.70亿元')).toMatchObject({ decimals: 2, unit: '亿元' })
  })
})

describe('a figure in Chinese numerals is read where nothing else can be meant', () => {
  reads([
    ['一次', 'unstated 1 次'],
    ['两套', 'unstated 2 套'],
    ['≥十项', '>= 10 项'],
    ['三天内', '<= 3 天'],
    ['一百零五人', 'unstated 105 人'],
    ['一万', 'unstated 1 万'],
    ['一万零五人', 'unstated 10005 人'],
    ['一亿零五万人', 'unstated 100050000 人'],
    ['二百三十人', 'unstated 230 人'],
    ['一千零五十人', 'unstated 1050 人'],
    ['一亿二千三百万元', 'unstated 123000000 元'],
    ['二百三人', 'words 二百三人'],
    ['零五人', 'words 零五人'],
    ['三百万二', 'words 三百万二'],
    ['百分之九十五以上', '>= 95 百分之'],
    ['百分之百', 'unstated 100 百分之'],
    ['百分之95.5', 'unstated 95.5 百分之'],
    ['百分之九十八点五以上', '>= 98.5 百分之'],
    ['≥百分之九十九点零九', '>= 99.09 百分之'],
    ['提高百分之零点五', 'unstated 0.5 百分之 increase'],
    ['百分之五点', 'unstated 5 百分之'],
    ['十分', 'words 十分'],
    ['一起', 'words 一起'],
    ['一般', 'words 一般'],
    ['一体化', 'words 一体化'],
    ['一次性', 'words 一次性'],
    ['百分之几', 'words 百分之几'],
    ['统一办理一次', 'words 统一办理一次'],
    ['一百二', 'words 一百二'],
  ])
})

describe('a unit is read as printed', () => {
  reads([
    ['2875元/个', 'unstated 2875 元/个'],
    ['≤1500元/人·年', '<= 1500 元/人·年'],
    ['1500元/(人·年)', 'unstated 1500 元/(人·年)'],
    ['每月不少于1次', '>= 1 次/月'],
    ['每人每天70元', 'unstated 70 元/人/天'],
    ['每年满意度≥95%', '>= 95 %'],
    ['每月5', 'unstated 5 null'],
    ['近5%', 'unstated 5 % approximate'],
    ['近5', 'unstated 5 null approximate'],
    ['5 0', 'malformedNumber at 0'],
    ['5  万元', 'unstated 5 万元'],
    ['每1000人 3张', 'unstated 1000 人 + unstated 3 张'],
    ['200万', 'unstated 200 万'],
    ['3千人', 'unstated 3 千人'],
    ['100万平方米', 'unstated 100 万平方米'],
    ['5km', 'unstated 5 km'],
    ['500学员', 'unstated 500 学员'],
    ['500学员。', 'unstated 500 学员'],
    ['≥5学员以上', '>= 5 学员'],
    ['≥500在校学生', '>= 500 在校学生'],
    ['≥500学员参加培训并考核合格', 'unknownUnit at 4'],
    ['≤8元/100公里', 'unknownUnit at 3'],
    ['¥5000', 'unstated 5000 ¥'],
    ['￥5万元', 'unstated 5 万元'],
    ['$5000', 'unstated 5000 $'],
    ['€5000', 'unstated 5000 €'],
    ['£5000', 'unstated 5000 £'],
    ['2天/3次', 'unknownUnit at 2'],
    ['≥5学', '>= 5 学'],
    ['500在校学生', 'words 500在校学生'],
    ['≥500在校大学学生', 'unknownUnit at 4'],
    ['培训5学员', 'words 培训5学员'],
    ['≥5学员，培训3次', '>= 5 学员 + unstated 3 次'],
    ['10号', 'words 10号'],
  ])
})

describe('a range has two ends', () => {
  reads([
    ['80%-90%', '[80, 90] %'],
    ['80-90%', '[80, 90] %'],
    ['3亿-5亿元', '[3, 5] 亿元'],
    ['3亿-5', 'rangeUnits at 0'],
    ['3-至', 'unstated 3 null'],
    ['3至', 'unstated 3 null'],
    ['3至优', 'unstated 3 null'],
    ['≥80.5%，≤90%', '>= 80.5 % + <= 90 %'],
    ['3~5天', '[3, 5] 天'],
    ['3至5天', '[3, 5] 天'],
    ['90-95分', '[90, 95] 分'],
    ['3万-5万元', '[3, 5] 万元'],
    ['≥80%且≤90%', '[80, 90] %'],
    ['80%≤满意度<90%', '[80, 90) %'],
    ['80%＜X≤90%', '(80, 90] %'],
    ['95-90分', 'reversedRange at 0'],
    ['大于95%小于100%', '(95, 100) %'],
    ['≥90%且≤80%', 'reversedRange at 0'],
    ['满意度≥80%，投诉率≤85%', '>= 80 % + <= 85 %'],
    ['满意度≥80%投诉率≤85%', '>= 80 % + <= 85 %'],
    ['≥80%，≤90%', '>= 80 % + <= 90 %'],
    ['≥80%-90%', 'conflictingOperators at 1'],
    ['3-5天内', 'conflictingOperators at 0'],
    ['3天-5', 'rangeUnits at 0'],
    ['3万-5亿元', 'rangeUnits at 0'],
    ['3元-5元/人', 'rangeUnits at 0'],
    ['50万元-1亿元', 'rangeUnits at 0'],
    ['[50，60)%', '[50, 60) %'],
    ['(1.5万元,2.25万元]', '(1.5, 2.25] 万元'],
    ['[5-8]天', '[5, 8] 天'],
    ['(5-8)天', '[5, 8] 天'],
    ['≥80%或≤90%', '>= 80 % + <= 90 %'],
    ['≥80%同时≤90%', '[80, 90] %'],
    ['≥80%且≤90分', '>= 80 % + <= 90 分'],
    ['≥80%且≥90%', '>= 80 % + >= 90 %'],
    ['≤90%且≥80%', '[80, 90] %'],
    ['≥2天且3-5天', '>= 2 天 + [3, 5] 天'],
    ['3-5天且≥2天', '[3, 5] 天 + >= 2 天'],
    ['[60,50]', 'reversedRange at 0'],
    ['[50%,60‰]', 'rangeUnits at 0'],
    ['≥5%且下降≤8%', '>= 5 % + <= 8 % decrease'],
    ['80%≤x≤90%，合格率≥95%', '>= 80 % + <= 90 % + >= 95 %'],
  ])

  test('it has the decimals of the finer end', () => {
    expect(parseTarget('3-4.25天')).toMatchObject({ decimals: 2, text: '3-4.25天' })
    expect(parseTarget('≥80%且≤90.5%')).toMatchObject({ decimals: 1 })
    expect(parseTarget('[1.5,2.25]万元')).toMatchObject({ decimals: 2 })
    expect(parseTarget('[50,60)')).toMatchObject({ decimals: 0 })
    expect(parseTarget('百分之九十五')).toMatchObject({ decimals: 0 })
    expect(parseTarget('百分之九十五点五')).toMatchObject({ decimals: 1 })
    expect(parseTarget('1.5-2.25万元')).toMatchObject({ decimals: 2 })
    expect(parseTarget('≥80.5%且≤90%')).toMatchObject({ decimals: 1, text: '≥80.5%且≤90%' })
  })
})

describe('a change keeps its verb, and where it starts from is no figure of the target', () => {
  reads([
    ['下降5%', 'unstated 5 % decrease'],
    ['同比增长≥8%', '>= 8 % increase'],
    ['从80%提高到90%', 'unstated 90 %'],
    ['由80%提升至95%', 'unstated 95 %'],
    ['从3天到5天', 'unstated 5 天'],
    ['从80%提高', 'unstated 80 %'],
    ['节约5%', 'unstated 5 % decrease'],
    ['3天内部培训', 'unstated 3 天'],
    ['约500人', 'unstated 500 人 approximate'],
    ['500人左右', 'unstated 500 人 approximate'],
  ])
})

describe('figures that belong to a name are not figures of the target', () => {
  reads([
    ['5G', 'words 5G'],
    ['5G基站10个', 'unstated 10 个'],
    ['PM2.5浓度≤35微克/立方米', '<= 35 微克/立方米'],
    ['ISO-9001认证', 'words ISO-9001认证'],
    ['7×24小时', 'words 7×24小时'],
    ['12345热线办结率≥95%', '>= 95 %'],
    ['12345热线畅通', 'words 12345热线畅通'],
    ['第1名', 'words 第1名'],
    ['财预〔2020〕10号', 'words 财预〔2020〕10号'],
    ['1+2+3+N体系', 'words 1+2+3+N体系'],
    ['近5年满意度≥90%', '>= 90 %'],
    ['近5天满意度≥90%', '>= 90 %'],
    ['近5年度满意度≥90%', '>= 90 %'],
    ['年底完成5G建设', 'date --12-31'],
    ['近3周完成5次', 'unstated 5 次'],
    ['5天前完成', 'words 5天前完成'],
    ['10号楼3栋', 'unstated 3 栋'],
    ['5十', 'words 5十'],
    ['1.完成系统建设；2.验收合格率≥95%', '>= 95 %'],
    ['目标1：完成非税收入4000万元', 'unstated 4000 万元'],
    ['每月10日前上报', 'words 每月10日前上报'],
  ])
})

describe('several figures are a compound', () => {
  test('each with its own text', () => {
    const { parts } = parseTarget('2021年12月底前完成投资1000万元，培训3-5天') as CompoundTarget
    expect(parts.map(({ text }) => text)).toEqual(['2021年12月底前', '1000万元', '3-5天'])
  })

  reads([
    ['完成1部宣传片,2套方案', 'unstated 1 部 + unstated 2 套'],
    ['培训人员500，满意度≥95%', 'unstated 500 null + >= 95 %'],
    ['2021年12月底前完成投资1000万元', 'date <=2021-12-31 + unstated 1000 万元'],
    ['2021年6月完成招标，2021年12月完成验收', 'date 2021-06 + date 2021-12'],
  ])
})

describe('words are a quality', () => {
  reads([
    ['健全', 'words 健全'],
    ['定性 好坏', 'words 好坏'],
    ['=优', 'words 优'],
    ['≥年初预算', 'words ≥年初预算'],
    ['总支出不超过年初预算', 'words 总支出不超过年初预算'],
    ['不超预算', 'words 不超预算'],
    ['未发生安全事故', 'words 未发生安全事故'],
    ['无', 'words 无'],
  ])
})

describe('nothing printed is blank', () => {
  reads([
    ['', 'blank'],
    ['　', 'blank'],
    ['—', 'blank'],
    ['——', 'blank'],
    ['-', 'blank'],
    ['/', 'blank'],
    ['／', 'blank'],
  ])
})

describe('what is not filled in is not guessed', () => {
  reads([
    ['不少于X人', 'placeholder at 3'],
    ['至少X人', 'placeholder at 2'],
    ['低于X', 'placeholder at 2'],
    ['至少X', 'placeholder at 2'],
    ['达到X', 'placeholder at 2'],
    ['达到XX%', 'placeholder at 2'],
    ['会议X次', 'placeholder at 2'],
    ['Ｘ', 'placeholder at 0'],
    ['XX', 'placeholder at 0'],
    ['≥**', 'placeholder at 1'],
    ['5+X', 'words 5+X'],
    ['+X次', 'words +X次'],
    ['AX次', 'words AX次'],
    ['XX和YY', 'words XX和YY'],
    ['3次≥，5次', 'operatorWithoutNumber at 2'],
    ['培训≥', 'operatorWithoutNumber at 2'],
    ['≥次', 'operatorWithoutNumber at 0'],
    ['亿', 'unitWithoutNumber at 0'],
    ['% %', 'unitWithoutNumber at 0'],
    ['培训%', 'words 培训%'],
    ['。', 'placeholder at 0'],
    ['abc', 'words abc'],
    ['≥**人', 'placeholder at 1'],
    ['≥XX%', 'placeholder at 1'],
    ['近XX', 'placeholder at 1'],
    ['XX万元', 'placeholder at 0'],
    ['N次', 'placeholder at 0'],
    ['____', 'placeholder at 0'],
    ['……', 'placeholder at 0'],
    ['X光机1台', 'unstated 1 台'],
    ['XX项目完成率≥95%', '>= 95 %'],
    ['≥', 'operatorWithoutNumber at 0'],
    ['≥%', 'operatorWithoutNumber at 0'],
    ['≤，满意度95%', 'operatorWithoutNumber at 0'],
    ['%', 'unitWithoutNumber at 0'],
    ['-%', 'unitWithoutNumber at 0'],
    ['万元', 'unitWithoutNumber at 0'],
    ['1/3', 'expression at 0'],
    ['8:30', 'expression at 0'],
    ['未完成100%', 'negatedFigure at 3'],
    ['100%未完成', 'negatedFigure at 0'],
    ['优\ud800', 'malformedText at 1'],
    ['\udc00优', 'malformedText at 0'],
  ])

  test('five hundred characters are still read', () => {
    expect(parseTarget('好'.repeat(500)).kind).toBe('quality')
    expect(shown(parseTarget('好'.repeat(501)))).toBe('tooLong at 500')
  })

  test('a text of a hundred thousand characters is no value, whatever it holds', () => {
    for (const piece of ['9', ' ', '≥', '1,', 'a1', '每', '至少', '1至', '一', '\ud800']) {
      expect(shown(parseTarget(piece.repeat(100_000 / piece.length)))).toBe('tooLong at 500')
    }
  })
})

describe('units in letters are units, whichever letters they are', () => {
  reads([
    ['≥80M', '>= 80 M'],
    ['≥10MPa', '>= 10 MPa'],
    ['0.6MPa', 'unstated 0.6 MPa'],
    ['≥30kV', '>= 30 kV'],
    ['≤5NTU', '<= 5 NTU'],
    ['120M', 'unstated 120 M'],
    ['≥500G', '>= 500 G'],
    ['5G', 'words 5G'],
    ['4A', 'words 4A'],
    ['5K', 'words 5K'],
    [' 5K', 'words 5K'],
    ['3B', 'words 3B'],
    ['≥5K', '>= 5 K'],
    ['5E', 'unstated 5 E'],
    ['15G', 'unstated 15 G'],
    ['5 M', 'unstated 5 M'],
    ['10A', 'unstated 10 A'],
    ['5AB', 'unstated 5 AB'],
    ['5A级景区', 'words 5A级景区'],
    ['培训5A', 'words 培训5A'],
    ['≥5A', '>= 5 A'],
    ['5NTU标准', 'words 5NTU标准'],
    ['共5NTU', 'words 共5NTU'],
    ['500abcdef', 'unstated 500 abcdef'],
    ['500abcdefgh', 'words 500abcdefgh'],
    ['5ab1', 'words 5ab1'],
    ['共5M', 'words 共5M'],
    ['≥120abcdefg', 'unknownUnit at 4'],
    ['A-1类 5个', 'unstated 5 个'],
  ])
})

describe('brackets are typed for signs', () => {
  reads([
    ['〉95%', '> 95 %'],
    ['》=95%', '>= 95 %'],
    ['《5%', '< 5 %'],
    ['〈=5%', '<= 5 %'],
    ['（≥）95%', '>= 95 %'],
    ['[≤]5天', '<= 5 天'],
    ['（大于等于）95%', '>= 95 %'],
    ['（-）5%', 'unstated -5 %'],
    ['完成《2023年报告》1份', 'unstated 1 份'],
    ['（二）100%', 'unstated 100 %'],
    ['【≥】3次', '>= 3 次'],
    ['〔≤〕5天', '<= 5 天'],
    ['( ≥ )95%', '>= 95 %'],
    ['（≥]95%', 'operatorWithoutNumber at 1'],
    ['‹5%', '< 5 %'],
    ['«=5%', '<= 5 %'],
    ['〉=5次', '>= 5 次'],
    ['《5%》', 'unstated 5 %'],
    ['《规划》5次', 'unstated 5 次'],
    ['3次（-）5%', 'unstated 3 次 + unstated 5 %'],
    ['（-）5G', 'words (-)5G'],
    ['（-）1,06', 'malformedNumber at 3'],
    ['（+）5%', 'unstated 5 %'],
    ['（—）5%', 'unstated -5 %'],
    ['( - ) 5%', 'unstated -5 %'],
    ['增长（-）5%', 'unstated -5 % increase'],
    ['≥（-）5%', '>= -5 %'],
    ['（-）x', 'words (-)x'],
    ['[5]次', 'words [5]次'],
  ])
})

describe('a numeral that runs into digits is no figure', () => {
  reads([
    ['二100%', 'joinedNumbers at 1'],
    ['三50个', 'joinedNumbers at 1'],
    ['≥二100%', 'joinedNumbers at 2'],
    ['十100', 'joinedNumbers at 1'],
    ['二、100%', 'unstated 100 %'],
    ['周一5次', 'unstated 5 次'],
  ])
})

describe('amounts are written out', () => {
  reads([
    ['伍仟元整', 'unstated 5000 元'],
    ['三百万元', 'unstated 300 万元'],
    ['人民币壹万贰仟元整', 'unstated 12000 元'],
    ['伍拾万元', 'unstated 50 万元'],
    ['叁佰人', 'unstated 300 人'],
    ['二万三千人', 'unstated 23000 人'],
    ['一亿二千万元', 'unstated 120000000 元'],
    ['贰拾叁人', 'unstated 23 人'],
    ['5000元整', 'unstated 5000 元'],
    ['陆上巡查', 'words 陆上巡查'],
    ['零', 'unstated 0 null'],
    ['零投诉', 'words 零投诉'],
    ['零起', 'unstated 0 起'],
    ['零个', 'unstated 0 个'],
    ['零级', 'words 零级'],
    ['≥零', '>= 0 null'],
    ['5天整以上', 'unstated 5 天'],
    ['伍佰元正', 'unstated 500 元'],
    ['伍佰圆整', 'unstated 500 圆'],
    ['500元整以上', '>= 500 元'],
    ['一百人次', 'unstated 100 人次'],
    ['两次，三项', 'unstated 2 次 + unstated 3 项'],
    ['一次完成', 'words 一次完成'],
    ['二级', 'words 二级'],
    ['一点以上', 'words 一点以上'],
    ['百分之1,06', 'malformedNumber at 3'],
  ])
})

describe('every deadline of a cell is one', () => {
  reads([
    ['12月底到位', 'date --12-31'],
    ['6月份完成宣传片制作;9月份完成文本;11月完成专家评审', 'date --06 + date --09 + date --11'],
    ['3月提交方案，6月提交报告', 'date --03 + date --06'],
    ['第一季度完成招标；第三季度完成验收', 'date --01..--03 + date --07..--09'],
    ['1月31日前报送；7月31日前报送半年报', 'date <=--01-31 + date <=--07-31'],
    ['10月前到位', 'date <--10'],
    ['2023年5月印发通知、10月召开会议', 'date 2023-05 + date --10'],
  ])
})

describe('words of falling are falls', () => {
  reads([
    ['压缩2%', 'unstated 2 % decrease'],
    ['节约5万元', 'unstated 5 万元 decrease'],
    ['缩小3个百分点', 'unstated 3 个百分点 decrease'],
    ['较上年节省3万元', 'unstated 3 万元 decrease'],
    ['缩短≥5天', '>= 5 天 decrease'],
    ['压降10%', 'unstated 10 % decrease'],
    ['降3%', 'unstated 3 % decrease'],
    ['新增5个', 'unstated 5 个'],
    ['降雨5次', 'unstated 5 次'],
    ['集约5%', 'unstated 5 %'],
  ])
})
