/**
 * 服务器放置地 Where the server stands, with the ministry's codes (source filing-console-front-end). 4096, 524288 and
 * 536870912 are not used; that they are kept for Hong Kong, Macau and Taiwan is a guess.
 */
import type { Dictionary } from './entry.ts'

export const serverProvinces = {
  anhui: { code: '1', title: { zh: '安徽', en: 'Anhui' } },
  beijing: { code: '2', title: { zh: '北京', en: 'Beijing' } },
  chongqing: { code: '4', title: { zh: '重庆', en: 'Chongqing' } },
  fujian: { code: '8', title: { zh: '福建', en: 'Fujian' } },
  guangdong: { code: '16', title: { zh: '广东', en: 'Guangdong' } },
  gansu: { code: '32', title: { zh: '甘肃', en: 'Gansu' } },
  guangxi: { code: '64', title: { zh: '广西', en: 'Guangxi' } },
  guizhou: { code: '128', title: { zh: '贵州', en: 'Guizhou' } },
  henan: { code: '256', title: { zh: '河南', en: 'Henan' } },
  hubei: { code: '512', title: { zh: '湖北', en: 'Hubei' } },
  hebei: { code: '1024', title: { zh: '河北', en: 'Hebei' } },
  hainan: { code: '2048', title: { zh: '海南', en: 'Hainan' } },
  heilongjiang: { code: '8192', title: { zh: '黑龙江', en: 'Heilongjiang' } },
  hunan: { code: '16384', title: { zh: '湖南', en: 'Hunan' } },
  jilin: { code: '32768', title: { zh: '吉林', en: 'Jilin' } },
  jiangsu: { code: '65536', title: { zh: '江苏', en: 'Jiangsu' } },
  jiangxi: { code: '131072', title: { zh: '江西', en: 'Jiangxi' } },
  liaoning: { code: '262144', title: { zh: '辽宁', en: 'Liaoning' } },
  'inner-mongolia': { code: '1048576', title: { zh: '内蒙古', en: 'Inner Mongolia' } },
  ningxia: { code: '2097152', title: { zh: '宁夏', en: 'Ningxia' } },
  qinghai: { code: '4194304', title: { zh: '青海', en: 'Qinghai' } },
  sichuan: { code: '8388608', title: { zh: '四川', en: 'Sichuan' } },
  shandong: { code: '16777216', title: { zh: '山东', en: 'Shandong' } },
  shanghai: { code: '33554432', title: { zh: '上海', en: 'Shanghai' } },
  shaanxi: { code: '67108864', title: { zh: '陕西', en: 'Shaanxi' } },
  shanxi: { code: '134217728', title: { zh: '山西', en: 'Shanxi' } },
  tianjin: { code: '268435456', title: { zh: '天津', en: 'Tianjin' } },
  xinjiang: { code: '1073741824', title: { zh: '新疆', en: 'Xinjiang' } },
  tibet: { code: '2147483648', title: { zh: '西藏', en: 'Tibet' } },
  yunnan: { code: '4294967296', title: { zh: '云南', en: 'Yunnan' } },
  zhejiang: { code: '8589934592', title: { zh: '浙江', en: 'Zhejiang' } },
} as const satisfies Dictionary
export type ServerProvince = keyof typeof serverProvinces
