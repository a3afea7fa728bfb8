/** 材料目录 Every paper a requirement may ask for, room by room. */

import { approvalMaterials } from './approvals.ts'
import { appMaterials } from './apps.ts'
import { existingFilingMaterials } from './existing-filing.ts'
import { letterMaterials } from './letters.ts'
import { licenceMaterials } from './licence.ts'
import { personMaterials } from './persons.ts'
import { principalMaterials } from './principal.ts'
import { publicSecurityMaterials } from './public-security.ts'
import { serviceMaterials } from './services.ts'

export type { Material } from './material.ts'

export const materials = {
  ...principalMaterials,
  ...personMaterials,
  ...letterMaterials,
  ...serviceMaterials,
  ...approvalMaterials,
  ...existingFilingMaterials,
  ...appMaterials,
  ...licenceMaterials,
  ...publicSecurityMaterials,
} as const
export type MaterialId = keyof typeof materials
