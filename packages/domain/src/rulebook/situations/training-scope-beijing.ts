/**
 * 北京公司经营范围涉及培训 Only the scope mentions training, no name does. Tencent (after 2021-07) asks a letter for
 * names or scope; a page of 2025-01-02 asks none for the scope alone. So the letter is advice at most, and it may be
 * missing: it stands neither under papers nor under notAsked. A manager is in charge: Huawei 2025 says usually the
 * legal representative, Tencent 2021 not; the newer is followed, a risk.
 */
import { situation } from '../situation.ts'

export default situation({
  id: 'training-scope-beijing',
  title: {
    zh: '北京公司经营范围提到培训，由高管任负责人',
    en: 'A company in Beijing whose scope mentions training, a manager in charge',
  },
  procedure: 'first-filing',
  on: '2026-11-21',
  given: [
    { noun: 'case', id: 'case', facts: {} },
    {
      noun: 'principal',
      id: 'principal',
      facts: {
        'principal.nature': 'enterprise',
        'principal.companyForm': 'company',
        'principal.name': '北京禾木陈设艺术有限公司',
        'principal.province': 'beijing',
        'principal.city': '北京市',
        'principal.district': '朝阳区',
        'principal.documentType': 'business-licence',
        'principal.documentNumber': '91110105MA7K9C3U41',
        'principal.documentExpires': '9999-12-31',
        'principal.documentAddress': '北京市朝阳区酒仙桥北路乙9号院2号楼3层318室',
        'principal.contactAddress': '酒仙桥北路乙9号院2号楼3层318室',
        'principal.legalRepresentative': '季禾木',
        'principal.scopeMentionsTraining': true,
        'principal.servicesFiled': 0,
        'principal.filing': 'none',
        'principal.creditStatus': 'normal',
        'principal.nameAsRegistered': true,
      },
    },
    {
      noun: 'person',
      id: 'p1',
      facts: {
        'person.roles': ['principal-in-charge', 'service-in-charge'],
        'person.name': '阮书宁',
        'person.position': 'executive',
        'person.documentType': 'resident-id',
        'person.documentNumber': '110105198912226416',
        'person.documentExpires': '2038-04-02',
        'person.mobiles': ['13800038001'],
        'person.emergencyPhones': ['13800038002'],
        'person.emails': ['ruan@hemu-shili.com'],
      },
    },
    {
      noun: 'service',
      id: 's1',
      facts: {
        'service.form': 'website',
        'service.name': '禾木陈设艺术',
        'service.homePage': 'https://hemu-shili.com',
        'service.content': ['organisation-site'],
        'service.languages': ['simplified-chinese'],
        'service.priorApprovals': ['none'],
        'service.income': ['free'],
        'service.remark': '公司介绍和作品陈列，不涉及校外培训。',
        'service.accessProvider': '华为云',
        'service.accessModes': ['cloud'],
        'service.serverPlace': 'mainland',
        'service.serverProvinces': ['beijing'],
        'service.serverBilling': 'prepaid',
        'service.serverPrepaidMonths': 12,
        'service.serverFilings': 0,
        'service.ipRanges': ['121.36.20.29'],
        'service.resolvesNow': false,
      },
    },
    {
      noun: 'domain-name',
      id: 'd1',
      parent: 's1',
      facts: {
        'domainName.name': 'hemu-shili.com',
        'domainName.holder': 'principal',
        'domainName.expires': '2028-06-30',
        'domainName.verifiedOn': '2026-09-01',
        'domainName.registrarApproved': true,
        'domainName.filedBy': 'nobody',
      },
    },
  ],
  expect: {
    papers: [
      { allOf: ['business-licence'] },
      { allOf: ['resident-id'] },
      { allOf: ['verification-portrait'] },
      { allOf: ['principal-authorisation-letter'] },
    ],
    notAsked: ['training-permit', 'education-approval'],
    blocks: [],
    risks: [
      {
        path: 'person.position',
        because:
          'Huawei 2025 on Beijing: normally the legal representative; Tencent 2021: not required; the newer is followed',
      },
    ],
    notFound: ['person.age', 'domainName.name', 'service.name', 'case.contacts'],
    needs: {
      ends: ['first-filing', 'public-security-filing'],
      because:
        'Decree 292, articles 3 and 4: unpaid information is filed, not licensed; a website goes to the police once it is connected (MPS Order 33 of 1997, article 12)',
    },
  },
})
