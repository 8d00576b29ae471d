/** A department that does not exist, in hundredths of 万元: all sums hold. */
export const department = '安澜市水务局'
export const year = '2024年度'

/** What an item cost: of the general public budget for running and for projects, of funds, of other money. */
interface Spent {
  readonly basic?: number
  readonly project?: number
  readonly fund?: number
  readonly own?: number
}

const items: Readonly<Record<string, Spent>> = {
  '2080505': { basic: 1230 },
  '2080506': { basic: 615 },
  '2101101': { basic: 540 },
  '2120899': { fund: 6000 },
  '2130301': { basic: 14325 },
  '2130302': { project: 2000 },
  '2130306': { project: 8550 },
  '2130399': { project: 3000, own: 800 },
  '2210201': { basic: 1560 },
}

const names: Readonly<Record<string, string>> = {
  '208': '社会保障和就业支出',
  '20805': '行政事业单位养老支出',
  '2080505': '机关事业单位基本养老保险缴费支出',
  '2080506': '机关事业单位职业年金缴费支出',
  '210': '卫生健康支出',
  '21011': '行政事业单位医疗',
  '2101101': '行政单位医疗',
  '212': '城乡社区支出',
  '21208': '国有土地使用权出让收入安排的支出',
  '2120899': '其他国有土地使用权出让收入安排的支出',
  '213': '农林水支出',
  '21303': '水利',
  '2130301': '行政运行',
  '2130302': '一般行政管理事务',
  '2130306': '水利工程运行与维护',
  '2130399': '其他水利支出',
  '221': '住房保障支出',
  '22102': '住房改革支出',
  '2210201': '住房公积金',
}

/** A row by function, with what its figures are. */
export interface FunctionRow {
  readonly code: string
  readonly name: string
  readonly all: number
  readonly basic: number
  readonly project: number
  readonly general: number
  readonly fund: number
  readonly own: number
}

const sumOf = (prefix: string, of: (spent: Spent) => number): number =>
  Object.entries(items).reduce((sum, [code, spent]) => (code.startsWith(prefix) ? sum + of(spent) : sum), 0)

function rowOf(code: string): FunctionRow {
  const prefix = code === 'total' ? '' : code
  const sum = (...parts: readonly (keyof Spent)[]): number =>
    parts.reduce((all, part) => all + sumOf(prefix, (spent) => spent[part] ?? 0), 0)
  return {
    code,
    name: names[code] ?? '合计',
    all: sum('basic', 'project', 'fund', 'own'),
    basic: sum('basic'),
    project: sum('project', 'fund', 'own'),
    general: sum('basic', 'project'),
    fund: sum('fund'),
    own: sum('own'),
  }
}

/** The whole, then classes, sections and items; of one purse where it is named. */
export const functionRows = (purse: 'all' | 'general' | 'fund' = 'all'): readonly FunctionRow[] =>
  ['total', ...Object.keys(names).toSorted()].map(rowOf).filter((row) => row[purse] > 0)

/** Classes that 01 and 04 list, as they are numbered there. */
export const classes: readonly (readonly [code: string, label: string])[] = [
  ['201', '一、一般公共服务支出'],
  ['205', '二、教育支出'],
  ['208', '三、社会保障和就业支出'],
  ['210', '四、卫生健康支出'],
  ['212', '五、城乡社区支出'],
  ['213', '六、农林水支出'],
  ['221', '七、住房保障支出'],
]

export const rowOfClass = rowOf

export const economic: readonly (readonly [code: string, name: string, amount: number])[] = [
  ['301', '工资福利支出', 16070],
  ['30101', '基本工资', 6000],
  ['30102', '津贴补贴', 4125],
  ['30103', '奖金', 2000],
  ['30108', '机关事业单位基本养老保险缴费', 1230],
  ['30109', '职业年金缴费', 615],
  ['30110', '职工基本医疗保险缴费', 540],
  ['30113', '住房公积金', 1560],
  ['302', '商品和服务支出', 2000],
  ['30201', '办公费', 900],
  ['30211', '差旅费', 650],
  ['30217', '公务接待费', 50],
  ['30231', '公务用车运行维护费', 400],
  ['303', '对个人和家庭的补助', 200],
  ['30305', '生活补助', 200],
]
export const staff = 16270
export const running = 2000

export const threePublic = {
  budget: {
    total: 500,
    overseasTravel: 0,
    vehicles: 450,
    vehiclePurchase: 0,
    vehicleOperation: 450,
    officialReception: 50,
  },
  outturn: {
    total: 450,
    overseasTravel: 0,
    vehicles: 400,
    vehiclePurchase: 0,
    vehicleOperation: 400,
    officialReception: 50,
  },
} as const

/** What came in: of the budgets, otherwise, and what was there at the start. */
export const income = { general: 31820, fund: 6000, other: 800, all: 38620, opening: 500, grand: 39120 }
