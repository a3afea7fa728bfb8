/**
 * 网站迁移 A service moves from one principal to another. Not for Apps, never to an individual, and only in some provinces
 * (sources huawei-filing-knowledge-base, huawei-filing-rules).
 */
import { procedure } from '../procedure.ts'
import { domainNameOnRecord, letters, personsOnRecord, principalOnRecord, serviceOnRecord } from './parts/sections.ts'
import { oneDomainName, onePerson, oneService, returnsAndDossier, theCase, thePrincipal } from './parts/starts.ts'
import { sms, waiting } from './parts/texts.ts'
import { granted, throughTheAuthority } from './parts/ways.ts'

export const serviceMigration = procedure({
  id: 'service-migration',
  title: { zh: '网站迁移', en: 'Service migration' },
  regime: 'icp-filing',
  summary: {
    zh: '把已备案的网站迁到另一个主体名下。只有部分省份支持；域名须先过户；一家接入商说，个人不能接收，App 不能迁移。',
    en: 'A website on record moves to another principal. Only some provinces allow it; the domain name belongs to the receiving principal beforehand; one access provider says that individuals cannot receive it and that Apps cannot be moved.',
  },
  followedBy: ['public-security-change'],
  stages: throughTheAuthority({
    sms: sms.whoeverReceivesIt,
    waiting: waiting.open,
    end: granted({
      zh: '在备案系统上核对网站现属哪个主体、备案号是什么，首页换上现在的备案号；到公安平台变更开办主体。',
      en: 'Look up on the filing system whose the website is now and under which number; show that number on the home page, and change the operator on the police platform.',
    }),
  }),
  asks: [
    {
      id: 'receiving',
      title: { zh: '接收方', en: 'The receiving principal' },
      noun: 'case',
      facts: [
        'case.targetName',
        'case.targetNature',
        'case.targetFiled',
        'case.targetHoldsDomainName',
        ...letters.facts,
      ],
    },
    principalOnRecord,
    personsOnRecord('principal-in-charge', 'service-in-charge'),
    serviceOnRecord,
    domainNameOnRecord,
  ],
  brings: { ...returnsAndDossier, granted: 'numbers' },
  yields: { service: 'filing-number' },
  startsWith: [theCase, thePrincipal(), onePerson, oneService, oneDomainName()],
})
