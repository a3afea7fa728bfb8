/** 已有备案材料 Papers for changing, moving or ending what is on record. */
import { type Material, signed } from './material.ts'

export const existingFilingMaterials = {
  'registry-name-change-letter': {
    title: { zh: '登记机关出具的更名函', en: 'Name-change letter of the registry' },
    note: {
      zh: '由登记机关出具，写明原名称和现名称。',
      en: 'Issued by the registry, with the old and the new name.',
    },
  },
  'cancellation-statement': { title: { zh: '注销说明', en: 'Cancellation statement' }, note: signed },
  'domain-name-transfer-proof': {
    title: { zh: '域名过户证明', en: 'Proof that the domain name was transferred' },
  },
  'migration-agreement': {
    title: { zh: '网站迁移双方同意书', en: 'Consent of both principals to the move' },
    note: signed,
  },
} as const satisfies Record<string, Material>
