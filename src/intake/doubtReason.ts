import { frozen } from '../exact/frozen.js'
import type { Sentence } from '../law/basis.js'

/** Why a reading is not sure, in words. */
export const doubtReasons = /* @__PURE__ */ frozen({
  paper: { zh: '文件中的文字可能有误', en: 'the text of the file may not be what is printed' },
  unitNotPrinted: { zh: '没有印金额单位', en: 'no unit of money is printed' },
  unitsDiffer: {
    zh: '表上所印的单位与表头所印的不同，按表头',
    en: 'the unit above the table is another than that in its heads, which was taken',
  },
  yearsDiffer: {
    zh: '另一处的年度与本文件所取的不同：',
    en: 'another year stands here than that which was taken for the document',
  },
  fromSameFile: { zh: '本表未印，取自同一文件', en: 'not printed here, taken from the rest of the file' },
  nameFromText: { zh: '没有单独印名称，取自文字', en: 'no name is printed apart: taken from the text' },
  tableByHeads: { zh: '没有表名，按表头认定', en: 'a table without a title, known by its heads' },
  nameUnknown: { zh: '没有科目编码，按名称也没有找到', en: 'no code is printed, and none is known by its name' },
  codeByName: {
    zh: '表中没有印科目编码，按科目名称和上级科目推定',
    en: 'no codes are printed: found by the name below the row above',
  },
  codeTwice: {
    zh: '同一编码印在不同名称旁，编码可能缺一栏',
    en: 'one code stands beside several names: a column of the codes may be missing',
  },
  shortRow: { zh: '本行比表头少，可能错位', en: 'the row is shorter than its heads: its figures may be shifted' },
  longRow: { zh: '本行比表头多，可能错位', en: 'the row is longer than its heads: its figures may be shifted' },
  notAmount: { zh: '印作他物，不是金额', en: 'something else is printed where an amount should be' },
  columnByPosition: {
    zh: '表头不识，按位置读取，与表内各数相符',
    en: 'its head is not known: read by its position, and the sums of the table hold',
  },
  columnByTrial: {
    zh: '表头不识，按可能的各栏逐一试算，只有此栏与表内各数相符',
    en: 'its head is not known: of all columns that it may be, the sums of the table hold with this one alone',
  },
  columnOpen: {
    zh: '有一栏表头不识，按表内各数不能确定，未读；可能是',
    en: 'the head of a column is not known, and the sums of the table do not tell which one it is: it was not read',
  },
  rowUp: {
    zh: '各数与项目相比整体向上错一行，移回后表内各数相符',
    en: 'the values stand one row above their labels: moved back, the sums of the table hold',
  },
  rowDown: {
    zh: '各数与项目相比整体向下错一行，移回后表内各数相符',
    en: 'the values stand one row below their labels: moved back, the sums of the table hold',
  },
  columnLeft: {
    zh: '各数与项目相比整体向左错一栏，移回后表内各数相符',
    en: 'the values stand one column left of their heads: moved back, the sums of the table hold',
  },
  columnRight: {
    zh: '各数与项目相比整体向右错一栏，移回后表内各数相符',
    en: 'the values stand one column right of their heads: moved back, the sums of the table hold',
  },
  headTwice: { zh: '有两栏表头相同，取前一栏', en: 'two columns have the same heads: the first was taken' },
  columnMissing: { zh: '没有读到这一栏', en: 'this column was not found' },
  brokenNumber: { zh: '数字跨行，已拼接', en: 'a number over two lines, joined' },
  spacedNumber: { zh: '数字中有空格或换行，已拼接', en: 'a number with a space or a line break within, joined' },
  markedNumber: {
    zh: '数字旁有注号，未计入数字',
    en: 'the mark of a note stands beside the number, and is no part of it',
  },
  mergedHeads: {
    zh: '表头合并范围不清，按各项次序分列，与合计相符',
    en: 'it is not clear what merged heads stand over: read by the order of the items, and the totals hold',
  },
  fundsUnread: {
    zh: '资金各行中有的没有读到：',
    en: 'a row of funds that this is the total of was not read',
  },
  tick: { zh: '“(”应为勾选符号在转换中的字形', en: 'the bracket seems to be what became of a tick' },
  cellByLine: {
    zh: '表格被拆成一格一行，本表按次序读取',
    en: 'the file broke the table into one cell a line: all of it is read by its order',
  },
  rowTooShort: { zh: '表格被拆成一格一行，本行数字比表头少', en: 'one cell a line, and fewer figures than heads' },
  shifted: {
    zh: '数据比表头多一格，自此各行按次序对应',
    en: 'figures stand one place behind their heads from here on: read by their order',
  },
  levelBelow: { zh: '本行未印一级指标，取其后所印的', en: 'no level 1 is printed here: the one below was taken' },
  fromTheRight: {
    zh: '单元格与表头错位，自此各行自右向左对应',
    en: 'cells are shifted against their heads from here on: read from the right',
  },
  headless: {
    zh: '此栏没有表头，按表式通常的次序读取，各行相符',
    en: 'a column without a head, read in the usual order of the form; its rows agree',
  },
} satisfies Readonly<Record<string, Sentence>>)

/** Why a reading is not sure. */
export type DoubtReason = keyof typeof doubtReasons
