/** App 选项 Platforms an App runs on, and platforms that file mini-programs (sources huawei-app-filing, huawei-filing-knowledge-base). */
import type { Dictionary } from './entry.ts'

export const appPlatforms = {
  android: { title: { zh: '安卓', en: 'Android' } },
  ios: { title: { zh: 'iOS', en: 'iOS' } },
  harmonyos: { title: { zh: '鸿蒙', en: 'HarmonyOS' } },
  other: { title: { zh: '其他平台', en: 'Another platform' } },
} as const satisfies Dictionary

export const miniProgramPlatforms = {
  wechat: { title: { zh: '微信', en: 'WeChat' } },
  alipay: { title: { zh: '支付宝', en: 'Alipay' } },
  douyin: { title: { zh: '抖音', en: 'Douyin' } },
  kuaishou: { title: { zh: '快手', en: 'Kuaishou' } },
  baidu: { title: { zh: '百度', en: 'Baidu' } },
  other: { title: { zh: '其他平台', en: 'Another platform' } },
} as const satisfies Dictionary
