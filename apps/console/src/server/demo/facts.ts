/** What is known of a demonstration's filing, as a consultant would type it from the client's papers. */

import { shiftDays } from '@beian/domain/calendar'
import type { FactsPatch } from '@beian/domain/casework'
import type { Day, Noun } from '@beian/domain/vocabulary'
import type { DemoFiling } from './filings.data.ts'
import { inventedCreditCode, inventedMobile, inventedResidentId } from './invented.ts'

type Told = { readonly [N in Exclude<Noun, 'case'>]: FactsPatch }
type Body = { readonly document?: string; readonly registrar: string }

const bodies: { readonly [N in DemoFiling['nature']]: Body } = {
  enterprise: { document: 'business-licence', registrar: '91' },
  individual: { registrar: '' },
  'public-institution': { document: 'public-institution-certificate', registrar: '12' },
  'social-group': { document: 'social-group-certificate', registrar: '51' },
}

export function factsOf(filing: DemoFiling, seed: number, today: Day): Told {
  return {
    principal: principal(filing, seed),
    person: person(filing),
    service: service(filing, seed),
    'domain-name': domainName(filing, seed, today),
  }
}

function principal(filing: DemoFiling, seed: number): FactsPatch {
  const { nature, province, city, district, region } = filing
  const { document, registrar } = bodies[nature]
  const street = `云杉路 ${11 + seed * 3} 号`
  const organisation = {
    'principal.documentType': document,
    'principal.documentNumber': inventedCreditCode(registrar, region, seedOf(filing.principal)),
    'principal.nameAsRegistered': true,
    'principal.creditStatus': 'normal',
    'principal.legalRepresentative': filing.person,
  }
  const enterprise = { 'principal.companyForm': 'company', 'principal.registeredCapital': 500_000 * (1 + (seed % 9)) }
  return {
    'principal.nature': nature,
    'principal.name': filing.principal,
    'principal.province': province,
    'principal.city': city,
    'principal.district': district,
    'principal.documentExpires': '2045-12-31',
    'principal.documentAddress': `${city}${district}${street} ${1 + (seed % 5)} 栋`,
    'principal.contactAddress': `${street} ${1 + (seed % 5)} 栋 ${601 + seed} 室`,
    'principal.scopeMentionsTraining': nature === 'individual' ? undefined : /教育|培训/.test(filing.principal),
    ...(nature === 'individual' ? {} : organisation),
    ...(nature === 'enterprise' ? enterprise : {}),
  }
}

/** A person's numbers follow from the name: the same person has the same in every filing. */
function seedOf(name: string): number {
  return [...name].reduce((sum, sign) => (sum * 31 + (sign.codePointAt(0) ?? 0)) % 99_991, 7)
}

function person({ person: name, region, bornOn, nature, domainName: host }: DemoFiling): FactsPatch {
  const seed = seedOf(name)
  return {
    'person.name': name,
    'person.position': nature === 'individual' ? 'self' : 'legal-representative',
    'person.documentType': 'resident-id',
    'person.documentNumber': inventedResidentId(region, bornOn, seed),
    'person.documentExpires': '2038-06-30',
    'person.mobiles': [inventedMobile(seed)],
    'person.emergencyPhones': [inventedMobile(seed + 1)],
    'person.emails': [`contact@${host.replace(/\.cn$/, '.example.cn')}`],
  }
}

function service(filing: DemoFiling, seed: number): FactsPatch {
  const { service: name, domainName: host, province, nature } = filing
  return {
    'service.name': name,
    'service.homePage': `www.${host}`,
    'service.content': [nature === 'individual' ? 'blog' : 'organisation-site'],
    'service.languages': seed % 6 === 0 ? ['simplified-chinese', 'english'] : ['simplified-chinese'],
    'service.priorApprovals': ['none'],
    'service.income': ['free'],
    'service.remark': `${name}，用于展示和联系，不提供论坛和评论。`,
    'service.accessProvider': ['阿里云', '腾讯云', '华为云'][seed % 3],
    'service.accessModes': ['cloud'],
    'service.serverPlace': 'mainland',
    'service.serverProvinces': [province],
    'service.ipRanges': [`47.${96 + (seed % 8)}.${20 + seed}.${10 + seed}`],
    'service.resolvesNow': false,
  }
}

/** Where materials were sent back, the domain name runs out soon as well, which keeps the case from being submitted. */
function domainName({ domainName: name, plan }: DemoFiling, seed: number, today: Day): FactsPatch {
  return {
    'domainName.name': name,
    'domainName.holder': 'principal',
    'domainName.expires': shiftDays(today, plan === 'materials-returned' ? 20 : 400 + seed * 9),
    'domainName.verifiedOn': shiftDays(today, -120 - seed),
    'domainName.registrarApproved': true,
  }
}
