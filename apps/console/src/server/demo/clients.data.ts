/** The demonstration's clients. All names are invented. */
type Engagement = Record<'contractOn' | 'dataProcessingOn' | 'scope' | 'feeTerms', string | null>
type Account = Record<'provider' | 'belongsTo' | 'loginHint' | 'heldBy' | 'note', string>

export type DemoClient = {
  readonly name: string
  readonly contactName: string
  readonly note?: string
  readonly engagement?: Engagement
  readonly account?: Account
}

const yearly: Engagement = {
  contractOn: '2026-03-02',
  dataProcessingOn: '2026-03-02',
  scope: '全年备案、变更和公安联网备案；许可证另议。',
  feeTerms: '首付一半，下号后付清；被退回不另收费。',
}

export const demoClients: readonly DemoClient[] = [
  {
    name: '岚汐集团',
    contactName: '许南乔',
    note: '只在工作日上午接电话；材料由行政部统一发送。',
    engagement: yearly,
    account: { provider: '腾讯云', belongsTo: 'client', loginHint: 'lanxi-admin', heldBy: '许南乔', note: '' },
  },
  { name: '禾木映画', contactName: '江一帆' },
  { name: '澄湾餐饮', contactName: '沈若溪', note: '门店较多，每家店单独办理。' },
  { name: '青屿电商', contactName: '何知远' },
  { name: '拾光教育', contactName: '宋予安' },
  { name: '川行科技', contactName: '罗远舟' },
  { name: '楚天公益联合会', contactName: '彭慕云' },
  { name: '林知夏（个人）', contactName: '林知夏' },
  { name: '麓山设计工作室', contactName: '易书宁' },
  {
    name: '海右机械',
    contactName: '于海宁',
    note: '先发英文说明给母公司确认。',
    engagement: { ...yearly, contractOn: '2026-09-14', dataProcessingOn: null, scope: '申请许可证。' },
    account: {
      provider: '阿里云',
      belongsTo: 'agency',
      loginHint: 'haiyou@',
      heldBy: '李蔓',
      note: '办完后移交客户。',
    },
  },
  { name: '青禾社工', contactName: '杜星野' },
  { name: '燕北农业', contactName: '白松涛' },
]
