/**
 * 首次备案 The first filing of a principal and its service. Steps and order states as providers run them (sources huawei-filing-knowledge-base, tencent-principal-information);
 * the authority's review is article 12 of the filing measures (Order 33 of 2005), the SMS check applies nationwide since 2020-08-17 (MIIT notice 485 of 2016).
 */
import { procedure } from '../procedure.ts'
import { access, domainNames, letters, persons, principal, service } from './parts/sections.ts'
import { oneDomainName, onePerson, oneService, returnsAndDossier, theCase, thePrincipal } from './parts/starts.ts'
import { sms, waiting } from './parts/texts.ts'
import { granted, throughTheAuthority } from './parts/ways.ts'

export const firstFiling = procedure({
  id: 'first-filing',
  title: { zh: '首次备案', en: 'First filing' },
  regime: 'icp-filing',
  summary: {
    zh: '主办单位和域名都没有备过案时，通过接入商向所在地通信管理局备案，取得主体备案号和服务备案号。',
    en: 'Neither the principal nor the domain name was ever filed: the access provider files both with the communications administration of the principal’s province, which grants a number to each.',
  },
  followedBy: ['public-security-filing'],
  stages: throughTheAuthority({
    sms: sms.everyPerson,
    waiting: waiting.closed,
    end: granted({
      zh: '网站开通时在首页底部中央挂出备案号并链接到备案系统；开通后 30 日内办理公安联网备案。',
      en: 'When the website opens, show the number at the bottom centre of the home page, linked to the filing system; file with public security within 30 days of opening.',
    }),
  }),
  asks: [principal, persons, service, domainNames, access, letters],
  brings: { ...returnsAndDossier, 'sms-verified': 'persons', granted: 'numbers' },
  yields: { principal: 'filing-number', service: 'filing-number' },
  startsWith: [
    theCase,
    thePrincipal({ 'principal.filing': 'none', 'principal.servicesFiled': 0 }),
    onePerson,
    oneService,
    oneDomainName({ 'domainName.filedBy': 'nobody' }),
  ],
})
