import type { Locale } from '../index.js'

/** The command with packages that are installed for this one run. */
const withPackages = (packages: string): string =>
  `npx -p gov-budget ${packages.replace(/\S+/gu, '-p $&')} gov-budget …`

/** What the command says, in both languages. */
export const words = {
  zh: {
    noFile: (file: string): string => `没有这个文件：${file}`,
    noFiles: '没有指定文件',
    badValue: (option: string, value: string, known: string): string => `${option} 不能是“${value}”；可用：${known}`,
    unknownFormat: (format: string, known: string): string => `没有名为“${format}”的格式；可用：${known}`,
    unknownCommand: (name: string, known: string): string => `没有名为“${name}”的命令；可用：${known}`,
    unknownEnding: (known: string): string => `不认识的文件类型；可读：${known}`,
    nothingFound: '没有认出表单或决算表',
    wrote: (file: string): string => `已写入 ${file}`,
    install: (packages: string): string =>
      `缺少可选的软件包，请先安装：npm install ${packages}；或运行：${withPackages(packages)}`,
    oneWorkbook: '--annotate 只用于一个工作簿（.xlsx、.xlsm）',
    unplaced: (many: number): string => `${many} 处发现没有对应的单元格，未写入工作簿`,
    noRule: (id: string): string => `没有编号为“${id}”的规则`,
    underRules: (setting: string): string => `规则集：${setting}`,
    noFramework: (id: string, known: string): string => `没有名为“${id}”的评分框架；可用：${known}`,
    noKind: (id: string, known: string): string => `没有名为“${id}”的表单；可用：${known}`,
    nothingShared: '这些文件没有同一单位、同一年度的同一数可以互相核对',
    noFinding: (key: string): string => `没有键为“${key}”的发现`,
    reading: (at: number, of: number, file: string): string => `读取 ${at}/${of} ${file}`,
    tooLong: '这一行太长，不是一份文件',
    crashed: (message: string): string => `处理中断：${message}`,
    tookTooLong: (seconds: number): string => `超过${seconds}秒没有审完，已停止（--time-limit 可以放宽）`,
    sumNeeds: '--sum 要与 --format verdicts 同用',
    otherCheckpoint: (file: string): string => `${file} 不是这一次运行的进度；删去它即从头开始`,
    checkpointNeeds: (formats: string): string =>
      `--checkpoint 要与 --output 及可以逐份写出的 --format（${formats}）同用`,
    missingOption: (option: string): string => `缺少 ${option}`,
  },
  en: {
    noFile: (file: string): string => `no such file: ${file}`,
    noFiles: 'no files were named',
    badValue: (option: string, value: string, known: string): string =>
      `${option} cannot be “${value}”; there are: ${known}`,
    unknownFormat: (format: string, known: string): string => `no format named “${format}”; there are: ${known}`,
    unknownCommand: (name: string, known: string): string => `no command named “${name}”; there are: ${known}`,
    unknownEnding: (known: string): string => `a kind of file that is not known; there are: ${known}`,
    nothingFound: 'no form and no table of accounts was recognised',
    wrote: (file: string): string => `wrote ${file}`,
    install: (packages: string): string =>
      `an optional package is missing, install it: npm install ${packages}; or run: ${withPackages(packages)}`,
    oneWorkbook: '--annotate takes one workbook (.xlsx, .xlsm)',
    unplaced: (many: number): string => `${many} findings have no cell and are not in the workbook`,
    noRule: (id: string): string => `no rule has the id “${id}”`,
    underRules: (setting: string): string => `rule set: ${setting}`,
    noFramework: (id: string, known: string): string => `no framework named “${id}”; there are: ${known}`,
    noKind: (id: string, known: string): string => `no form named “${id}”; there are: ${known}`,
    nothingShared: 'nothing in these documents is of one unit and year and can be held against each other',
    noFinding: (key: string): string => `no finding has the key “${key}”`,
    reading: (at: number, of: number, file: string): string => `reading ${at}/${of} ${file}`,
    tooLong: 'this line is too long to be a document',
    crashed: (message: string): string => `the work on it broke off: ${message}`,
    tookTooLong: (seconds: number): string =>
      `not done within ${seconds} seconds and stopped (--time-limit allows more)`,
    sumNeeds: '--sum needs --format verdicts',
    otherCheckpoint: (file: string): string => `${file} is of another run; without it everything begins anew`,
    checkpointNeeds: (formats: string): string =>
      `--checkpoint needs --output, and a --format that is written piece by piece: ${formats}`,
    missingOption: (option: string): string => `${option} is missing`,
  },
} as const

export type Words = (typeof words)[Locale]
