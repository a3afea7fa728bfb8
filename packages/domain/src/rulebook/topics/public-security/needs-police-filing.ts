/** Whether a service is filed with public security at all: websites are; of Apps and of servers outside nothing we read says. */
import { topic } from '../../topic.ts'

/** Everybody but whoever exists outside the mainland only. */
const inTheMainland = [
  'enterprise',
  'individual',
  'military',
  'government',
  'public-institution',
  'social-group',
  'private-non-enterprise',
  'foundation',
  'law-practice',
  'foreign-cultural-centre',
  'mass-organisation',
  'forensic-institute',
  'religious-body',
  'medical-institution',
  'notary',
  'collective-economy',
  'arbitration-body',
] as const

const website = { 'service.form': 'website', 'service.serverPlace': ['mainland', 'both'] } as const

export default topic({
  id: 'needs-police-filing',
  title: { zh: '需要公安联网备案吗？', en: 'Does the service need a public-security filing?' },
  regime: 'public-security-filing',
  procedures: ['first-filing', 'added-service'],
  each: 'service',
  answersEvery: 'service.form',
  demand: { kind: 'path' },
  says: {
    organisations: {
      zh: '法人和其他组织的网站正式联通后，要到公安机关办理备案；与 ICP 备案、许可证是两回事。',
      en: 'The website of a legal person or other organisation is filed with public security once it is connected, whatever ICP filing or licence it has.',
    },
    individuals: {
      zh: '个人网站也要办理，在平台上用个人账号。',
      en: 'So is an individual’s website, with a personal account on the platform.',
    },
    'ask-about-apps': {
      zh: 'App、小程序和快应用是否要办公安备案，尚未查明；请向属地公安机关咨询。',
      en: 'Whether an App, mini-program or quick-app is filed with public security is not established: ask the local police.',
    },
    'ask-about-servers': {
      zh: '只用境外服务器的网站是否要办公安备案，尚未查明；请向属地公安机关咨询。',
      en: 'Whether a website on servers outside the mainland only is filed with public security is not established: ask the local police.',
    },
  },
  statements: [
    {
      from: { day: '1997-12-30' },
      standing: 'statute',
      confidence: 'primary',
      cites: ['mps-order-33-1997'],
      when: { ...website, 'principal.kind': 'organisation' },
      value: { procedure: 'public-security-filing', word: 'organisations' },
    },
    {
      from: { seenBy: '2021-07-15' },
      standing: 'ca-practice',
      confidence: 'secondary',
      cites: ['police-deployment-notes-2026', 'huawei-filing-knowledge-base', 'tencent-public-security-filing'],
      when: { ...website, 'principal.kind': 'individual' },
      value: { procedure: 'public-security-filing', word: 'individuals' },
      note: {
        zh: '1997 年办法第十二条写的是互联单位、接入单位、法人和其他组织；个人是平台的做法。',
        en: 'Article 12 of the measures of 1997 names connecting and access units, legal persons and other organisations; individuals are the platform’s practice.',
      },
    },
    {
      from: { seenBy: '2026-01-01' },
      standing: 'ca-practice',
      confidence: 'unverified',
      cites: ['police-deployment-notes-2026'],
      when: { 'service.form': ['app', 'mini-program', 'quick-app'] },
      value: { procedure: 'ask-authority', word: 'ask-about-apps' },
      note: { zh: '查阅过的来源只讲网站。', en: 'The sources we read speak of websites only.' },
    },
    {
      from: { seenBy: '2026-01-01' },
      standing: 'ca-practice',
      confidence: 'unverified',
      cites: ['police-deployment-notes-2026'],
      when: { 'service.form': 'website', 'service.serverPlace': 'outside', 'principal.nature': inTheMainland },
      value: { procedure: 'ask-authority', word: 'ask-about-servers' },
      note: {
        zh: '查阅过的来源没有讲到只用境外服务器的网站。',
        en: 'The sources we read do not speak of websites on servers outside only.',
      },
    },
  ],
  examples: [
    {
      name: { zh: '境内公司的网站', en: 'The website of a mainland company' },
      given: { 'principal.nature': 'enterprise', 'service.form': 'website', 'service.serverPlace': 'mainland' },
      on: '2026-11-21',
      expect: { is: 'applies', value: { procedure: 'public-security-filing', word: 'organisations' } },
    },
    {
      name: { zh: '个人博客', en: 'An individual’s blog' },
      given: { 'principal.nature': 'individual', 'service.form': 'website', 'service.serverPlace': 'both' },
      on: '2026-11-21',
      expect: { is: 'applies', value: { procedure: 'public-security-filing', word: 'individuals' } },
    },
    {
      name: { zh: 'App', en: 'An App' },
      given: { 'principal.nature': 'enterprise', 'service.form': 'app', 'service.serverPlace': 'mainland' },
      on: '2026-11-21',
      expect: { is: 'applies', value: { procedure: 'ask-authority' } },
    },
    {
      name: { zh: '境内公司，服务器在香港', en: 'A mainland company, servers in Hong Kong' },
      given: { 'principal.nature': 'enterprise', 'service.form': 'website', 'service.serverPlace': 'outside' },
      on: '2026-11-21',
      expect: { is: 'applies', value: { procedure: 'ask-authority' } },
    },
    {
      name: { zh: '相近但不同：境外公司，服务器也在境外', en: 'Near miss: a company and servers outside the mainland' },
      given: {
        'principal.nature': 'overseas-institution',
        'service.form': 'website',
        'service.serverPlace': 'outside',
      },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
