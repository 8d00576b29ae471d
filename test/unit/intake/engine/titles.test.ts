import { describe, expect, it } from 'vitest'
import { tabledKinds, tableTitles } from '../../../../src/intake/tabled.js'
import { titled } from '../../../../src/intake/titles.js'
import { formNames } from '../../../../src/terms/formName.js'
import type { Term } from '../../../../src/terms/term.js'

const labelsOf = ({ zh, labels = [] }: Pick<Term, 'zh' | 'labels'>): readonly string[] => [zh, ...labels]

const tables = tabledKinds.flatMap((kind) =>
  tableTitles[kind].flatMap((term) => labelsOf(term).map((title) => [title, { kind, table: term.id }] as const)),
)
const forms = formNames.flatMap((term: Term & { readonly kind: string }) =>
  labelsOf(term).map((title) => [title, { kind: term.kind, form: term.id }] as const),
)
const all = [...tables, ...forms]
/** What a title that two things bear is the title of: the first. */
const first = (title: string) => all.find(([own]) => own === title)?.[1]

describe('a title', () => {
  it.each(all)('%s is known, with a year and an office before it', (title) => {
    expect(titled(title)).toEqual(first(title))
    expect(titled(`2024年度安澜市水务局${title}`)).toEqual(first(title))
  })

  it.each([
    '收入 决算表',
    '“收入”决算表',
    '续表：收入决算表',
    '续收入决算表',
    '收入决算表续表',
    '收入决算表（续）（公开）',
    '附件3-1：收入决算表',
    '表2、收入决算表',
    '一、收入决算表',
    '（2024年度）收入决算表',
    '二〇二四年上半年收入决算表',
    '2024年1-9月安澜市水务局收入决算表',
    '安澜市水务局2024年度部门收入决算表',
    '本级收入决算表',
  ])('%s', (text) => {
    expect(titled(text)).toEqual({ kind: 'finalAccounts', table: 'income' })
  })

  it.each([
    '收入',
    '收入决算表情况',
    '本年的收入决算表',
    '甲、收入决算表',
    '（收入决算表）',
    '收入决算表（）',
    '',
    '某某收入决算表',
  ])('%j is none', (text) => {
    expect(titled(text)).toBeNull()
  })

  it('is no longer than eighty characters', () => {
    const office = (length: number) => `${'甲'.repeat(length - 6)}局收入决算表`
    expect(titled(office(41 + 5))).not.toBeNull()
    expect(titled(`2024年度${office(40)}（${'乙'.repeat(20)}）`)).not.toBeNull()
    expect(titled(office(81))).toBeNull()
  })

  it('says nothing of a text that ends as no title does', () => {
    for (const ending of ['S', '1,063.77', '—', '']) expect(titled(`安澜市水务局${ending}`)).toBeNull()
  })
})
