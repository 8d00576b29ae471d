import { describe, expect, it } from 'vitest'
import { placeOfOffice } from '../../../src/intake/placeOfOffice.js'

describe('the name of an office', () => {
  it.each([
    ['河南省财政厅', '河南省', 'provincial'],
    ['中共江苏省委办公厅', '江苏省', 'provincial'],
    ['新疆维吾尔自治区伊犁哈萨克自治州教育局', '新疆维吾尔自治区伊犁哈萨克自治州', 'municipal'],
    ['三门峡市公共资源交易中心', '三门峡市', undefined],
    ['江苏省昆山市财政局', '江苏省昆山市', undefined],
    ['浙江省杭州市建德市教育局', '浙江省杭州市建德市', 'county'],
    ['上海市普陀区规划和自然资源局', '上海市普陀区', 'county'],
    ['上海市浦东新区财政局', '上海市浦东新区', 'county'],
    ['北京市财政局', '北京市', 'provincial'],
    ['长沙市望城区城市管理局', '长沙市望城区', 'county'],
    ['修水县太阳升镇人民政府', '修水县太阳升镇', 'township'],
    ['苏州市城市管理局', '苏州市', undefined],
    ['三门峡市社区服务中心', '三门峡市', undefined],
    ['郑州市航空港实验开发区管委会', '郑州市', undefined],
    ['义乌市城市管理局', '义乌市', undefined],
    ['福建省福州市市场监督管理局', '福建省福州市', undefined],
    ['云南省大理白族自治州市场监督管理局', '云南省大理白族自治州', 'municipal'],
    ['重庆市万州地区财政局', '重庆市万州地区', 'county'],
    ['内蒙古自治区锡林郭勒盟财政局', '内蒙古自治区锡林郭勒盟', 'municipal'],
    ['和静县财政局', '和静县', 'county'],
    ['山东省济南市市中区教育局', '山东省济南市市中区', 'county'],
    ['青岛市市北区审计局', '青岛市市北区', 'county'],
    ['荆州市沙市区财政局', '荆州市沙市区', 'county'],
    ['湖南省津市市财政局', '湖南省津市市', undefined],
    ['常德市津市市财政局', '常德市津市市', 'county'],
    ['济南市市中心医院', '济南市', undefined],
  ])('%s says that it is of %s', (name, region, level) => {
    expect(placeOfOffice(name)).toEqual({ region, ...(level ? { level } : {}) })
  })

  it.each([
    '市公共资源交易中心',
    '城市管理局',
    '国家税务总局',
    '财政局',
    '某某学校',
    '区财政局',
    '河南省',
    '三门峡市',
    '',
  ])('%s says nothing of a place', (name) => expect(placeOfOffice(name)).toBeNull())
})
