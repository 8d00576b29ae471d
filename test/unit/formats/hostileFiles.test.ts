import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { pagePaper } from '../../../src/formats/pagePaper.js'
import { sheetPaper } from '../../../src/formats/sheetPaper.js'
import { textPaper } from '../../../src/formats/textPaper.js'
import { wordPaper } from '../../../src/formats/wordPaper.js'
import { documentParts, workbookParts } from '../../fixtures/files/officeFile.js'
import { oldWorkbookFile } from '../../fixtures/files/oldWorkbookFile.js'
import { refused } from '../../fixtures/files/refused.js'
import { tablesIn, textsIn } from '../../fixtures/files/textsOf.js'
import { partsAsBytes, zipOfBytes } from '../../fixtures/files/zipOfBytes.js'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const sheet = (xml: string, name = 'S') => ({ sheets: [{ name, xml }] })
const workbook = (xml: string): Uint8Array => zipOfBytes(partsAsBytes(workbookParts(sheet(xml))))
const word = (body: string): Uint8Array => zipOfBytes(partsAsBytes(documentParts({ body })))
const plain = workbookParts(sheet('<sheetData><row><c><v>1</v></c></row></sheetData>'))
const plainWord = documentParts({ body: '<w:p><w:r><w:t>甲</w:t></w:r></w:p>' })
const xls = oldWorkbookFile([{ name: 'S', rows: [['甲', 1]] }])
const laughs = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "ha">${Array.from({ length: 30 }, (_, at) => `<!ENTITY a${at} "${`&a${at === 0 ? '' : at - 1};`.repeat(10)}">`).join('')}]>`

const fetched = vi.fn(() => Promise.reject(new Error('fetched')))
beforeAll(() => {
  vi.stubGlobal('fetch', fetched)
})
afterAll(() => {
  vi.unstubAllGlobals()
  expect(fetched).not.toHaveBeenCalled()
})

describe('a file that defines what it holds by itself', () => {
  it('is refused: nothing is expanded or fetched', async () => {
    const outside = '<?xml version="1.0"?><!DOCTYPE a SYSTEM "http://example.org/a.dtd">'
    for (const start of [laughs, outside]) {
      const parts = partsAsBytes(plain, { 'xl/worksheets/sheet1.xml': bytesOf(`${start}<worksheet>&a29;</worksheet>`) })
      await refused(sheetPaper(zipOfBytes(parts)), ['damaged', /document type/])
      const parted = partsAsBytes(plainWord, { 'word/document.xml': bytesOf(`${start}<document>&a29;</document>`) })
      await refused(wordPaper(zipOfBytes(parted)), ['damaged', /document type/])
    }
  })

  it('is text on a page', async () => {
    expect(textsIn(await pagePaper(`${laughs}<p>&a29;</p>`)).join('').length).toBeLessThan(5000)
  })
})

describe('a file that is not what it is called', () => {
  const pdf = bytesOf('%PDF-1.7\n1 0 obj')
  const rtf = bytesOf('{\\rtf1 x}')
  const html = bytesOf('<html><body><table><tr><td>1</table></body></html>')
  const docx = word('<w:p/>')
  const xlsx = workbook('<sheetData/>')
  const readers = { sheetPaper, wordPaper, pagePaper, textPaper: async (bytes: Uint8Array) => textPaper(bytes) }
  type Reader = keyof typeof readers
  const wrong: readonly (readonly [reader: Reader, what: string, bytes: Uint8Array, detail: RegExp])[] = [
    ['sheetPaper', 'a page', html, /html/],
    ['sheetPaper', 'a PDF', pdf, /pdf/],
    ['sheetPaper', 'a Word document', docx, /docx/],
    ['sheetPaper', 'nothing', new Uint8Array(), /empty/],
    ['sheetPaper', 'a zip of something else', zipOfBytes([{ name: 'a.txt', bytes: bytesOf('a') }]), /zip/],
    ['wordPaper', 'a workbook', xlsx, /xlsx/],
    ['wordPaper', 'an old workbook', xls, /xls/],
    ['wordPaper', 'an RTF', rtf, /rtf/],
    ['wordPaper', 'nothing', new Uint8Array(), /empty/],
    ['pagePaper', 'a workbook', xlsx, /zip/],
    ['pagePaper', 'a PDF', pdf, /pdf/],
    ['textPaper', 'an old workbook', xls, /xls/],
    ['textPaper', 'a PDF', pdf, /pdf/],
    ['textPaper', 'bytes of something else', Uint8Array.from({ length: 400 }, (_, at) => at % 7), /binary/],
  ]
  it.each(wrong)('%s says that it is %s', async (reader, _, bytes, detail) => {
    await refused(readers[reader](bytes), ['notThisFormat', detail])
  })

  it('is no text in any encoding', async () => {
    await refused(() => textPaper(new Uint8Array(400).fill(0xff)), ['unknownEncoding', /\d/])
  })

  it('is an empty page or text: nothing is printed', async () => {
    expect(textPaper(new Uint8Array()).blocks).toEqual([])
    expect(await pagePaper(new Uint8Array())).toMatchObject({ blocks: [], remarks: [{ kind: 'noText' }] })
  })
})

describe('a damaged file', () => {
  it('is told where its directory names what reaches beyond it', async () => {
    const bytes = workbook('<sheetData/>')
    const at = Buffer.from(bytes).lastIndexOf(Buffer.from('PK\u0001\u0002', 'latin1'))
    for (const field of [28, 30, 32]) {
      const longer = bytes.slice()
      longer.set([0xff, 0xff], at + field)
      await refused(sheetPaper(longer), ['damaged', /directory/])
    }
  })

  it.each([0.1, 0.5, 0.9, 0.999])('is refused where it is cut off: %s of a workbook', async (share) => {
    const bytes = workbook('<sheetData><row><c><v>1</v></c></row></sheetData>')
    await refused(sheetPaper(bytes.slice(0, Math.floor(bytes.length * share))), ['damaged', /zip/])
  })

  it.each([0.1, 0.3, 0.6])('is refused where it is cut off: %s of an old workbook', async (share) => {
    const cut = xls.slice(0, Math.floor(xls.length * share))
    await expect(sheetPaper(cut)).rejects.toMatchObject({ name: 'PaperError' })
  })

  it('is refused where its XML is none, its packing is broken, or a part is away', async () => {
    await refused(sheetPaper(workbook('<sheetData><row></sheetData>')), ['damaged', /XML/])
    const name = 'xl/worksheets/sheet1.xml'
    const broken = partsAsBytes(plain).map((part) =>
      part.name === name ? { ...part, packed: Buffer.from('????') } : part,
    )
    await refused(sheetPaper(zipOfBytes(broken)), ['damaged', /packed/])
    await refused(sheetPaper(zipOfBytes(partsAsBytes(plain).filter((part) => part.name !== name))), [
      'damaged',
      /sheet1/,
    ])
    await refused(sheetPaper(zipOfBytes(broken.map((part) => ({ ...part, method: 99 })))), ['damaged', /unknown way/])
  })

  it('is refused where it is encrypted', async () => {
    await refused(sheetPaper(zipOfBytes(partsAsBytes(plain).map((part) => ({ ...part, encrypted: true })))), [
      'encrypted',
      /zip/,
    ])
    const ole = Buffer.alloc(2048)
    ole.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    ole.write('EncryptedPackage', 1024, 'utf16le')
    await refused(wordPaper(new Uint8Array(ole)), ['encrypted', /Office/])
  })
})

describe('names of the language', () => {
  it('are names: of sheets, styles, lists and relations', async () => {
    for (const name of ['__proto__', 'constructor', 'hasOwnProperty'])
      expect(
        tablesIn(
          await sheetPaper(
            zipOfBytes(partsAsBytes(workbookParts(sheet('<sheetData><row><c><v>1</v></c></row></sheetData>', name)))),
          ),
        )[0]?.place.sheet,
      ).toBe(name)
    const body = `<w:p><w:pPr><w:pStyle w:val="__proto__"/><w:numPr><w:numId w:val="constructor"/></w:numPr></w:pPr><w:r><w:rPr><w:rFonts w:ascii="__proto__"/></w:rPr><w:t>甲</w:t></w:r></w:p>`
    expect(textsIn(await wordPaper(word(body)))).toEqual(['甲'])
    expect(textsIn(await pagePaper('<p __proto__="x" constructor>甲</p>'))).toEqual(['甲'])
    expect(Object.prototype).not.toHaveProperty('val')
  })
})
