import type { Locale } from '../index.js'

/** How the command is used. */
export const usage: Readonly<Record<Locale, string>> = {
  zh: `用法：gov-budget <命令> [文件、文件夹或通配符 …] [选项]

命令
  audit      审核文件：xlsx、xls、docx、html、pdf、txt、md、json、ndjson（每行一份）
  reconcile  同一单位、同一年度的各份文件互相核对
  evaluate   按评分框架重算自评得分
  analyze    偏差分析
  extract    文件 → 本库的 JSON，以及没有读入的内容
  blank      评分框架或表单 → 空白表（--format json|xlsx）
  rules      查规则：编号、词，也查规则集里自己的（--ruleset）；只给规则集的，列出它
  waive      把一处发现写成豁免：waive 文件 --key 键 --reason 原因 --by 谁 --until 日期
  schema     表单的 JSON Schema

选项
  --format text|markdown|html|xlsx|json|ndjson|csv|junit|sarif|verdicts   输出格式（text）
  --output 文件          写入文件，而不是屏幕
  --locale zh|en         语言（zh）
  --ruleset 文件         规则集（JSON，或以 export default 给出的 .mjs 模块）
  --framework 编号       评分框架
  --fail-on error|warning|note|never   从哪一级起以 1 结束（error）
  --jobs 数              同时审核几份（1）
  --time-limit 秒        --jobs 时一份至多审多久，超过的停止并说明（300）
  --checkpoint 文件      记下进度，中断后从断处继续；与 --output 及 ndjson、csv、verdicts 同用
  --sum 文件             与 verdicts 同用：各规则、各表单的合计，写入文件
  --baseline 文件        以前的 JSON 报告：其中已有的发现不再列出
  --annotate 文件        审核一个工作簿（xlsx、xlsm）时，另存一份标出发现的原件
  --year --department --region --unit --kind   纸面没有写明的
  --help --version

结束码：0 没有发现，1 有发现，2 文件无法读取或用法不对`,
  en: `Usage: gov-budget <command> [files, folders or globs …] [options]

Commands
  audit      audits files: xlsx, xls, docx, html, pdf, txt, md, json, ndjson (a document in each line)
  reconcile  holds documents of one unit and year against each other
  evaluate   scores a self-evaluation again under a framework
  analyze    analysis of deviations
  extract    file → the JSON of this library, and what was not read
  blank      framework or form → blank form (--format json|xlsx)
  rules      finds rules by id or word, also a bureau's own (--ruleset); a rule set alone is listed
  waive      writes a finding as a waiver: waive FILE --key KEY --reason WHY --by WHO --until DAY
  schema     the JSON Schema of a form

Options
  --format text|markdown|html|xlsx|json|ndjson|csv|junit|sarif|verdicts   (text)
  --output FILE          writes a file instead of the screen
  --locale zh|en         (zh)
  --ruleset FILE         a rule set (JSON, or an .mjs module that exports it by default)
  --framework ID         a framework
  --fail-on error|warning|note|never   from which gravity on it ends with 1 (error)
  --jobs N               how many are audited at a time (1)
  --time-limit SECONDS   with --jobs: what takes longer is stopped and told (300)
  --checkpoint FILE      keeps how far it came, to go on after a kill; with --output, and ndjson, csv or verdicts
  --sum FILE             with verdicts: their sum by form and rule, into a file
  --baseline FILE        an earlier JSON report: what it has is not told again
  --annotate FILE        of one workbook (xlsx, xlsm): the original with the findings at their cells
  --year --department --region --unit --kind   what the paper does not say
  --help --version

Ends with 0: nothing found, 1: findings, 2: unreadable files or wrong use`,
}
