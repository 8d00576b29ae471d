import { lazily } from '../../exact/lazily.js'
import type { Sentence } from '../../law/basis.js'
import { economicClassification2024 } from '../../terms/economic.js'
import { functionalClassification2024 } from '../../terms/functional.js'

const label = (zh: string, en: string): Sentence => ({ zh, en })

const subjects: Readonly<Record<string, Sentence>> = {
  grandTotal: label('收支总计', 'grand total'),
  income: label('本年收入', 'income of the year'),
  'income.fiscalAppropriation': label('财政拨款收入', 'fiscal appropriations'),
  'income.generalPublicBudget': label('一般公共预算财政拨款收入', 'appropriations of the general public budget'),
  'income.governmentManagedFund': label('政府性基金预算财政拨款收入', 'appropriations of the government-managed fund'),
  'income.stateCapitalOperations': label('国有资本经营预算财政拨款收入', 'appropriations of state capital operations'),
  'income.grantFromSuperior': label('上级补助收入', 'grants from the superior unit'),
  'income.publicService': label('事业收入', 'revenue from public services'),
  'income.commercialOperation': label('经营收入', 'revenue from commercial operations'),
  'income.remittanceFromSubordinate': label('附属单位上缴收入', 'remittances from subordinate units'),
  'income.other': label('其他收入', 'other revenue'),
  nonTaxRevenue: label('非税收入', 'non-tax revenue'),
  serviceFeeRevenue: label('服务费收入', 'revenue from service fees'),
  expenditure: label('本年支出', 'expenditure of the year'),
  'expenditure.basic': label('基本支出', 'basic expenditure'),
  'expenditure.project': label('项目支出', 'project expenditure'),
  'expenditure.remittanceToSuperior': label('上缴上级支出', 'remittances to the superior unit'),
  'expenditure.commercialOperation': label('经营支出', 'expenditure on commercial operations'),
  'expenditure.grantToSubordinate': label('对附属单位补助支出', 'grants to subordinate units'),
  'expenditure.instalmentYears': label('余款分年付清的年数', 'years in which the balance is paid'),
  personnel: label('人员经费', 'personnel expenditure'),
  nonPersonnel: label('公用经费', 'non-personnel expenditure'),
  nonFiscalBalanceUsed: label('使用非财政拨款结余', 'non-fiscal balance used'),
  surplusDistribution: label('结余分配', 'distribution of surplus'),
  closingBalance: label('年末结转和结余', 'closing balance'),
  openingBalance: label('年初结转和结余', 'opening balance'),
  threePublic: label('“三公”经费', 'overseas travel, vehicles and receptions'),
  'threePublic.overseasTravel': label('因公出国（境）费', 'overseas travel'),
  'threePublic.vehicles': label('公务用车购置及运行维护费', 'vehicles'),
  'threePublic.vehiclePurchase': label('公务用车购置费', 'purchase of vehicles'),
  'threePublic.vehicleOperation': label('公务用车运行维护费', 'operation of vehicles'),
  'threePublic.officialReception': label('公务接待费', 'official receptions'),
  'threePublic.foreignReception': label('外宾接待支出', 'receptions of foreign guests'),
  'threePublic.domesticReception': label('国内公务接待支出', 'domestic receptions'),
  overseasTrips: label('因公出国（境）团组', 'overseas trips'),
  overseasTravellers: label('因公出国（境）人次', 'overseas travellers'),
  vehiclesPurchased: label('购置车辆', 'vehicles bought'),
  vehiclesHeld: label('公务用车保有量', 'official vehicles kept'),
  foreignVisits: label('国（境）外来访团组', 'foreign delegations'),
  foreignVisitors: label('来访外宾人次', 'foreign visitors'),
  domesticVisits: label('国内来访团组', 'domestic delegations'),
  domesticVisitors: label('国内来宾人次', 'domestic visitors'),
  agencyRunningCost: label('机关运行经费', 'agency running cost'),
  procurement: label('政府采购支出总额', 'government procurement'),
  'procurement.goods': label('政府采购货物支出', 'procurement of goods'),
  'procurement.works': label('政府采购工程支出', 'procurement of works'),
  'procurement.services': label('政府采购服务支出', 'procurement of services'),
  'procurement.smallAndMedium': label('授予中小企业合同金额', 'contracts awarded to small and medium enterprises'),
  'procurement.smallAndMicro': label('授予小微企业合同金额', 'contracts awarded to small and micro enterprises'),
  vehicles: label('车辆', 'vehicles held'),
  'vehicles.other': label('其他用车', 'other vehicles'),
  largeEquipment: label('单位价值100万元（含）以上设备', 'equipment of a million yuan and more apiece'),
  units: label('纳入部门决算编制范围的单位', 'units in the accounts'),
  internalOffices: label('内设机构', 'internal offices'),
  'internalOffices.business': label('业务科室', 'business offices'),
  'internalOffices.deputyDirectorLevel': label('副处级内设单位', 'internal units of deputy-director level'),
  subordinateUnits: label('所属单位', 'subordinate units'),
  staffRetired: label('退休人员', 'staff retired'),
  staffTransferredOut: label('调出人员', 'staff transferred out'),
  evaluatedProjects: label('纳入绩效自评的项目', 'projects evaluated'),
  'evaluatedProjects.fullScore': label('自评满分的项目', 'projects with full score'),
  projects: label('全部项目', 'all projects'),
  evaluationMeasures: label('自评工作举措', 'measures of the self-evaluation'),
  standardisations: label('所称推进的各“化”', 'the drives (……化) that the text speaks of'),
  governmentManagedFund: label('政府性基金预算收支', 'government-managed fund'),
  stateCapitalOperations: label('国有资本经营预算收支', 'state capital operations'),
  socialInsuranceFund: label('社会保险基金预算收支', 'social insurance funds'),
}

const scopes: Readonly<Record<string, Sentence>> = {
  all: label('', ''),
  fiscalAppropriation: label('财政拨款', 'fiscal appropriations'),
  generalPublicBudget: label('一般公共预算', 'general public budget'),
  governmentManagedFund: label('政府性基金预算', 'government-managed fund'),
  stateCapitalOperations: label('国有资本经营预算', 'state capital operations'),
}

/**
 * What the subject of a statement is called, with the money it is of: a known one by its name, a code with the name of its
 * entry, a project, indicator or output as it is printed, an unknown name as its words.
 *
 * @example subjectLabel('2010350', 'generalPublicBudget').zh // => '一般公共预算「2010350 事业运行」'
 */
export function subjectLabel(subject: string, scope: string): Sentence {
  const own = (Object.hasOwn(subjects, subject) ? subjects[subject] : undefined) ?? coded(subject) ?? named(subject)
  const money = Object.hasOwn(scopes, scope) ? scopes[scope] : undefined
  if (!money?.zh || own.zh.startsWith(money.zh)) return own
  return label(`${money.zh}${own.zh}`, `${own.en} (${money.en})`)
}

/** The names of all codes, made when one is first asked for. */
const nameOf = /* @__PURE__ */ lazily(
  () =>
    new Map(
      [functionalClassification2024, economicClassification2024].flatMap(({ entries }) =>
        entries.map(({ code, name }) => [code, name] as const),
      ),
    ),
)

/** A code with the name of its entry, where the lists have one. */
function coded(subject: string): Sentence | undefined {
  if (!/^\d{3,7}$/.test(subject)) return undefined
  const text = `${subject} ${nameOf().get(subject) ?? ''}`.trim()
  return label(`「${text}」`, text)
}

/** A name that no list has. */
function named(subject: string): Sentence {
  const path = /^(?:project|output|indicator)\/([^/]+)(?:\/(.+))?$/u.exec(subject)
  if (path) {
    const [, name, of] = path
    return label(`「${name}」${of ?? ''}`, `${name}${of ? `, ${of}` : ''}`)
  }
  return /^[\w.]+$/.test(subject) ? identifier(subject) : label(subject, subject)
}

/** `vehicles.lawEnforcement`: what is known of it, and the rest as it is written, in English as words. */
function identifier(subject: string): Sentence {
  const dot = subject.lastIndexOf('.')
  const known = dot > 0 && Object.hasOwn(subjects, subject.slice(0, dot)) ? subjects[subject.slice(0, dot)] : undefined
  const rest = known ? subject.slice(dot + 1) : subject
  const words = rest
    .replaceAll('.', ', ')
    .replace(/(?<=[a-z\d])(?=[A-Z])/g, ' ')
    .toLowerCase()
  return known ? label(`${known.zh}「${rest}」`, `${known.en}, ${words}`) : label(`「${rest}」`, words)
}
