/** What is wholly made of what, so that parts that a sentence lists may be added up. Of money whose classes are codes too. */
export const divisions: Readonly<Record<string, readonly string[]>> = {
  income: [
    'income.fiscalAppropriation',
    'income.generalPublicBudget',
    'income.governmentManagedFund',
    'income.stateCapitalOperations',
    'income.grantFromSuperior',
    'income.publicService',
    'income.commercialOperation',
    'income.remittanceFromSubordinate',
    'income.other',
  ],
  expenditure: [
    'expenditure.basic',
    'expenditure.project',
    'expenditure.remittanceToSuperior',
    'expenditure.commercialOperation',
    'expenditure.grantToSubordinate',
  ],
  'expenditure.basic': ['personnel', 'nonPersonnel'],
  threePublic: ['threePublic.overseasTravel', 'threePublic.vehicles', 'threePublic.officialReception'],
  'threePublic.vehicles': ['threePublic.vehiclePurchase', 'threePublic.vehicleOperation'],
  procurement: ['procurement.goods', 'procurement.works', 'procurement.services'],
  vehicles: [
    'vehicles.ministerial',
    'vehicles.leaders',
    'vehicles.confidential',
    'vehicles.emergency',
    'vehicles.lawEnforcement',
    'vehicles.special',
    'vehicles.retired',
    'vehicles.general',
    'vehicles.other',
  ],
}

/** How parts are called for short behind the name of their whole: 公务用车购置及运行维护费5万元，其中购置费0万元. */
export const shortParts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'threePublic.vehicles': {
    购置费: 'threePublic.vehiclePurchase',
    购置支出: 'threePublic.vehiclePurchase',
    运行维护费: 'threePublic.vehicleOperation',
    运行费: 'threePublic.vehicleOperation',
    运行维护支出: 'threePublic.vehicleOperation',
  },
}

/** Groups and the people in them, told one after the other: the unit says which of the two a number is of. */
export const companions: readonly {
  readonly groups: string
  readonly people: string
  /** The money that is spent on them. */
  readonly money: readonly string[]
}[] = [
  { groups: 'overseasTrips', people: 'overseasTravellers', money: ['threePublic.overseasTravel'] },
  { groups: 'foreignVisits', people: 'foreignVisitors', money: ['threePublic.foreignReception'] },
  {
    groups: 'domesticVisits',
    people: 'domesticVisitors',
    money: ['threePublic.domesticReception', 'threePublic.officialReception'],
  },
]

/** What is spent on things that are counted: 购置公务用车0辆，金额0万元. */
export const moneyOfThings: Readonly<Record<string, string>> = {
  vehiclesPurchased: 'threePublic.vehiclePurchase',
  ...Object.fromEntries(
    companions.flatMap(({ groups, people, money }) => [groups, people].map((thing) => [thing, money[0] as string])),
  ),
}

/** Units of groups. */
export const groupUnits: readonly string[] = ['批次', '批', '团组', '个批次']

/** Parts without which a list of parts is not whole; where they are not all there, others may be left out as well. */
export const neededParts: Readonly<Record<string, readonly string[]>> = {
  expenditure: ['expenditure.basic', 'expenditure.project'],
  'expenditure.basic': ['personnel', 'nonPersonnel'],
  threePublic: ['threePublic.overseasTravel', 'threePublic.vehicles', 'threePublic.officialReception'],
  'threePublic.vehicles': ['threePublic.vehiclePurchase', 'threePublic.vehicleOperation'],
  procurement: ['procurement.goods', 'procurement.works', 'procurement.services'],
}

/** Units of people. */
export const peopleUnits: readonly string[] = ['人次', '人', '名']

/** Names that a rate of completion is told of end in one of these. */
export const rateEndings: readonly string[] = [
  '率',
  '度',
  '性',
  '比',
  '占比',
  '目标',
  '任务',
  '比例',
  '比重',
  '工作',
  '情况',
  '指标',
  '数',
]

/** Words before a name that are no part of it. */
export const leadingWords: readonly string[] = [
  '其中',
  '产出指标中',
  '效益指标中',
  '满意度指标中',
  '确保',
  '实现',
  '使得',
  '保障',
  '推动',
  '累计',
  '同时',
  '一是',
  '二是',
  '三是',
  '四是',
  '五是',
  '共有',
  '共',
  '和',
  '与',
  '按照',
  '按',
  '完成了',
  '完成',
  '开展',
  '各指标',
  '致',
]

/** Words behind which stands what was done and is counted. */
export const doneWords: readonly string[] = ['开展', '完成了', '完成', '举办', '受理', '办理', '组织', '建成']

/** Names that say nothing of what is measured. */
export const bareRates: readonly string[] = ['完成率', '执行率', '实现率']

/** Words that tell that projects are those that are evaluated. */
export const evaluationWords: readonly string[] = ['绩效', '自评', '评价', '得分', '满分', '监控', '优', '良', '分']

/** How a remark in brackets begins that is no list of names. */
export const remarkWords: readonly string[] = ['含', '如', '包括', '不', '其中', '即', '指', '以', '全']

/** What papers print for another word. */
export const misprints: readonly (readonly [printed: string, meant: string])[] = [['拔款', '拨款']]

/** Names of one money as sentences call it, beside those of its term. */
export const spokenScopes = {
  fiscalAppropriation: ['财政拨款'],
  generalPublicBudget: ['公共预算', '一般公共预算当年财政拨款', '一般公共预算资金'],
  governmentManagedFund: ['政府性基金', '政府性基金预算资金'],
  stateCapitalOperations: ['国有资本经营', '国有资本经营预算资金'],
} as const

/** What stands behind the name of a project where its evaluation is told. */
export const projectLeads: readonly string[] = [
  '绩效自评综述',
  '绩效自评情况',
  '绩效自评结果',
  '自评综述',
  '自评情况',
  '自评结果',
]

/** Subjects of which sentences give lists of names. */
export const listedSubjects: readonly string[] = [
  'internalOffices',
  'subordinateUnits',
  'units',
  'personnel',
  'nonPersonnel',
]

/** Where a list of names goes over into a number of them. */
export const listEnds = /共(?=\d)|等(?=\d)/u

/** How names of money end that is none of a budget. */
export const ownMoney: readonly string[] = [
  '交易金额',
  '成交金额',
  '交易额',
  '成本',
  '产值',
  '节约资金',
  '补助标准',
  '投资额',
  '销售额',
]

/** What an amount is of each of: 人均因公出国（境）费用 is no amount of the expense. */
export const averages: readonly string[] = ['人均', '车均', '辆均', '次均', '批均', '户均', '每人', '每辆', '每批']

/** What items of a list are called before their number. */
export const numberedNouns: readonly string[] = ['目标', '任务', '附件', '附表', '指标']

/** Words before a year that hold something against it. */
export const comparing: readonly string[] = ['比', '与', '较', '同', '跟']

/** What several things come to together, and what may stand before it. */
export const togetherWords: readonly string[] = ['合计', '共计', '总计']
export const beforeTogether: readonly string[] = ['两项', '三项', '各项', '以上']

/** Behind money that was spent or received: what is left of it. */
export const leftWords: readonly string[] = ['结转', '结余']

/** Words that make a thing another than what was told before. */
export const others: readonly string[] = ['其他', '其它', '其余', '另有', '另外']

/** Whose money it is, before 资金 and 经费. */
export const fundHolders: readonly string[] = ['单位', '部门', '中央', '本级', '上级']

/** Words before the cue of a figure that name nothing: what is meant was told before. The longer come first. */
export const fillers: readonly string[] = [
  '因此',
  '同时',
  '以及',
  '我单位',
  '本单位',
  '本部门',
  '我部门',
  '我中心',
  '年度',
  '全年',
  '本年',
  '当年',
  '上年',
  '项目',
  '该项',
  '年末',
  '年初',
  '实际',
  '累计',
  '合计',
  '支出',
  '收入',
  '资金',
  '经费',
  '部门',
  '单位',
  '财政',
  '拨款',
  '预算',
  '决算',
  '总额',
  '总计',
  '金额',
  '相比',
  '其中',
  '其',
  '总',
  '共',
  '数',
  '均',
  '各',
  '为',
  '中',
  '较',
  '比',
  '年',
  '与',
  '约',
  '安排',
  '采购',
]
