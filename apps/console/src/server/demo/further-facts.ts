/** What procedures ask of a body that is filed already, beyond what the papers of every client say. Numbers are invented. */
import { shiftDays } from '@beian/domain/calendar'
import type { FactsPatch } from '@beian/domain/casework'
import { provinceMarks } from '@beian/domain/numbers'
import type { Day } from '@beian/domain/vocabulary'
import type { DemoFiling } from './filings.data.ts'
import { inventedSerial } from './invented.ts'

export function furtherFacts({ province, client, domainName, person }: DemoFiling, today: Day): FactsPatch {
  const mark = provinceMarks.find((one) => one.province === province)?.filing ?? ''
  const filing = `${mark}ICP备2026${inventedSerial(client)}号`
  return {
    'case.changes': ['service-name'],
    'case.changeScope': 'service-only',
    'principal.filing': 'at-this-provider',
    'principal.filingNumber': filing,
    'principal.servicesFiled': 1,
    'principal.documentChangedName': false,
    'principal.foreignShare': 0,
    'principal.dishonestyListed': false,
    'principal.insuredStaff': 12,
    'principal.listsAbroad': false,
    'principal.licenceScope': 'province',
    'principal.serviceClasses': ['b25-publishing'],
    'principal.registeredCapital': 5_000_000,
    'principal.legalRepresentative': person,
    'principal.importantField': false,
    'service.filingNumber': `${filing}-1`,
    'service.sameNameAsFiled': true,
    'service.openedOn': shiftDays(today, -24),
    'service.policeSiteType': '企业网站',
    'service.interactions': ['none'],
    'service.controlledItems': false,
    'service.homePage': `www.${domainName}`,
    'service.resolvesNow': true,
    'service.resolvesToFiledAddress': true,
    'domainName.registrar': '阿里云',
  }
}
