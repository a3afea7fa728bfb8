/** The demonstration's clients. All names are invented. */
export type DemoClient = { readonly name: string; readonly contactName: string; readonly note?: string }

export const demoClients: readonly DemoClient[] = [
  { name: '岚汐集团', contactName: '许南乔', note: '只在工作日上午接电话；材料由行政部统一发送。' },
  { name: '禾木映画', contactName: '江一帆' },
  { name: '澄湾餐饮', contactName: '沈若溪', note: '门店较多，每家店单独办理。' },
  { name: '青屿电商', contactName: '何知远' },
  { name: '拾光教育', contactName: '宋予安' },
  { name: '川行科技', contactName: '罗远舟' },
  { name: '楚天公益联合会', contactName: '彭慕云' },
  { name: '林知夏（个人）', contactName: '林知夏' },
  { name: '麓山设计工作室', contactName: '易书宁' },
  { name: '海右机械', contactName: '于海宁', note: '先发英文说明给母公司确认。' },
  { name: '青禾社工', contactName: '杜星野' },
  { name: '燕北农业', contactName: '白松涛' },
]
