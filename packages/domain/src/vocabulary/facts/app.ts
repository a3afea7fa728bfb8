/** App 与小程序信息 Facts that only an App, a mini-program or a quick-app has (sources huawei-app-filing, huawei-filing-rules, wechat-apply-filing). */
import { appPlatforms, miniProgramPlatforms } from '../dictionaries/app-words.ts'
import type { FactDefinition } from './definition.ts'

const app = { 'service.form': 'app' } as const
const mini = { 'service.form': ['mini-program', 'quick-app'] } as const

export const appFacts = {
  'service.appPlatforms': {
    title: { zh: '运行平台', en: 'Platforms it runs on' },
    kind: 'words',
    options: appPlatforms,
    when: app,
  },
  'service.packageNames': {
    title: { zh: '包名 / Bundle ID', en: 'Package names or bundle ids' },
    kind: 'texts',
    when: app,
    hint: { zh: '每个平台一个。', en: 'One for each platform.' },
  },
  'service.publicKeys': { title: { zh: '证书公钥', en: 'Public keys of the certificates' }, kind: 'texts', when: app },
  'service.fingerprints': {
    title: { zh: '证书指纹', en: 'Certificate fingerprints' },
    kind: 'texts',
    when: app,
    hint: { zh: '安卓填 MD5，iOS 填 SHA-1，去掉冒号。', en: 'MD5 for Android, SHA-1 for iOS, without colons.' },
  },
  'service.iconKilobytes': { title: { zh: '图标大小（KB）', en: 'Size of the icon (KB)' }, kind: 'count', when: app },
  'service.sameNameOnPlatforms': {
    title: { zh: '各平台名称与图标下文字一致', en: 'Same name on all platforms and under the icon' },
    kind: 'yes-no',
    when: app,
  },
  'service.softwareKits': {
    title: { zh: '使用的 SDK', en: 'Software development kits used' },
    kind: 'texts',
    optional: true,
    when: app,
  },
  'service.distributors': {
    title: { zh: '分发平台', en: 'Distribution platforms' },
    kind: 'texts',
    optional: true,
    when: app,
  },
  'service.miniProgramPlatform': {
    title: { zh: '所属平台', en: 'Platform it runs in' },
    kind: 'word',
    options: miniProgramPlatforms,
    when: mini,
  },
  'service.appId': { title: { zh: '小程序 AppID', en: 'App id on the platform' }, kind: 'text', when: mini },
  'service.platformOwnerIsPrincipal': {
    title: { zh: '小程序主体即主办单位', en: 'The platform knows the principal as the owner' },
    kind: 'yes-no',
    optional: true,
    when: mini,
    hint: { zh: '按营业执照上的名称核对。', en: 'Compare with the name on the licence.' },
  },
  'service.secondLevelContents': {
    title: { zh: '二级服务内容', en: 'Second-level contents' },
    kind: 'texts',
    when: mini,
    hint: { zh: '最多五项，按平台的清单选择。', en: 'Five at most, from the platform’s list.' },
  },
} as const satisfies Record<string, FactDefinition>
