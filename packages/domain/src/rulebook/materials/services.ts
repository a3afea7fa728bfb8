/** 网站和域名材料 Papers about services and domain names. */
import { type Material, signed } from './material.ts'

export const serviceMaterials = {
  'domain-name-certificate': {
    title: { zh: '域名证书', en: 'Domain name certificate' },
    shows: ['domainName.name', 'principal.name', 'domainName.expires'],
    expires: 'domainName.expires',
  },
  'construction-plan': { title: { zh: '网站建设方案书', en: 'Construction plan of the services' } },
  'several-names-statement': { title: { zh: '多域名情况说明', en: 'Statement on several domain names' }, note: signed },
} as const satisfies Record<string, Material>
