/** 收录情况：服务商的说法 Where each row on what providers say of names, Apps, persons, phones, domain names, servers and pictures stands. */
import type { Coverage } from './row.ts'

const names: Coverage = {
  'vendor 2.1 length': { in: ['service-name'] },
  'vendor 2.1 composition': { in: ['service-name'] },
  'vendor 2.1 state words': { in: ['service-name-words'] },
  'vendor 2.1 sensitive words': { in: ['service-name-words'] },
  'vendor 2.1 place and person names': { in: ['service-name-places', 'service-name-own-name', 'naming-advice'] },
  'vendor 2.1 content': { in: ['naming-advice', 'service-name-approval-words'] },
  'vendor 2.1 finance words': { in: ['service-name-approval-words', 'naming-advice'] },
  'vendor 2.1 individuals': { in: ['service-name-words', 'service-name-own-name', 'naming-advice'] },
  'vendor 2.1 organisations': { in: ['naming-advice', 'service-name-explained'] },
  'vendor 2.1 examples are blacklisted': { in: ['naming-advice'] },
}

const apps: Coverage = {
  'vendor 2.2 name': { in: ['app-name', 'app-advice'] },
  'vendor 2.2 icon': { in: ['app-icon', 'app-icon-size'] },
  'vendor 2.2 features': { in: ['app-package-names', 'app-public-keys', 'app-fingerprints'] },
  'vendor 2.2 domain name': { in: ['app-domain-name-level'] },
  'vendor 2.2 same order': { in: ['order-limit'] },
  'vendor 2.2 platforms': { in: ['app-advice'] },
  'vendor 2.2 number suffix': { in: ['app-advice', 'number:filing-number'] },
  'vendor 2.2 display': { in: ['app-number-shown'] },
  'vendor 2.2 no migration': { in: ['app-advice'] },
  'vendor 2.2 SMS': { in: ['app-advice'] },
  'vendor 2.2 deadline history': { in: ['app-before-going-live'] },
}

const persons: Coverage = {
  'vendor 2.3 documents of a principal': { in: ['principal-document', 'document-fits-nature'] },
  'vendor 2.3 documents of persons': { in: ['accepted-identity-documents', 'temporary-document'] },
  'vendor 2.3 branch': { in: ['principal-advice'] },
  'vendor 2.3 company outside the mainland': { in: ['overseas-institution', 'principal-advice'] },
  'vendor 2.3 one person, one company': { in: ['persons-advice'] },
  'vendor 2.3 documents valid for three months': { in: ['identity-document-validity'] },
  'vendor 2.4 one mobile for one principal': { in: ['phone-of-another-client'] },
  'vendor 2.4 different persons, phones and e-mails': {
    in: ['distinct-phones', 'distinct-emails', 'emergency-phone-differs'],
  },
  'vendor 2.4 reachable': { in: ['persons-advice'] },
  'vendor 2.4 security phone of the account': { in: ['persons-advice'] },
  'vendor 2.4 number ranges': { in: ['mobile-range'] },
  'vendor 2.4 address': { in: ['contact-address', 'address-signs', 'address-advice', 'district-words'] },
  'vendor 2.4 address corrected by change': { in: ['address-advice'] },
}

const domainNames: Coverage = {
  'vendor 2.5 registrar': { in: ['approved-registrar'] },
  'vendor 2.5 suffix': { in: ['approved-registrar', 'domain-name-suffix'] },
  'vendor 2.5 real name and wait': {
    in: ['domain-name-verified', 'domain-name-data-wait', 'domain-name-data-arrives'],
  },
  'vendor 2.5 match': { in: ['domain-name-holder', 'domain-name-data-match'] },
  'vendor 2.5 validity': { in: ['domain-name-validity', 'domain-name-validity-in-days'] },
  'vendor 2.5 validity, Alibaba’s general 45 days': {
    left: {
      zh: '只见于无名仓库的引文，没有可引用的来源；山东一页的 45 天已收录。',
      en: 'Seen only as a quotation in an unnamed repository, with no source to cite; the 45 days of the Shandong page are in the book.',
    },
  },
  'vendor 2.5 one domain name per website': { in: ['one-domain-name-per-service'] },
  'vendor 2.5 level': { in: ['registrable-domain-name', 'domain-name-advice'] },
  'vendor 2.5 Chinese names': { in: ['domain-name-advice'] },
  'vendor 2.5 IP-only websites': { in: ['domain-name-needed', 'domain-name-advice'] },
  'vendor 2.5 special bodies': { in: ['public-body-suffix'] },
  'vendor 2.5 resolution': { in: ['site-closed', 'domain-name-advice', 'filed-sites-reachable'] },
  'vendor 2.5 list of 2020 suffixes': {
    left: {
      zh: '名单已旧且全文未记录；以 domain.miit.gov.cn 查询为准。',
      en: 'The list is old and its text was not recorded: look it up at domain.miit.gov.cn.',
    },
  },
}

const servers: Coverage = {
  'vendor 2.6 Tencent servers': {
    in: ['server-resources', 'server-prepaid-months', 'server-filings', 'server-billing'],
  },
  'vendor 2.6 Tencent serverless package': { in: ['server-resources'] },
  'vendor 2.6 Tencent older hosting': { in: ['server-resources'] },
  'vendor 2.6 Tencent load balancer': { in: ['server-resources'] },
  'vendor 2.6 Huawei servers': { in: ['server-resources', 'server-prepaid-months', 'server-filings'] },
  'vendor 2.6 Huawei portal': { in: ['server-resources'] },
  'vendor 2.6 Huawei dedicated cloud': { in: ['server-resources', 'server-prepaid-months'] },
  'vendor 2.6 Huawei NAT gateway': { in: ['server-resources'] },
  'vendor 2.6 Huawei authorisation code': { in: ['server-resources', 'server-billing'] },
  'vendor 2.6 Alibaba servers': { in: ['server-resources', 'server-prepaid-months'] },
  'vendor 2.6 Alibaba account': { in: ['provider-account'] },
  'vendor 2.6 WeChat mini-programs': { in: ['mini-program-limits'] },
  'vendor 2.6 Huawei individual': { in: ['services-in-all'] },
  'vendor 2.6 order limits': { in: ['order-limit', 'provider-order-limits', 'one-open-order'] },
  'vendor 2.7 accounts': { in: ['provider-account'] },
}

const pictures: Coverage = {
  'vendor 2.8 type': { in: ['photocopies'] },
  'vendor 2.8 size': { in: ['documents-advice'] },
  'vendor 2.8 quality': { in: ['documents-advice'] },
  'vendor 2.8 watermark': { in: ['documents-advice'] },
  'vendor 2.8 scans': { in: ['documents-advice'] },
  'vendor 2.8 letters': { in: ['letters-date'] },
  'vendor 2.8 backdrop': { in: ['curtain-photograph'] },
  'vendor 2.9 templates': { in: ['material-templates'] },
  'vendor 2.9 content of the plan': { in: ['material-templates'] },
  'vendor 2.10 who and how': { in: ['real-person-verification', 'verification-advice'] },
  'vendor 2.10 promise video of Jiangsu': { in: ['promise-video'] },
}

const approvals: Coverage = {
  'vendor 2.14 approving bodies': { in: ['prior-approval'] },
  'vendor 2.14 education, health, bulletin boards': { in: ['prior-approval'] },
  'vendor 2.14 finance keywords': { in: ['service-name-approval-words', 'principal-name-approval-words'] },
}

export const filingByVendorsCoverage: Coverage = {
  ...names,
  ...apps,
  ...persons,
  ...domainNames,
  ...servers,
  ...pictures,
  ...approvals,
}
