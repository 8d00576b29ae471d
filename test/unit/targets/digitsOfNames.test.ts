import { describe } from 'vitest'
import { readsAs } from './readsAs.js'

describe('digits of a name are no figure, and what a dash joins to them is of the name', () => {
  readsAs([
    ['GB3096-2008标准', 'words GB3096-2008标准'],
    ['达到GB3096—2008标准', 'words 达到GB3096—2008标准'],
    ['通过ISO9001-2015认证', 'words 通过ISO9001-2015认证'],
    ['A2021-12-31', 'words A2021-12-31'],
    ['第5-8名', 'words 第5-8名'],
    ['第3 至 5名', 'words 第3至5名'],
    ['前5—8名', 'words 前5—8名'],
    ['1+X证书试点专业5个', 'unstated 5 个'],
    ['5+N体系', 'words 5+N体系'],
    ['≥50+', 'unknownUnit at 3'],
    ['不低于1+X证书要求', 'words 不低于1+X证书要求'],
    ['培训5次〔2020〕', 'unstated 5 次'],
  ])
})

describe('a dash behind a figure joins the other end of a range, whichever letters the unit has', () => {
  readsAs([
    ['5kg-8kg', '[5, 8] kg'],
    ['60dB-70dB', '[60, 70] dB'],
    ['10MPa—12MPa', '[10, 12] MPa'],
    ['5kg至8kg', '[5, 8] kg'],
    ['A-1类5个', 'unstated 5 个'],
    ['培训增至3次', 'unstated 3 次'],
  ])
})

describe('the number of an item of a list stands at its beginning, and is short', () => {
  readsAs([
    ['10、完成培训5次', 'unstated 5 次'],
    ['方案至少1份；2、培训3次', '>= 1 份 + unstated 3 次'],
    ['500、满意度≥95%', 'unstated 500 null + >= 95 %'],
    ['培训人员50、满意度≥95%', 'unstated 50 null + >= 95 %'],
    ['不少于50、满意度≥95%', '>= 50 null + >= 95 %'],
  ])
})

describe('a word of the grammar inside another word is a part of that', () => {
  readsAs([
    ['签约5学员', 'words 签约5学员'],
    ['80%≤履约率≤90%', '[80, 90] %'],
    ['-5G', 'words -5G'],
    ['-1,06', 'malformedNumber at 1'],
  ])
})
