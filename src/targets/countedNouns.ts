/** What is counted in forms: measure words and nouns that stand as units. Each is comparable with itself only. */
export const countedNouns: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    '次 回 人 名 位 个 份 项 笔 宗 件 场 套 部 台 辆 户 家 条 期 起 批 篇 册 本 张 座 处 栋 幢 间 所 村 镇 县 区 市 省 乡 ' +
    '株 棵 头 只 匹 块 片 段 根 支 枚 款 种 例 单 票 幅 盏 轮 节 副 艘 架 眼 口 孔 窝 羽 尾 封 版 讲 堂 班 组 届 课 题 站 ' +
    '级 门 类 分 倍 度 点 扇 面 层 套件 台套 台件 台班 件套 ' +
    '人次 人天 人日 人月 人年 人份 户次 家次 车次 车辆 班次 批次 场次 架次 艘次 台次 点次 条次 件次 例次 头次 ' +
    '学时 课时 学分 标段 行政村 乡镇 床 床位 座位 车位 机位 工位 ' +
    '千字 万字 版面 分贝 摄氏度 ℃ °C 兆 GB TB MB PB Mbps dB 延米 延长米 标准箱 标箱 千伏安 吨公里 人公里 工日'
  ).split(' '),
)

/** Nouns of different name for the same thing, when counting. */
export const nounSynonyms: ReadonlyMap<string, string> = new Map([
  ['名', '人'],
  ['位', '人'],
  ['回', '次'],
  ['批次', '批'],
  ['场次', '场'],
  ['兆', 'M'],
  ['dB', '分贝'],
  ['℃', '摄氏度'],
  ['°C', '摄氏度'],
  ['kVA', '千伏安'],
])

/** Words that begin like a unit and are none: in "2021年初" no year is counted, in "XX项目" no item. */
export const ordinaryWords: ReadonlySet<string> = /* @__PURE__ */ new Set(
  '项目 人员 课题 单位 年初 年终 人均 部分 部门 场所 次数 家庭 户籍 户外 本级 条件 成套 成果 成员 成人 成品 成本 成年 成功 分数 分管 分别 分中心 点位 单价 位次 名单 名次'.split(
    ' ',
  ),
)
