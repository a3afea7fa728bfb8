/** What else a consultant should know about the filing of Apps. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'app-advice',
  title: { zh: 'App 备案还要注意什么？', en: 'What else matters about the filing of an App?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'filing-change'],
  each: 'service',
  whose: { 'service.form': 'app' },
  demand: { kind: 'advice' },
  says: {
    naming: {
      zh: 'App 名称在同一主体内不重复；不用泛称、热门 App 名或行业词，除非有显著区别；不用占位文字、表情、价格和营销字词。',
      en: 'An App’s name is unique within the principal, without generic, famous or trade words unless made distinct, and without placeholders, emoji, prices or marketing.',
    },
    platforms: {
      zh: '一个 App 在几个平台运行的，一次列全；以后增加平台办变更备案。',
      en: 'An App on several platforms lists them all at once; a new platform later is a change filing.',
    },
    features: {
      zh: '安卓填包名、公钥和证书 MD5，iOS 填 Bundle ID、公钥和 SHA-1，鸿蒙填公钥和 MD5；至少一个境内公网 IP；SDK 清单凭记忆，未核实。',
      en: 'Android gives package name, public key and MD5, iOS bundle id, public key and SHA-1, HarmonyOS public key and MD5; at least one public IP address in the mainland; that a list of kits is asked is from memory, unverified.',
    },
    numbers: {
      zh: '备案号后缀：网站“-1”，App“-2A”，小程序“-3X”，快应用“-4K”，同一主体统一编序。',
      en: 'Numbers end in “-1” for a website, “-2A” for an App, “-3X” for a mini-program, “-4K” for a quick-app, in one sequence for the principal.',
    },
    'no-migration': {
      zh: 'App 不能迁移到其他主体：先在新主体下备案，再注销原备案。',
      en: 'An App cannot move to another principal: file it under the new one first, then cancel the old filing.',
    },
    sms: {
      zh: 'App 负责人不收短信验证码，由主体负责人核验。',
      en: 'The person in charge of an App gets no SMS code; the person in charge of the principal does.',
    },
  },
  statements: [
    {
      from: { seenBy: '2023-09-01' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-app-filing', 'tencent-app-filing'],
      part: 'naming',
      value: { word: 'naming' },
    },
    {
      from: { seenBy: '2025-09-24' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-app-filing'],
      part: 'platforms',
      value: { word: 'platforms' },
    },
    {
      from: { seenBy: '2025-09-24' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-app-filing', 'huawei-filing-rules'],
      part: 'features',
      value: { word: 'features' },
    },
    {
      from: { seenBy: '2023-09-01' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-app-filing', 'huawei-topic-page-10'],
      part: 'numbers',
      value: { word: 'numbers' },
    },
    {
      from: { seenBy: '2026-08-23' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-rules'],
      part: 'no-migration',
      value: { word: 'no-migration' },
    },
    {
      from: { seenBy: '2023-09-01' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-topic-page-10'],
      part: 'sms',
      value: { word: 'sms' },
    },
  ],
  examples: [
    {
      name: { zh: '一个 App', en: 'An App' },
      given: { 'service.form': 'app' },
      on: '2026-11-21',
      expect: { is: 'applies', part: 'no-migration' },
    },
    {
      name: { zh: '相近但不同：网站', en: 'Near miss: a website' },
      given: { 'service.form': 'website' },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
