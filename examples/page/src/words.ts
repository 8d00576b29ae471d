import type { Locale, Severity } from '../../../src/index.js'

/** What the page says, in both languages. Whatever was found is told by the library. */
export interface Words {
  readonly locale: Locale
  readonly colon: string
  readonly title: string
  readonly lead: string
  readonly language: string
  readonly drop: string
  readonly dropHint: string
  readonly paste: string
  readonly check: string
  readonly pastedName: string
  readonly samples: string
  readonly sampleTables: string
  readonly sampleText: string
  readonly ruleSet: string
  readonly ruleSetHint: string
  readonly noRuleSet: string
  readonly hints: string
  readonly year: string
  readonly department: string
  readonly again: string
  readonly stop: string
  readonly stopped: string
  readonly reading: (file: string) => string
  readonly page: (at: number, of: number) => string
  readonly auditing: (file: string) => string
  readonly writing: string
  readonly documents: string
  readonly documentHeads: readonly string[]
  readonly unread: (many: number) => string
  readonly unreadHeads: readonly string[]
  readonly failures: string
  readonly findings: string
  readonly none: string
  readonly shown: (many: number, of: number) => string
  readonly gravity: string
  readonly severities: Readonly<Record<Severity, string>>
  readonly table: string
  readonly rule: string
  readonly all: string
  readonly elsewhere: string
  readonly more: (many: number) => string
  readonly printed: string
  readonly noPlace: string
  readonly law: string
  readonly charts: string
  readonly causes: string
  readonly orElse: string
  readonly findingsOf: (many: number) => string
  readonly downloads: string
  readonly html: string
  readonly checkList: string
  readonly workbook: (file: string) => string
  readonly unplaced: (many: number) => string
  readonly privacy: string
  readonly policy: string
  readonly unknownEnding: (file: string) => string
  readonly nothingFound: string
}

export const words: Readonly<Record<Locale, Words>> = {
  zh: {
    locale: 'zh',
    colon: '：',
    title: '预决算审核',
    lead: '部门预算、决算、绩效自评的表和说明，放进来就核对：勾稽关系、编码、口径、得分，逐条给出算式和依据。',
    language: 'English',
    drop: '选择文件，或拖放到这里',
    dropHint: 'xlsx、xls、docx、pdf（有文字层）、html、txt、md、csv、json；可以一次放多个',
    paste: '或粘贴文字、网页内容',
    check: '审核这段文字',
    pastedName: '粘贴的文字',
    samples: '先试一试：',
    sampleTables: '三门峡 2024 决算表（xlsx）',
    sampleText: '三门峡 2024 决算全文（txt）',
    ruleSet: '规则集（可选，JSON）',
    ruleSetHint: '本单位的规则集：关闭、加重、豁免，与命令行同一个文件',
    noRuleSet: '规则集有误',
    hints: '纸面没有写明的（可选）',
    year: '年度',
    department: '单位',
    again: '重新审核',
    stop: '停止',
    stopped: '已停止',
    reading: (file) => `正在读取 ${file}`,
    page: (at, of) => `第 ${at} 页，共 ${of} 页`,
    auditing: (file) => `正在审核 ${file}`,
    writing: '正在生成报告',
    documents: '认出的文件',
    documentHeads: ['文件', '单位', '年度', '表单', '错误', '核实', '提示'],
    unread: (many) => `没有读入的内容（${many}）`,
    unreadHeads: ['文件', '位置', '内容', '原因'],
    failures: '无法读取的文件',
    findings: '发现',
    none: '没有发现问题。',
    shown: (many, of) => `显示 ${many} 条，共 ${of} 条`,
    gravity: '轻重',
    severities: { error: '错误', warning: '核实', note: '提示' },
    table: '表或部位',
    rule: '规则',
    all: '全部',
    elsewhere: '其他',
    more: (many) => `再显示 ${many} 条`,
    printed: '原文',
    noPlace: '这一条不在某一个单元格或段落上：说的是缺少的内容，或整份文件。',
    law: '规则与依据',
    causes: '可能的成因',
    orElse: '或者',
    findingsOf: (many) => `（涉及${many}处发现）`,
    charts: '图',
    downloads: '下载',
    html: '审核报告（HTML）',
    checkList: '审核清单（xlsx）',
    workbook: (file) => `标注原件：${file}`,
    unplaced: (many) => `其中 ${many} 条没有对应的单元格，见报告`,
    privacy: '文件只在您的浏览器里读取，不上传，不保存。浏览器按下面的策略禁止本页向外连接：',
    policy: '内容安全策略（CSP）',
    unknownEnding: (file) => `${file}：不认识的文件类型`,
    nothingFound: '没有认出表单或决算表',
  },
  en: {
    locale: 'en',
    colon: ': ',
    title: 'Audit of budgets and final accounts',
    lead: 'Tables and texts of department budgets, final accounts and self-evaluations are checked as you drop them: identities, codes, scopes, scores, each with its arithmetic and its law.',
    language: '中文',
    drop: 'Choose files, or drop them here',
    dropHint: 'xlsx, xls, docx, pdf (with a text layer), html, txt, md, csv, json; several at once',
    paste: 'or paste a text, or what a web page shows',
    check: 'Audit this text',
    pastedName: 'pasted text',
    samples: 'Try it with:',
    sampleTables: 'tables of Sanmenxia 2024 (xlsx)',
    sampleText: 'whole accounts of Sanmenxia 2024 (txt)',
    ruleSet: 'Rule set (optional, JSON)',
    ruleSetHint: 'your own rule set: rules off or graver, waivers; the same file as for the command line',
    noRuleSet: 'The rule set is wrong',
    hints: 'What the paper does not say (optional)',
    year: 'year',
    department: 'department',
    again: 'Audit again',
    stop: 'Stop',
    stopped: 'Stopped',
    reading: (file) => `Reading ${file}`,
    page: (at, of) => `page ${at} of ${of}`,
    auditing: (file) => `Auditing ${file}`,
    writing: 'Writing the report',
    documents: 'Documents found',
    documentHeads: ['file', 'department', 'year', 'form', 'errors', 'warnings', 'notes'],
    unread: (many) => `What was not read (${many})`,
    unreadHeads: ['file', 'place', 'text', 'reason'],
    failures: 'Files that could not be read',
    findings: 'Findings',
    none: 'Nothing was found.',
    shown: (many, of) => `${many} of ${of} are shown`,
    gravity: 'Gravity',
    severities: { error: 'Error', warning: 'Warning', note: 'Note' },
    table: 'Table or part',
    rule: 'Rule',
    all: 'all',
    elsewhere: 'elsewhere',
    more: (many) => `Show ${many} more`,
    printed: 'As printed',
    noPlace: 'This one is at no single cell or paragraph: it is about what is missing, or about the whole document.',
    law: 'Rule and law',
    causes: 'What may be behind them',
    orElse: 'Or else',
    findingsOf: (many) => ` (${many} ${many === 1 ? 'finding' : 'findings'})`,
    charts: 'Charts',
    downloads: 'Downloads',
    html: 'Report (HTML)',
    checkList: 'Check list (xlsx)',
    workbook: (file) => `Annotated original: ${file}`,
    unplaced: (many) => `${many} of them have no cell; see the report`,
    privacy:
      'Files are read in your browser alone: nothing is sent, nothing is kept. By this policy the browser forbids the page to connect to anything:',
    policy: 'Content security policy (CSP)',
    unknownEnding: (file) => `${file}: a kind of file that is not known`,
    nothingFound: 'no form and no table of accounts was recognised',
  },
}
