/**
 * 广东企业更名变更备案：无更名函要求，须承诺书；变更应提前三十日报告。
 * A renamed company in Guangdong, where no source asks the registry’s letter; changes are told 30 days ahead (Decree
 * 292 art. 11; Order 33 art. 14).
 */
import { situation } from '../situation.ts'

export default situation({
  id: 'name-change-in-guangdong',
  title: {
    zh: '广东企业已更名，新名称拟于 12 月 11 日启用，变更备案',
    en: 'A renamed Guangdong company changes its filing; the site will carry the new name from 11 December',
  },
  procedure: 'filing-change',
  on: '2026-11-21',
  given: [
    {
      noun: 'case',
      id: 'case',
      facts: {
        'case.changes': ['principal-name'],
        'case.lettersSignedOn': '2026-11-18',
      },
    },
    {
      noun: 'principal',
      id: 'principal',
      facts: {
        'principal.nature': 'enterprise',
        'principal.companyForm': 'company',
        'principal.name': '广州骑楼影像有限公司',
        'principal.province': 'guangdong',
        'principal.city': '广州市',
        'principal.district': '天河区',
        'principal.documentType': 'business-licence',
        'principal.documentNumber': '91440106MA5QLY7R26',
        'principal.documentExpires': '9999-12-31',
        'principal.documentAddress': '广东省广州市天河区东风东路 836 号 9 层 904 室',
        'principal.contactAddress': '东风东路 836 号 9 层 904 室',
        'principal.legalRepresentative': '邓西关',
        'principal.scopeMentionsTraining': false,
        'principal.creditStatus': 'normal',
        'principal.nameAsRegistered': true,
        'principal.filing': 'at-this-provider',
        'principal.filingNumber': '粤ICP备2022047613号',
        'principal.records': 1,
        'principal.servicesFiled': 1,
        'principal.filedSitesReachable': true,
        'principal.filedSitesShowNumber': true,
        'principal.filedSitesFit': true,
        'principal.documentChangedName': true,
      },
    },
    {
      noun: 'person',
      id: 'p1',
      facts: {
        'person.roles': ['principal-in-charge', 'service-in-charge'],
        'person.name': '邓西关',
        'person.position': 'legal-representative',
        'person.documentType': 'resident-id',
        'person.documentNumber': '440106198309173017',
        'person.documentExpires': '2038-05-16',
        'person.mobiles': ['13922716408'],
        'person.emergencyPhones': ['13719204853'],
        'person.emails': ['deng@qilou-image.cn'],
      },
    },
    {
      noun: 'service',
      id: 's1',
      facts: {
        'service.form': 'website',
        'service.name': '骑楼影像',
        'service.homePage': 'https://www.qilou-image.cn',
        'service.content': ['organisation-site'],
        'service.languages': ['simplified-chinese'],
        'service.priorApprovals': ['none'],
        'service.income': ['free'],
        'service.accessProvider': '阿里云',
        'service.accessModes': ['cloud'],
        'service.serverPlace': 'mainland',
        'service.serverProvinces': ['guangdong'],
        'service.serverBilling': 'prepaid',
        'service.serverPrepaidMonths': 12,
        'service.serverFilings': 1,
        'service.ipRanges': ['120.78.33.109'],
        'service.resolvesNow': true,
        'service.filingNumber': '粤ICP备2022047613号-1',
        'service.footerNumber': 'right',
        'service.footerLink': 'right',
        'service.resolvesToFiledAddress': true,
      },
    },
    {
      noun: 'domain-name',
      id: 'd1',
      parent: 's1',
      facts: {
        'domainName.name': 'qilou-image.cn',
        'domainName.holder': 'principal',
        'domainName.expires': '2028-09-30',
        'domainName.verifiedOn': '2026-11-05',
        'domainName.registrarApproved': true,
        'domainName.filedBy': 'this-principal',
      },
    },
  ],
  happened: [{ event: 'change-planned', on: '2026-12-11' }],
  expect: {
    // Guangdong is not among the provinces of Tencent’s list of 2021 for the registry’s letter.
    papers: [{ allOf: ['business-licence', 'resident-id', 'verification-portrait', 'filing-commitment-letter'] }],
    notAsked: ['registry-name-change-letter', 'authenticity-notice', 'authenticity-letter', 'promise-video'],
    blocks: [],
    risks: [],
    notFound: ['principal.nameAsRegistered', 'domainName.holder'],
    days: [
      {
        after: 'change-planned',
        due: '2026-11-11',
        because:
          'Decree 292 art. 11(3) and Order 33 art. 14: thirty days in advance, counted back from 11 December 2026',
      },
    ],
    needs: {
      ends: ['on-record', 'public-security-filing'],
      because:
        'The website is on record at this access provider: nothing is filed anew (Huawei 2025); the police as for any website (MPS Order 33 of 1997, article 12)',
    },
  },
})
