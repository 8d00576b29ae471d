import { frozen } from '../exact/frozen.js'
import type { Term } from './term.js'

export const threePublic = {
  id: 'threePublic',
  zh: '“三公”经费',
  en: 'three public expenses',
  labels: ['三公经费', '“三公经费”', '“三公”经费支出', '"三公"经费', '三公经费合计', '“三公”经费合计'],
  standing: 'document',
  note: {
    zh: '因公出国（境）费、公务用车购置及运行维护费、公务接待费。',
    en: 'Overseas travel, official vehicles and official reception.',
  },
} as const satisfies Term

/** What the table of the three public expenses tells apart, in paper order. Vehicles are purchase and operation. */
export const threePublicItems = /* @__PURE__ */ frozen([
  {
    id: 'overseasTravel',
    zh: '因公出国（境）费',
    en: 'overseas travel',
    labels: [
      '因公出国（境）费用',
      '因公出国（境）经费',
      '因公出国（境）支出',
      '因公出国（境）费用支出',
      '因公出国（境）',
      '出国（境）费',
      '出国经费',
    ],
    standing: 'document',
  },
  {
    id: 'vehicles',
    zh: '公务用车购置及运行维护费',
    en: 'official vehicles',
    labels: [
      '公务用车购置及运行费',
      '公务用车购置和运行费',
      '公务用车购置和运行维护费',
      '公务用车购置及运行维护费用',
      '公务用车购置及运行维护费支出',
      '公务用车购置及运行维护',
      '公务用车购置和维护经费',
      '公务用车费',
    ],
    standing: 'document',
  },
  {
    id: 'vehiclePurchase',
    zh: '公务用车购置费',
    en: 'purchase of official vehicles',
    labels: ['公务用车购置', '公务用车购置支出', '公务用车购置费用', '公务用车购置费支出', '公车购置', '购置费'],
    standing: 'document',
  },
  {
    id: 'vehicleOperation',
    zh: '公务用车运行维护费',
    en: 'operation of official vehicles',
    labels: [
      '公务用车运行费',
      '公务用车运行维护',
      '公务用车运行维护支出',
      '公务用车运行维护费用',
      '公务用车运行维护费支出',
      '公车运行维护',
      '运行费',
      '运行维护费',
    ],
    standing: 'document',
  },
  {
    id: 'officialReception',
    zh: '公务接待费',
    en: 'official reception',
    labels: ['公务接待', '公务接待费用', '公务接待支出', '公务接待费支出'],
    standing: 'document',
  },
] as const satisfies readonly Term[])

export type ThreePublicItem = (typeof threePublicItems)[number]['id']

/** What some places print beside the three. */
export const besideThreePublic = [
  { id: 'conference', zh: '会议费', en: 'conferences', standing: 'document' },
  { id: 'training', zh: '培训费', en: 'training', standing: 'document' },
] as const satisfies readonly Term[]
