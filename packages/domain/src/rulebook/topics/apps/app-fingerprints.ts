/** Fingerprints of an App's certificates: MD5 for Android and HarmonyOS, SHA-1 for iOS. */
import { topic } from '../../topic.ts'

const md5 = '0123456789ABCDEF0123456789ABCDEF'

export default topic({
  id: 'app-fingerprints',
  title: { zh: 'App 证书指纹怎么填？', en: 'How are the fingerprints of an App given?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'filing-change'],
  each: 'service',
  whose: { 'service.form': 'app' },
  demand: {
    kind: 'condition',
    check: 'fingerprints-fit',
    of: { fingerprints: 'service.fingerprints', platforms: 'service.appPlatforms' },
  },
  says: {
    zh: '安卓、鸿蒙填写证书 MD5（32 位），iOS 填写 SHA-1（40 位），均为十六进制数字，去掉冒号。',
    en: 'For Android and HarmonyOS the MD5 of the certificate is given (32 digits), for iOS the SHA-1 (40), in hexadecimal digits without colons.',
  },
  fix: {
    zh: '从签名证书重新读取指纹，去掉冒号。',
    en: 'Read the fingerprint from the certificate again, and leave out the colons.',
  },
  statements: [
    {
      from: { seenBy: '2025-09-24' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-app-filing', 'huawei-filing-rules', 'huawei-appgallery-filing-faq'],
      value: {},
    },
  ],
  examples: [
    {
      name: { zh: '只有 MD5，却也在 iOS 运行', en: 'An MD5 only, though it runs on iOS too' },
      given: {
        'service.form': 'app',
        'service.appPlatforms': ['android', 'ios'],
        'service.fingerprints': [md5],
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'risk' },
    },
    {
      name: { zh: '相近但不同：两种都有', en: 'Near miss: both are there' },
      given: {
        'service.form': 'app',
        'service.appPlatforms': ['android', 'ios'],
        'service.fingerprints': [md5, `${md5}01234567`],
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
