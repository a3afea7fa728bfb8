/** 许可办理的共同信息 What every request for a licence asks of the company and of the licence it holds (sources decree-291, miit-order-42-2017, licence-staff-fangzhou). */
import type { Procedure, Section } from '../../procedure.ts'

export const company: Section = {
  id: 'principal',
  title: { zh: '公司', en: 'Company' },
  noun: 'principal',
  facts: [
    'principal.nature',
    'principal.companyForm',
    'principal.name',
    'principal.documentType',
    'principal.documentNumber',
    'principal.documentExpires',
    'principal.province',
    'principal.city',
    'principal.district',
    'principal.documentAddress',
    'principal.contactAddress',
    'principal.legalRepresentative',
  ],
}

export const heldLicence: Section = {
  id: 'held-licence',
  title: { zh: '现有许可证', en: 'Licence held' },
  noun: 'principal',
  facts: ['principal.licenceNumber', 'principal.licenceScope', 'principal.licenceExpires'],
}

/** Subjects a request starts with where no service is looked at. */
export const companyAlone = [
  { noun: 'case', id: 'case', facts: {} },
  { noun: 'principal', id: 'principal', facts: { 'principal.nature': 'enterprise' } },
] as const satisfies Procedure['startsWith']
