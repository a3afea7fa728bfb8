/**
 * 宁夏域名在法定代表人名下 The ministry lets the principal officer hold the name (notice 264 of 2017), Ningxia does
 * not let the legal representative (Huawei 2025 and Tencent 2021: one named vendor since 2023, so a risk).
 */
import { situation } from '../situation.ts'

export default situation({
  id: 'name-of-representative-ningxia',
  title: {
    zh: '宁夏公司的域名登记在法定代表人名下',
    en: 'A company in Ningxia whose domain name belongs to its legal representative',
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
        'principal.name': '银川贺麓葡萄酒有限公司',
        'principal.province': 'ningxia',
        'principal.city': '银川市',
        'principal.district': '金凤区',
        'principal.documentType': 'business-licence',
        'principal.documentNumber': '91640106MA76D9AF7R',
        'principal.documentExpires': '9999-12-31',
        'principal.documentAddress': '宁夏回族自治区银川市金凤区正源北街120号1号楼904室',
        'principal.contactAddress': '正源北街120号1号楼904室',
        'principal.legalRepresentative': '马贺麓',
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
        'person.name': '马贺麓',
        'person.position': 'legal-representative',
        'person.documentType': 'resident-id',
        'person.documentNumber': '640106197711056356',
        'person.documentExpires': '2038-04-02',
        'person.mobiles': ['13800034001'],
        'person.emergencyPhones': ['13800034002'],
        'person.emails': ['ma@helu-shili.com'],
      },
    },
    {
      noun: 'service',
      id: 's1',
      facts: {
        'service.form': 'website',
        'service.name': '贺麓葡萄酒',
        'service.homePage': 'https://helu-shili.com',
        'service.content': ['organisation-site'],
        'service.languages': ['simplified-chinese'],
        'service.priorApprovals': ['none'],
        'service.income': ['free'],
        'service.remark': '公司介绍和酒庄参观说明。',
        'service.accessProvider': '华为云',
        'service.accessModes': ['cloud'],
        'service.serverPlace': 'mainland',
        'service.serverProvinces': ['ningxia'],
        'service.serverBilling': 'prepaid',
        'service.serverPrepaidMonths': 12,
        'service.serverFilings': 0,
        'service.ipRanges': ['121.36.20.25'],
        'service.resolvesNow': false,
      },
    },
    {
      noun: 'domain-name',
      id: 'd1',
      parent: 's1',
      facts: {
        'domainName.name': 'helu-shili.com',
        'domainName.holder': 'legal-representative',
        'domainName.expires': '2028-06-30',
        'domainName.verifiedOn': '2026-09-01',
        'domainName.registrarApproved': true,
        'domainName.filedBy': 'nobody',
      },
    },
  ],
  expect: {
    papers: [{ allOf: ['business-licence'] }, { allOf: ['resident-id'] }, { allOf: ['verification-portrait'] }],
    blocks: [],
    risks: [
      {
        path: 'domainName.holder',
        because:
          'Huawei 2025 and Tencent 2021 on Ningxia: the holder is the principal itself, not the legal representative',
      },
    ],
    notFound: ['person.position', 'person.age', 'case.contacts', 'domainName.expires'],
    needs: {
      ends: ['first-filing', 'public-security-filing'],
      because:
        'Decree 292, articles 3 and 4: unpaid information is filed, not licensed; a website goes to the police once it is connected (MPS Order 33 of 1997, article 12)',
    },
  },
})
