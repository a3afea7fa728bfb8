import { dispute } from '../dispute.ts'

export default dispute({
  id: 'prior-approvals-that-ended',
  topic: 'prior-approval',
  scope: 'nation',
  question: {
    zh: '医疗、药品、医疗器械和论坛还要前置审批吗？',
    en: 'Do healthcare, drugs, devices and forums still need prior approval?',
  },
  claims: ['as-amended', 'before-the-amendments'],
  follow: 'as-amended',
  why: {
    zh: '论坛的专项批准 2010 年已取消；2024 年 12 月的修改从第五条删去了医疗、药品和医疗器械，生效日 2025 年 1 月 20 日凭记忆。药监部门是否改为备案、管局表单是否还列，未核实，先问。',
    en: 'Forums were freed in 2010; the amendment of December 2024 struck healthcare, drugs and devices from article 5, its day in force (2025-01-20) from memory. Whether the drug regulator now wants a filing and forms still list it is unverified: ask first.',
  },
  checkAgain: '2027-05-21',
})
