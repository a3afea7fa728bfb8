/** Public keys of the certificates with which an App is signed. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'app-public-keys',
  title: { zh: 'App 要填证书公钥吗？', en: 'Are the public keys given?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'filing-change'],
  each: 'service',
  whose: { 'service.form': 'app', 'service.appPlatforms': ['android', 'ios', 'harmonyos'] },
  demand: { kind: 'condition', check: 'is-given', of: { entries: 'service.publicKeys' } },
  says: {
    zh: '各平台填写签名证书的公钥。',
    en: 'For each platform the public key of the signing certificate is given.',
  },
  fix: { zh: '从签名证书导出公钥后补填。', en: 'Export the public key from the signing certificate, and add it.' },
  statements: [
    {
      from: { seenBy: '2025-09-24' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-app-filing', 'huawei-filing-rules'],
      value: {},
    },
  ],
  examples: [
    {
      name: { zh: '没有填写', en: 'None was given' },
      given: { 'service.form': 'app', 'service.appPlatforms': ['android'], 'service.publicKeys': [] },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'risk' },
    },
    {
      name: { zh: '相近但不同：已填写', en: 'Near miss: it was given' },
      given: {
        'service.form': 'app',
        'service.appPlatforms': ['android'],
        'service.publicKeys': ['30820122300D06092A864886F70D0101'],
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
