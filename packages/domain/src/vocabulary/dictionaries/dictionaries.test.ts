/** The ministry's code lists, typed anew from the research beside the dictionaries: each code stands for this and nothing else. */
import { describe, expect, test } from 'vitest'
import { accessModes } from './access-modes.ts'
import type { Dictionary } from './entry.ts'
import { natures } from './natures.ts'
import { pageLanguages } from './page-languages.ts'
import { personDocuments, principalDocuments } from './principal-documents.ts'
import { priorApprovals } from './prior-approvals.ts'
import { serverProvinces } from './server-provinces.ts'
import { serviceContents } from './service-content.ts'
import { serviceForms } from './service-forms.ts'

/** `code title` in one line each, as the console lists them. */
const listed = (text: string) => {
  const rows = text.split('·').map((row) => row.trim().split(/ (.*)/s))
  return Object.fromEntries(rows.map(([code, title]) => [code, title?.trim()]))
}
const held = (dictionary: Dictionary) =>
  Object.fromEntries(Object.values(dictionary).flatMap(({ code, title }) => (code ? [[code, title.zh]] : [])))

const lists: readonly (readonly [string, Dictionary, string])[] = [
  [
    'content',
    serviceContents,
    `1 即时通信 · 2 搜索引擎 · 4 综合门户 · 8 网上邮局 · 16 网络新闻 · 32 博客/个人空间 · 64 网络广告/信息 ·
     128 单位门户网站 · 256 网络购物 · 512 网上支付 · 1024 网上银行 · 2048 网上炒股/股票基金 · 4096 网络游戏 ·
     8192 网络音乐 · 16384 网络影视 · 32768 网络图片 · 65536 网络软件/下载 · 131072 网上求职 · 262144 网上交友/婚介 ·
     524288 网上房产 · 1048576 网络教育 · 2097152 网站建设 · 4194304 WAP · 8388608 其他 · 134217728 APP ·
     268435456 网络借贷信息中介 P2P · 536870912 互联网股权融资 · 1073741824 互联网保险 ·
     2147483648 互联网跨界金融及资产管理 · 4294967296 网上非银支付`,
  ],
  [
    'languages',
    pageLanguages,
    `1 中文简体 · 2 中文繁体 · 3 维吾尔语 · 4 哈萨克语 · 5 柯尔克孜语 · 6 蒙古语 · 7 藏语 · 8 壮语 · 9 朝鲜语 · 10 彝文 ·
     11 苗语 · 12 英语 · 13 日语 · 14 法语 · 15 俄罗斯语 · 16 西班牙语 · 17 阿拉伯语`,
  ],
  ['access modes', accessModes, '1 专线 · 2 主机托管 · 4 虚拟主机 · 8 其他方式 · 16 云接入'],
  [
    'server provinces',
    serverProvinces,
    `1 安徽 · 2 北京 · 4 重庆 · 8 福建 · 16 广东 · 32 甘肃 · 64 广西 · 128 贵州 · 256 河南 · 512 湖北 · 1024 河北 ·
     2048 海南 · 8192 黑龙江 · 16384 湖南 · 32768 吉林 · 65536 江苏 · 131072 江西 · 262144 辽宁 · 1048576 内蒙古 ·
     2097152 宁夏 · 4194304 青海 · 8388608 四川 · 16777216 山东 · 33554432 上海 · 67108864 陕西 · 134217728 山西 ·
     268435456 天津 · 1073741824 新疆 · 2147483648 西藏 · 4294967296 云南 · 8589934592 浙江`,
  ],
  ['forms of service', serviceForms, '1 网站 · 6 App'],
  [
    'prior approvals',
    priorApprovals,
    `1 新闻 · 2 出版 · 3 教育 · 4 医疗保健 · 5 药品和医疗器械 · 6 电子公告服务 · 9 文化 · 10 广播电影电视节目 ·
     11 网络预约车 · 13 互联网金融 · 14 校外培训`,
  ],
  [
    'natures',
    natures,
    `1 国防机构 · 2 政府机关 · 3 事业单位 · 4 企业 · 5 个人 · 6 社会团体 · 9 民办非企业单位 · 10 基金会 · 11 律师执业机构 ·
     12 外国在华文化中心 · 13 群众性团体组织 · 14 司法鉴定机构 · 15 宗教团体 · 16 境外机构 · 17 医疗机构 · 18 公证机构 ·
     19 集体经济 · 20 仲裁机构`,
  ],
]

describe('Codes of', () => {
  test.for(lists)('%s are those of the ministry’s list', ([, dictionary, text]) => {
    expect(held(dictionary)).toEqual(listed(text))
  })
  test('flags are powers of two, each used once', () => {
    for (const dictionary of [serviceContents, accessModes, serverProvinces]) {
      const codes = Object.values(dictionary).map(({ code }) => BigInt(code))
      expect(codes.filter((code) => code === 0n || (code & (code - 1n)) !== 0n)).toEqual([])
      expect(new Set(codes).size).toBe(codes.length)
    }
  })
  test('two contents and three provinces exceed 32 bits with sign', () => {
    const beyond = (dictionary: Dictionary) =>
      Object.entries(dictionary).flatMap(([id, { code }]) => (Number(code) > 2 ** 31 - 1 ? [id] : []))
    expect(beyond(serviceContents)).toEqual(['cross-sector-finance', 'non-bank-payment'])
    expect(beyond(serverProvinces)).toEqual(['tibet', 'yunnan', 'zhejiang'])
  })
})

/** Nature → codes of its documents. */
const pairs: Readonly<Record<string, string>> = {
  4: '1 12 27',
  5: '2 7 11 14 30 41 42',
  1: '5 23',
  2: '9 13',
  3: '3 4 15',
  6: '6 10',
  9: '16 17 36 37',
  10: '18 19',
  11: '20 21',
  12: '22 34 40',
  13: '24',
  14: '28',
  15: '25',
  16: '35',
  17: '38',
  18: '39',
  19: '43',
  20: '44',
}

describe('Documents', () => {
  test('belong to the natures the ministry pairs them with', () => {
    const sorted = (codes: readonly string[]) => codes.toSorted((a, b) => Number(a) - Number(b)).join(' ')
    const held = Object.values(natures).map(({ code, documents }) => [
      code,
      sorted(documents.map((id) => principalDocuments[id].code)),
    ])
    expect(Object.fromEntries(held)).toEqual(pairs)
  })
  test('each stand with one nature', () => {
    const all = Object.values(natures).flatMap(({ documents }): readonly string[] => documents)
    expect(all.toSorted()).toEqual(Object.keys(principalDocuments).toSorted())
  })
  test('of persons are those of an individual', () => {
    expect([...personDocuments].toSorted()).toEqual([...natures.individual.documents].toSorted())
  })
})
