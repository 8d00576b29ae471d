import { afterEach, describe, expect, it, vi } from 'vitest'
import { rawDocument, rawWorkbook } from '../../fixtures/files/officeFile.js'
import { oldWorkbookFile } from '../../fixtures/files/oldWorkbookFile.js'

afterEach(() => {
  vi.doUnmock('saxes')
  vi.doUnmock('numfmt')
  vi.doUnmock('parse5')
  vi.doUnmock('@e965/xlsx')
  vi.resetModules()
})

const away = (name: string): void => {
  vi.resetModules()
  vi.doMock(name, () => {
    throw Object.assign(new Error(`Cannot find package '${name}'`), { code: 'ERR_MODULE_NOT_FOUND' })
  })
}

const xlsx = rawWorkbook({ sheets: [{ name: 'S', xml: '<sheetData><row><c><v>1</v></c></row></sheetData>' }] })
const xls = oldWorkbookFile([{ name: 'S', rows: [['甲', 1]] }])
const docx = rawDocument({ body: '<w:p/>' })
const sheets = async (bytes: Uint8Array) => (await import('../../../src/formats/sheetPaper.js')).sheetPaper(bytes)
const pages = async (bytes: Uint8Array) => (await import('../../../src/formats/pagePaper.js')).pagePaper(bytes)
const words = async (bytes: Uint8Array) => (await import('../../../src/formats/wordPaper.js')).wordPaper(bytes)

describe('a package that is not installed', () => {
  it.each([
    { name: 'saxes', what: 'a workbook', read: () => sheets(xlsx) },
    { name: 'numfmt', what: 'a workbook', read: () => sheets(xlsx) },
    { name: '@e965/xlsx', what: 'an old workbook', read: () => sheets(xls) },
    { name: 'saxes', what: 'a Word document', read: () => words(docx) },
    { name: 'parse5', what: 'a page', read: () => pages(new TextEncoder().encode('<p>甲')) },
  ])('is named, and how to install it: $name for $what', async ({ name, read }) => {
    away(name)
    await expect(read()).rejects.toMatchObject({
      name: 'PaperError',
      problem: 'missingPackage',
      detail: name,
      message: `请先安装：npm install ${name} / install it first: npm install ${name}`,
    })
  })

  it('is not asked for by what does not need it', async () => {
    away('@e965/xlsx')
    expect((await sheets(xlsx)).blocks).toHaveLength(1)
  })
})
