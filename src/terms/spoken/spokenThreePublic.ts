import type { SpokenSubject } from './spokenSubject.js'

/** The three public expenses as sentences speak of them, and what is counted beside them. */
export const spokenThreePublic = [
  {
    subject: 'threePublic',
    words: ['三公经费', '三公经费支出', '三公经费合计', '三公经费财政拨款支出', '三公经费财政拨款'],
    sort: 'money',
    joins: true,
  },
  {
    subject: 'threePublic.overseasTravel',
    words: [
      '因公出国(境)费',
      '因公出国(境)费用',
      '因公出国(境)经费',
      '因公出国(境)支出',
      '因公出国(境)费支出',
      '因公出国(境)费用支出',
      '出国(境)费',
    ],
    sort: 'money',
  },
  {
    subject: 'threePublic.vehicles',
    words: [
      '公务用车购置及运行费',
      '公务用车购置和运行费',
      '公务用车购置及运行维护费',
      '公务用车购置和运行维护费',
      '公务用车购置及运行维护费用',
      '公务用车购置及运行维护费支出',
      '公务用车购置及运行费支出',
    ],
    sort: 'money',
  },
  {
    subject: 'threePublic.vehiclePurchase',
    words: ['公务用车购置支出', '公务用车购置费', '公务用车购置费支出', '公务用车购置费用', '公务用车购置'],
    sort: 'money',
  },
  {
    subject: 'threePublic.vehicleOperation',
    words: [
      '公务用车运行维护支出',
      '公务用车运行维护费',
      '公务用车运行维护费支出',
      '公务用车运行费',
      '公务用车运行支出',
      '公务用车运行维护费用',
    ],
    sort: 'money',
  },
  {
    subject: 'threePublic.officialReception',
    words: ['公务接待费', '公务接待费支出', '公务接待支出', '公务接待费用'],
    sort: 'money',
  },
  {
    subject: 'threePublic.foreignReception',
    words: ['外宾接待支出', '外宾接待费', '国(境)外公务接待支出', '国(境)外接待费', '外事接待支出', '外事接待费'],
    sort: 'money',
  },
  {
    subject: 'threePublic.domesticReception',
    words: [
      '国内公务接待支出',
      '其他国内公务接待支出',
      '国内接待费',
      '国内公务接待费',
      '国内公务接待费支出',
      '国内接待支出',
    ],
    sort: 'money',
  },
  { subject: 'conference', words: ['会议费', '会议费支出'], sort: 'money' },
  { subject: 'training', words: ['培训费', '培训费支出'], sort: 'money' },
  {
    subject: 'overseasTrips',
    words: ['因公出国(境)团组', '因公出国(境)团组数', '出国(境)团组', '因公出国(境)团(组)', '因公出国团组'],
    sort: 'count',
  },
  { subject: 'overseasTravellers', words: ['因公出国(境)人次', '因公出国(境)人数', '出国(境)人次'], sort: 'count' },
  {
    subject: 'vehiclesPurchased',
    words: ['购置车辆', '购置公务用车', '公务用车购置数', '购置公务用车数量', '更新公务用车', '新购公务用车', '购置数'],
    sort: 'count',
  },
  {
    subject: 'vehiclesHeld',
    words: ['公务用车保有量', '公务用车保有数', '保有公务用车', '公务用车保有数量', '车辆保有量', '保有量'],
    sort: 'count',
  },
  {
    subject: 'foreignVisits',
    words: [
      '国(境)外来访团组',
      '外事接待批次',
      '接待外宾批次',
      '国(境)外公务接待批次',
      '外宾接待批次',
      '接待国(境)外来访团组',
      '来访团组',
    ],
    sort: 'count',
  },
  {
    subject: 'foreignVisitors',
    words: ['来访外宾', '外宾人数', '接待外宾', '外事接待人次', '国(境)外公务接待人次'],
    sort: 'count',
  },
  {
    subject: 'domesticVisits',
    words: [
      '国内来访团组',
      '国内公务接待批次',
      '公务接待批次',
      '国内公务接待',
      '国内接待',
      '公务接待',
      '接待来访团组',
      '来宾批次',
      '国内接待批次',
    ],
    sort: 'count',
  },
  {
    subject: 'domesticVisitors',
    words: ['来宾', '国内公务接待人次', '公务接待人次', '国内接待人次', '来宾人次'],
    sort: 'count',
  },
] as const satisfies readonly SpokenSubject[]
