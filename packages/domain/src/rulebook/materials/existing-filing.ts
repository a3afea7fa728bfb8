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
  'empty-shell-form': { title: { zh: '空壳主体注销申请表', en: 'Cancellation form for an empty shell' }, note: signed },
  'five-pictures': {
    title: { zh: '完整五图', en: 'Full set of five pictures' },
    note: {
      zh: '主体证件、主体负责人证件、核验单、网站负责人证件和网站负责人照片。',
      en: 'Document of the principal, identity document of its person in charge, verification sheet, identity document and photograph of the person in charge of the service.',
    },
    sensitive: true,
  },
} as const satisfies Record<string, Material>
