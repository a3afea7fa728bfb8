/**
 * 变更备案 Data of the principal, of a service or of both change on the record
 * (sources huawei-filing-knowledge-base, huawei-filing-change, tencent-change-information; thirty days ahead by article 11 of Decree 292).
 */
import { procedure } from '../procedure.ts'
import { access, domainNames, letters, persons, principal, record, service, serviceNow } from './parts/sections.ts'
import { oneDomainName, onePerson, oneService, returnsAndDossier, theCase, thePrincipal } from './parts/starts.ts'
import { sms, waiting } from './parts/texts.ts'
import { done, throughTheAuthority } from './parts/ways.ts'

export const filingChange = procedure({
  id: 'filing-change',
  title: { zh: '变更备案', en: 'Filing change' },
  regime: 'icp-filing',
  summary: {
    zh: '变更主体信息、服务信息或两者。备案号不变；所在省份、证件号码和单域名网站的域名不能变更。不能与新增服务或新增接入同时办理。',
    en: 'Data of the principal, of a service or of both change. The numbers stay; the province, the document number and the domain name of a website with one domain name cannot be changed. It is not combined with an added service or an added access.',
  },
  followedBy: ['public-security-change'],
  stages: throughTheAuthority({
    sms: sms.byWhatChanges,
    waiting: waiting.open,
    end: done({
      zh: '在备案系统上核对变更后的信息；网站名称、内容与变更后的备案保持一致；公安备案中相同的信息也要变更。',
      en: 'Look the new data up on the filing system; keep the name and content of the website as they are filed now; change the same data in the public-security filing.',
    }),
  }),
  asks: [
    {
      id: 'changes',
      title: { zh: '变更事项', en: 'What changes' },
      noun: 'case',
      facts: [
        'case.changes',
        'case.changesOn',
        'case.changeScope',
        'case.newPrincipalLedBySamePerson',
        'case.newPrincipalHoldsDomainName',
        ...letters.facts,
      ],
    },
    principal,
    record,
    persons,
    service,
    serviceNow,
    { ...domainNames, facts: [...domainNames.facts, 'domainName.filedBefore2018'] },
    access,
  ],
  brings: returnsAndDossier,
  yields: {},
  startsWith: [theCase, thePrincipal(), onePerson, oneService, oneDomainName()],
})
