/** 公安备案材料 Papers for the police platform (sources police-deployment-notes-2026, mps-order-33-1997). */
import { type Material, signed } from './material.ts'

export const publicSecurityMaterials = {
  'security-management-rules': {
    title: { zh: '网络安全管理制度', en: 'Security management rules' },
  },
  'interactive-responsibility-letter': {
    title: { zh: '交互式服务安全责任书', en: 'Responsibility letter for an interactive service' },
    note: signed,
  },
  'security-staff-list': { title: { zh: '安全管理人员名单', en: 'List of the security staff' }, sensitive: true },
  'log-retention-statement': { title: { zh: '日志留存说明', en: 'Statement on the keeping of logs' } },
  'department-approval': {
    title: { zh: '主管部门批准文件', en: 'Approval of the department in charge' },
  },
} as const satisfies Record<string, Material>
