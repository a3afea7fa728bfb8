/**
 * 新增服务 A further service of a principal that is filed already, at this access provider or at another
 * (sources huawei-filing-knowledge-base, tencent-filing-documents).
 */
import { procedure } from '../procedure.ts'
import { access, domainNames, letters, persons, principal, record, service } from './parts/sections.ts'
import { oneDomainName, onePerson, oneService, returnsAndDossier, theCase, thePrincipal } from './parts/starts.ts'
import { sms } from './parts/texts.ts'
import { granted, throughTheAuthority } from './parts/ways.ts'

export const addedService = procedure({
  id: 'added-service',
  title: { zh: '新增服务', en: 'Added service' },
  regime: 'icp-filing',
  summary: {
    zh: '主体已备案，再备一个网站、App 或小程序；原备案在其他接入商处的（无主体新增）也一样办理。主体备案号不变，新服务取得自己的备案号；已备案的网站会一并复查。',
    en: 'The principal is filed and files a further website, App or mini-program; also where it was filed through another access provider. Its own number stays, the new service gets one, and all its websites on record are checked again.',
  },
  followedBy: ['public-security-filing'],
  stages: throughTheAuthority({
    sms: sms.everyPerson,
    waiting: {
      zh: '管局审核期间不能修改，也不能撤回。新网站保持关闭，已备案的网站保持可以访问并挂好备案号；等候结果并记录。',
      en: 'Nothing can be changed or withdrawn while the authority reviews. Keep the new website closed, and those on record open with their numbers shown; record the answer.',
    },
    end: granted({
      zh: '新网站开通时在首页底部中央挂出它自己的备案号并链接到备案系统；开通后 30 日内办理公安联网备案。',
      en: 'When the new website opens, show its own number at the bottom centre of the home page, linked to the filing system; file with public security within 30 days of opening.',
    }),
  }),
  asks: [principal, record, persons, service, domainNames, access, letters],
  brings: { ...returnsAndDossier, 'sms-verified': 'persons', granted: 'numbers' },
  yields: { service: 'filing-number' },
  startsWith: [theCase, thePrincipal(), onePerson, oneService, oneDomainName({ 'domainName.filedBy': 'nobody' })],
})
