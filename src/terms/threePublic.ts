import type { Term } from './term.js'

export const threePublic = {
  id: 'threePublic',
  zh: '“三公”经费',
  en: 'Expenditure on overseas travel, official vehicles and official reception',
  labels: ['三公经费'],
  standing: 'document',
} as const satisfies Term

/** What the table of the three public expenses tells apart, in paper order. Vehicles are purchase and operation. */
export const threePublicItems = [
  {
    id: 'overseasTravel',
    zh: '因公出国（境）费',
    en: 'Overseas travel',
    labels: ['因公出国（境）费用', '出国经费'],
    standing: 'document',
  },
  {
    id: 'vehicles',
    zh: '公务用车购置及运行维护费',
    en: 'Official vehicles',
    labels: ['公务用车购置及运行费', '公务用车购置和维护经费'],
    standing: 'document',
  },
  {
    id: 'vehiclePurchase',
    zh: '公务用车购置费',
    en: 'Purchase of official vehicles',
    labels: ['公务用车购置', '公务用车购置支出', '公车购置'],
    standing: 'document',
  },
  {
    id: 'vehicleOperation',
    zh: '公务用车运行维护费',
    en: 'Operation of official vehicles',
    labels: ['公务用车运行维护支出', '公车运行维护'],
    standing: 'document',
  },
  {
    id: 'officialReception',
    zh: '公务接待费',
    en: 'Official reception',
    labels: ['公务接待'],
    standing: 'document',
  },
] as const satisfies readonly Term[]

export type ThreePublicItem = (typeof threePublicItems)[number]['id']
