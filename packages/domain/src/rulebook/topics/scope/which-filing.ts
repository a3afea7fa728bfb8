/** Which kind of filing it is, by what is on record of the principal and of the domain name. */
import { topic } from '../../topic.ts'

const reusable = [
  'tianjin',
  'liaoning',
  'sichuan',
  'yunnan',
  'jiangsu',
  'zhejiang',
  'shanghai',
  'guangxi',
  'shanxi',
  'beijing',
  'guizhou',
] as const

export default topic({
  id: 'which-filing',
  title: { zh: '办哪一种备案？', en: 'Which kind of filing is it?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access'],
  each: 'domain-name',
  answersEvery: 'principal.filing',
  demand: { kind: 'path' },
  says: {
    first: {
      zh: '主体和域名都没有备过案，办理首次备案。',
      en: 'Neither the principal nor the domain name was filed: a first filing.',
    },
    'first-again': {
      zh: '主体备案已注销，重新办理首次备案；原备案号不能恢复。',
      en: 'The filing of the principal was cancelled: a first filing again; the old number does not come back.',
    },
    added: {
      zh: '主体已在本接入商备案，域名未备案，办理新增服务。',
      en: 'The principal is filed at this access provider, the domain name is not: an added service.',
    },
    'added-elsewhere': {
      zh: '主体已在其他接入商备案，域名未备案，在本接入商办理新增服务（无主体新增）。',
      en: 'The principal is filed at another access provider, the domain name is not: an added service at this one.',
    },
    'new-form': {
      zh: '域名已有网站备案的，App、小程序、快应用仍要另行备案，办理新增服务。',
      en: 'The domain name has a website on record; an App, mini-program or quick-app is filed by itself all the same, as an added service.',
    },
    access: {
      zh: '网站已在其他接入商备案，在本接入商办理新增接入。',
      en: 'The website is filed at another access provider: an added access at this one.',
    },
    'another-principal': {
      zh: '域名已由其他主体备案，须先由其注销原备案；部分省份可以改办网站迁移。',
      en: 'Another principal has filed the domain name: its filing is cancelled first; in some provinces the website may be migrated instead.',
    },
    'shell-adds': {
      zh: '空壳主体在本省可以直接新增服务。',
      en: 'In this province an empty shell may add a service directly.',
    },
    'shell-cancels': {
      zh: '空壳主体在本省须先注销主体，再首次备案。',
      en: 'In this province an empty shell is cancelled before it files anew.',
    },
  },
  statements: [
    {
      from: { seenBy: '2021-07-15' },
      standing: 'ca-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base', 'tencent-filing-documents'],
      when: { 'principal.filing': 'none', 'domainName.filedBy': 'nobody' },
      value: { procedure: 'first-filing', word: 'first' },
    },
    {
      from: { seenBy: '2021-07-15' },
      standing: 'ca-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base', 'tencent-filing-documents'],
      when: { 'principal.filing': 'cancelled', 'domainName.filedBy': 'nobody' },
      value: { procedure: 'first-filing', word: 'first-again' },
    },
    {
      from: { seenBy: '2021-07-15' },
      standing: 'ca-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base', 'tencent-filing-documents'],
      when: { 'principal.filing': 'at-this-provider', 'domainName.filedBy': 'nobody' },
      value: { procedure: 'added-service', word: 'added' },
    },
    {
      from: { seenBy: '2021-07-15' },
      standing: 'ca-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base', 'tencent-filing-documents'],
      when: { 'principal.filing': 'at-another-provider', 'domainName.filedBy': 'nobody' },
      value: { procedure: 'added-service', word: 'added-elsewhere' },
    },
    {
      from: { seenBy: '2021-07-15' },
      standing: 'ca-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base', 'tencent-filing-documents'],
      when: {
        'service.form': ['app', 'mini-program', 'quick-app'],
        'principal.filing': ['at-this-provider', 'at-another-provider'],
        'domainName.filedBy': 'this-principal',
      },
      value: { procedure: 'added-service', word: 'new-form' },
    },
    {
      from: { seenBy: '2021-07-15' },
      standing: 'ca-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base', 'tencent-filing-documents'],
      when: {
        'service.form': 'website',
        'principal.filing': 'at-another-provider',
        'domainName.filedBy': 'this-principal',
      },
      value: { procedure: 'added-access', word: 'access' },
    },
    {
      from: { seenBy: '2021-07-15' },
      standing: 'ca-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base', 'tencent-filing-documents'],
      when: { 'service.form': 'website', 'domainName.filedBy': 'another-principal' },
      value: { procedure: 'service-cancellation', word: 'another-principal' },
    },
    {
      from: { seenBy: '2025-12-31' },
      standing: 'ca-practice',
      confidence: 'secondary',
      cites: ['huawei-after-approval', 'huawei-cancellation'],
      when: { 'principal.filing': 'empty-shell', 'domainName.filedBy': 'nobody', 'principal.province': reusable },
      value: { procedure: 'added-service', word: 'shell-adds' },
    },
    {
      from: { seenBy: '2025-12-31' },
      standing: 'ca-practice',
      confidence: 'secondary',
      cites: ['huawei-after-approval', 'huawei-cancellation'],
      when: { 'principal.filing': 'empty-shell', 'domainName.filedBy': 'nobody' },
      value: { procedure: 'principal-cancellation', word: 'shell-cancels' },
    },
  ],
  examples: [
    {
      name: { zh: '主体在别处已备案，换到本接入商', en: 'Filed elsewhere, now to this access provider' },
      given: {
        'service.form': 'website',
        'principal.filing': 'at-another-provider',
        'principal.province': 'hunan',
        'domainName.filedBy': 'this-principal',
      },
      on: '2026-11-21',
      expect: { is: 'applies', value: { procedure: 'added-access' } },
    },
    {
      name: { zh: '同一域名的 App', en: 'An App with the same domain name' },
      given: {
        'service.form': 'app',
        'principal.filing': 'at-another-provider',
        'principal.province': 'hunan',
        'domainName.filedBy': 'this-principal',
      },
      on: '2026-11-21',
      expect: { is: 'applies', value: { procedure: 'added-service' } },
    },
    {
      name: { zh: '天津的空壳主体', en: 'An empty shell in Tianjin' },
      given: {
        'service.form': 'website',
        'principal.filing': 'empty-shell',
        'principal.province': 'tianjin',
        'domainName.filedBy': 'nobody',
      },
      on: '2026-11-21',
      expect: { is: 'applies', value: { procedure: 'added-service' } },
    },
    {
      name: { zh: '河北的空壳主体', en: 'An empty shell in Hebei' },
      given: {
        'service.form': 'website',
        'principal.filing': 'empty-shell',
        'principal.province': 'hebei',
        'domainName.filedBy': 'nobody',
      },
      on: '2026-11-21',
      expect: { is: 'applies', value: { procedure: 'principal-cancellation' } },
    },
    {
      name: {
        zh: '相近但不同：网站在本接入商已备案，没有新增',
        en: 'Near miss: filed at this access provider already, nothing to add',
      },
      given: {
        'service.form': 'website',
        'principal.filing': 'at-this-provider',
        'principal.province': 'hunan',
        'domainName.filedBy': 'this-principal',
      },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
