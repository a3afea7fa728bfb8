/** 语言类别 Languages of a service, with the ministry's codes (source filing-console-front-end). */
import type { Dictionary } from './entry.ts'

export const pageLanguages = {
  'simplified-chinese': { code: '1', title: { zh: '中文简体', en: 'Simplified Chinese' } },
  'traditional-chinese': { code: '2', title: { zh: '中文繁体', en: 'Traditional Chinese' } },
  uyghur: { code: '3', title: { zh: '维吾尔语', en: 'Uyghur' } },
  kazakh: { code: '4', title: { zh: '哈萨克语', en: 'Kazakh' } },
  kyrgyz: { code: '5', title: { zh: '柯尔克孜语', en: 'Kyrgyz' } },
  mongolian: { code: '6', title: { zh: '蒙古语', en: 'Mongolian' } },
  tibetan: { code: '7', title: { zh: '藏语', en: 'Tibetan' } },
  zhuang: { code: '8', title: { zh: '壮语', en: 'Zhuang' } },
  korean: { code: '9', title: { zh: '朝鲜语', en: 'Korean' } },
  yi: { code: '10', title: { zh: '彝文', en: 'Yi' } },
  miao: { code: '11', title: { zh: '苗语', en: 'Miao' } },
  english: { code: '12', title: { zh: '英语', en: 'English' } },
  japanese: { code: '13', title: { zh: '日语', en: 'Japanese' } },
  french: { code: '14', title: { zh: '法语', en: 'French' } },
  russian: { code: '15', title: { zh: '俄罗斯语', en: 'Russian' } },
  spanish: { code: '16', title: { zh: '西班牙语', en: 'Spanish' } },
  arabic: { code: '17', title: { zh: '阿拉伯语', en: 'Arabic' } },
} as const satisfies Dictionary
export type PageLanguage = keyof typeof pageLanguages
