/** App 材料 What an App shows besides. */
import type { Material } from './material.ts'

export const appMaterials = {
  'app-icon': {
    title: { zh: 'App 图标', en: 'Icon of the App' },
    note: { zh: '不超过 100 KB，不得仿冒系统图标。', en: 'Up to 100 KB; no imitation of a system icon.' },
  },
} as const satisfies Record<string, Material>
