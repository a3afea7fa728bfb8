/**
 * 山西外籍法定代表人（来源不一致） Tencent 2021 lists Shanxi among those that do not ask for the legal representative;
 * Huawei 2025 asks for them, and a foreign one authorises a holder of a mainland card. The newer is followed: a risk.
 * The letter is part of the remedy, not asked of who is the legal representative.
 */
import { situation } from '../situation.ts'

export default situation({
  id: 'foreign-representative-shanxi',
  title: {
    zh: '山西公司，外籍法定代表人以护照任主体负责人',
    en: 'A company in Shanxi whose foreign legal representative is in charge by passport',
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
        'principal.name': '太原汾岸光学有限公司',
        'principal.province': 'shanxi',
        'principal.city': '太原市',
        'principal.district': '小店区',
        'principal.documentType': 'business-licence',
        'principal.documentNumber': '91140105MA0K5E2N1D',
        'principal.documentExpires': '9999-12-31',
        'principal.documentAddress': '山西省太原市小店区长治路226号B座1108室',
        'principal.contactAddress': '长治路226号B座1108室',
        'principal.legalRepresentative': 'ELENA MARCHETTI',
        'principal.scopeMentionsTraining': false,
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
        'person.name': 'ELENA MARCHETTI',
        'person.position': 'legal-representative',
        'person.documentType': 'passport',
        'person.documentNumber': 'YB3480126',
        'person.bornOn': '1981-05-17',
        'person.documentExpires': '2033-09-08',
        'person.mobiles': ['13800031001'],
        'person.emergencyPhones': ['13800031002'],
        'person.emails': ['elena@fenan-shili.com'],
      },
    },
    {
      noun: 'service',
      id: 's1',
      facts: {
        'service.form': 'website',
        'service.name': '汾岸光学',
        'service.homePage': 'https://fenan-shili.com',
        'service.content': ['organisation-site'],
        'service.languages': ['simplified-chinese'],
        'service.priorApprovals': ['none'],
        'service.income': ['free'],
        'service.remark': '公司介绍和产品目录。',
        'service.accessProvider': '华为云',
        'service.accessModes': ['cloud'],
        'service.serverPlace': 'mainland',
        'service.serverProvinces': ['shanxi'],
        'service.serverBilling': 'prepaid',
        'service.serverPrepaidMonths': 12,
        'service.serverFilings': 0,
        'service.ipRanges': ['121.36.20.22'],
        'service.resolvesNow': false,
      },
    },
    {
      noun: 'domain-name',
      id: 'd1',
      parent: 's1',
      facts: {
        'domainName.name': 'fenan-shili.com',
        'domainName.holder': 'principal',
        'domainName.expires': '2028-06-30',
        'domainName.verifiedOn': '2026-09-01',
        'domainName.registrarApproved': true,
        'domainName.filedBy': 'nobody',
      },
    },
  ],
  expect: {
    papers: [{ allOf: ['business-licence'] }, { allOf: ['passport'] }, { allOf: ['verification-portrait'] }],
    notAsked: ['resident-id'],
    blocks: [],
    risks: [
      {
        path: 'person.documentType',
        because:
          'Huawei 2025 on Shanxi: a foreign legal representative authorises a holder of a mainland identity card; Tencent 2021 disagrees on who is in charge, the newer is followed',
      },
    ],
    notFound: ['person.position', 'case.domainNameCount', 'person.age', 'domainName.expires'],
    needs: {
      ends: ['first-filing', 'public-security-filing'],
      because:
        'Decree 292, articles 3 and 4: unpaid information is filed, not licensed; a website goes to the police once it is connected (MPS Order 33 of 1997, article 12)',
    },
  },
})
