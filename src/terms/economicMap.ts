import { frozen } from '../exact/frozen.js'
import type { Sentence, Standing } from '../law/basis.js'

/** The department codes that one government code stands for. */
export interface EconomicMapEntry {
  readonly government: string
  readonly departments: readonly string[]
  readonly standing: Standing
}

/** Which codes of the economic classification of departments make up a code of that of government, in some years. */
export interface EconomicMap {
  readonly id: string
  readonly title: Sentence
  readonly years: { readonly from: number; readonly to: number } | null
  readonly standing: Standing
  readonly entries: readonly EconomicMapEntry[]
}

/**
 * Which department codes does a government code stand for? Null where the map does not say, which may be the map's
 * fault: it is incomplete.
 *
 * One department code may stand under several government codes, since agencies and public institutions are told
 * apart only on the government side. A department code of three digits stands for its whole class.
 *
 * @example departmentCodesOf(economicMap2024, '50103') // => ['30113']
 */
export function departmentCodesOf(map: EconomicMap, government: string): readonly string[] | null {
  return map.entries.find((entry) => entry.government === government)?.departments ?? null
}

/** Government to department codes. That this is the map of 2024 is itself unverified. */
export const economicMap2024: EconomicMap = /* @__PURE__ */ frozen({
  id: 'economic-map-2024',
  title: {
    zh: '政府预算与部门预算支出经济分类科目对照',
    en: 'Government and department economic classification side by side',
  },
  years: { from: 2024, to: 2024 },
  standing: 'unverified',
  entries: [
    { government: '50101', departments: ['30101', '30102', '30103'], standing: 'published' },
    { government: '50102', departments: ['30108', '30109', '30110', '30111', '30112'], standing: 'published' },
    { government: '50103', departments: ['30113'], standing: 'published' },
    { government: '50199', departments: ['30106', '30114', '30199'], standing: 'published' },
    {
      government: '50201',
      departments: [
        '30201',
        '30202',
        '30204',
        '30205',
        '30206',
        '30207',
        '30208',
        '30209',
        '30211',
        '30214',
        '30228',
        '30229',
        '30239',
        '30240',
      ],
      standing: 'published',
    },
    { government: '50202', departments: ['30215'], standing: 'published' },
    { government: '50203', departments: ['30216'], standing: 'published' },
    { government: '50204', departments: ['30218', '30224', '30225'], standing: 'unverified' },
    { government: '50205', departments: ['30203', '30226', '30227'], standing: 'unverified' },
    { government: '50206', departments: ['30217'], standing: 'unverified' },
    { government: '50207', departments: ['30212'], standing: 'unverified' },
    { government: '50208', departments: ['30231'], standing: 'unverified' },
    { government: '50209', departments: ['30213'], standing: 'unverified' },
    { government: '50299', departments: ['30299'], standing: 'unverified' },
    { government: '50301', departments: ['31001'], standing: 'unverified' },
    { government: '50302', departments: ['31005'], standing: 'unverified' },
    { government: '50303', departments: ['31013'], standing: 'unverified' },
    { government: '50305', departments: ['31009', '31010', '31011', '31012'], standing: 'unverified' },
    { government: '50306', departments: ['31002', '31003', '31007'], standing: 'unverified' },
    { government: '50307', departments: ['31006'], standing: 'unverified' },
    { government: '50399', departments: ['31008', '31019', '31021', '31022', '31099'], standing: 'unverified' },
    { government: '50401', departments: ['30901'], standing: 'unverified' },
    { government: '50402', departments: ['30905'], standing: 'unverified' },
    { government: '50403', departments: ['30913'], standing: 'unverified' },
    { government: '50404', departments: ['30902', '30903', '30907'], standing: 'unverified' },
    { government: '50405', departments: ['30906'], standing: 'unverified' },
    { government: '50499', departments: ['30908', '30919', '30921', '30922', '30999'], standing: 'unverified' },
    { government: '50501', departments: ['301'], standing: 'unverified' },
    { government: '50502', departments: ['302'], standing: 'unverified' },
    { government: '50601', departments: ['310'], standing: 'unverified' },
    { government: '50602', departments: ['309'], standing: 'unverified' },
    { government: '50701', departments: ['31204'], standing: 'unverified' },
    { government: '50702', departments: ['31205'], standing: 'unverified' },
    { government: '50799', departments: ['31299'], standing: 'unverified' },
    { government: '50901', departments: ['30304', '30305', '30306', '30307', '30309'], standing: 'unverified' },
    { government: '50902', departments: ['30308'], standing: 'unverified' },
    { government: '50903', departments: ['30310'], standing: 'unverified' },
    { government: '50905', departments: ['30301', '30302', '30303'], standing: 'unverified' },
    { government: '50999', departments: ['30311', '30399'], standing: 'unverified' },
    { government: '51002', departments: ['31302'], standing: 'unverified' },
    { government: '51003', departments: ['31303'], standing: 'unverified' },
    { government: '51101', departments: ['30701'], standing: 'unverified' },
    { government: '51102', departments: ['30702'], standing: 'unverified' },
    { government: '51103', departments: ['30703'], standing: 'unverified' },
    { government: '51104', departments: ['30704'], standing: 'unverified' },
    { government: '59907', departments: ['39907'], standing: 'unverified' },
    { government: '59908', departments: ['39908'], standing: 'unverified' },
    { government: '59999', departments: ['39999'], standing: 'unverified' },
  ],
})
