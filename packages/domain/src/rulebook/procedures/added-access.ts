/**
 * 新增接入 A service that is filed already comes to a further access provider. Its number stays
 * (sources huawei-filing-knowledge-base, tencent-filing-documents, huawei-filing-change).
 */
import { procedure } from '../procedure.ts'
import { access, domainNames, letters, persons, principal, record, service, serviceNow } from './parts/sections.ts'
import { oneDomainName, onePerson, oneService, returnsAndDossier, theCase, thePrincipal } from './parts/starts.ts'
import { sms, waiting } from './parts/texts.ts'
import { done, throughTheAuthority } from './parts/ways.ts'

export const addedAccess = procedure({
  id: 'added-access',
  title: { zh: '新增接入', en: 'Added access' },
  regime: 'icp-filing',
  summary: {
    zh: '已备案的网站或 App 改用或增加一家接入商，由新接入商提交。备案号不变，备案信息也不变；域名不再核查。',
    en: 'A website or App on record moves to another access provider or adds one; the new provider files it. Neither the number nor the data change, and the domain name is not checked again.',
  },
  followedBy: ['public-security-change'],
  stages: throughTheAuthority({
    sms: sms.ofTheService,
    waiting: waiting.open,
    end: done({
      zh: '备案号不变，可以把解析切换到新接入商。旧接入商不再使用的，在其处取消接入；接入信息与公安备案不同的，到公安平台变更。',
      en: 'The number stays; the domain name may now resolve to the new provider. Remove the access at a provider no longer used, and tell the police platform where its record of the access differs.',
    }),
  }),
  asks: [
    principal,
    record,
    persons,
    service,
    { ...serviceNow, facts: [...serviceNow.facts, 'service.sameNameAsFiled'] },
    domainNames,
    access,
    letters,
  ],
  brings: returnsAndDossier,
  yields: {},
  startsWith: [
    theCase,
    thePrincipal(),
    onePerson,
    oneService,
    oneDomainName({ 'domainName.filedBy': 'this-principal' }),
  ],
})
