/** The demonstration's cases: who has what done, where, and how far it has come. All names are invented. */
import type { ProcedureId, ProvinceId } from '@beian/domain/vocabulary'
import type { PlanName } from './plans.ts'

export type DemoFiling = {
  /** Place in the list of clients. */
  readonly client: number
  readonly nature: 'enterprise' | 'individual' | 'public-institution' | 'social-group'
  readonly principal: string
  readonly province: ProvinceId
  readonly city: string
  readonly district: string
  readonly region: string
  readonly person: string
  readonly bornOn: string
  readonly service: string
  readonly domainName: string
  readonly plan: PlanName
  /** Absent: the first procedure that the book describes. */
  readonly procedure?: ProcedureId
  /** Working days ago on which it was opened. */
  readonly opened: number
}

type Where = Pick<DemoFiling, 'province' | 'city' | 'district' | 'region'>
const at = (province: ProvinceId, ...[city, district, region]: readonly [string, string, string]): Where => ({
  province,
  city,
  district,
  region,
})
const nanshan = at('guangdong', '深圳市', '南山区', '440305')
const tianhe = at('guangdong', '广州市', '天河区', '440106')
const chaoyang = at('beijing', '北京市', '朝阳区', '110105')
const xuhui = at('shanghai', '上海市', '徐汇区', '310104')
const yuhang = at('zhejiang', '杭州市', '余杭区', '330110')
const yinzhou = at('zhejiang', '宁波市', '鄞州区', '330212')
const wuzhong = at('jiangsu', '苏州市', '吴中区', '320506')
const wuhou = at('sichuan', '成都市', '武侯区', '510107')
const wuchang = at('hubei', '武汉市', '武昌区', '420106')
const siming = at('fujian', '厦门市', '思明区', '350203')
const yuelu = at('hunan', '长沙市', '岳麓区', '430104')
const lixia = at('shandong', '济南市', '历下区', '370102')
const yanta = at('shaanxi', '西安市', '雁塔区', '610113')
const yuhua = at('hebei', '石家庄市', '裕华区', '130108')
const heping = at('tianjin', '天津市', '和平区', '120101')
const yubei = at('chongqing', '重庆市', '渝北区', '500112')

type Row = readonly [client: number, where: Where, principal: string, person: string, service: string, name: string]
type Way = readonly [plan: PlanName, opened: number, nature?: DemoFiling['nature']]

// biome-ignore format: one filing, one line
const rows: readonly (readonly [Row, Way])[] = [
  [[0, nanshan, '深圳市岚汐科技有限公司', '许南乔', '岚汐科技官网', 'lanxi-keji.cn'], ['granted', 54]],
  [[0, tianhe, '广州岚汐文创有限公司', '莫书砚', '岚汐文创商城', 'lanxi-wenchuang.cn'], ['returned-by-authority', 42]],
  [[0, yubei, '重庆岚汐软件有限公司', '简方舟', '岚汐软件服务平台', 'lanxi-ruanjian.cn'], ['authority', 24]],
  [[1, chaoyang, '北京禾木映画文化传播有限公司', '江一帆', '禾木映画官网', 'hemu-yinghua.cn'], ['overdue-at-authority', 36]],
  [[1, chaoyang, '北京禾木艺术培训有限公司', '江一帆', '禾木艺术课堂', 'hemu-yishu.cn'], ['half-told', 6]],
  [[2, xuhui, '上海澄湾餐饮管理有限公司', '沈若溪', '澄湾餐饮官网', 'chengwan-canyin.cn'], ['granted', 58]],
  [[2, xuhui, '上海澄湾食品有限公司', '沈若溪', '澄湾食品订购', 'chengwan-shipin.cn'], ['materials-to-judge', 10]],
  [[2, wuzhong, '苏州澄湾酒店有限公司', '陆怀瑾', '澄湾酒店预订', 'chengwan-jiudian.cn'], ['sms', 16]],
  [[3, yuhang, '杭州青屿电子商务有限公司', '何知远', '青屿优选', 'qingyu-youxuan.cn'], ['authority', 28]],
  [[3, yinzhou, '宁波青屿供应链有限公司', '柳时安', '青屿供应链', 'qingyu-gongying.cn'], ['provider', 12]],
  [[3, yuhang, '杭州青屿直播科技有限公司', '何知远', '青屿直播基地', 'qingyu-zhibo.cn'], ['materials-returned', 12]],
  [[4, wuzhong, '苏州拾光教育咨询有限公司', '宋予安', '拾光教育官网', 'shiguang-jiaoyu.cn'], ['returned-by-provider', 20]],
  [[4, heping, '天津拾光图书有限公司', '宋予安', '拾光图书', 'shiguang-tushu.cn'], ['half-told', 8]],
  [[5, wuhou, '成都川行科技有限公司', '罗远舟', '川行科技官网', 'chuanxing-keji.cn'], ['authority', 26]],
  [[5, wuhou, '成都川行地图信息有限公司', '罗远舟', '川行地图', 'chuanxing-ditu.cn'], ['overdue-sms', 18]],
  [[6, wuchang, '武汉楚天公益联合会', '彭慕云', '楚天公益网', 'chutian-gongyi.cn'], ['authority', 30, 'social-group']],
  [[6, wuchang, '武汉市江南社区服务中心', '程晚舟', '江南社区服务', 'jiangnan-shequ.cn'], ['half-told', 10, 'public-institution']],
  [[7, siming, '林知夏', '林知夏', '知夏手帐', 'zhixia-shouzhang.cn'], ['provider', 14, 'individual']],
  [[7, siming, '林知秋', '林知秋', '知秋的阅读笔记', 'zhiqiu-biji.cn'], ['just-opened', 2, 'individual']],
  [[8, yuelu, '易书宁', '易书宁', '书宁的插画', 'shuning-chahua.cn'], ['returned-twice', 56, 'individual']],
  [[8, yuelu, '长沙麓山设计有限公司', '易书宁', '麓山设计官网', 'lushan-sheji.cn'], ['ready', 12]],
  [[8, yuelu, '长沙麓山印务有限公司', '颜青禾', '麓山印务', 'lushan-yinwu.cn'], ['given-up', 36]],
  [[9, lixia, '济南海右机械有限公司', '于海宁', '海右机械官网', 'haiyou-jixie.cn'], ['granted', 52]],
  [[9, lixia, '济南海右国际贸易有限公司', '于海宁', '海右国际贸易', 'haiyou-maoyi.cn'], ['on-hold', 22]],
  [[9, lixia, '济南海右检测技术有限公司', '邵听澜', '海右检测', 'haiyou-jiance.cn'], ['materials-to-judge', 8]],
  [[10, yanta, '西安青禾社会工作服务中心', '杜星野', '青禾社工', 'qinghe-shegong.cn'], ['materials-returned', 14, 'social-group']],
  [[10, yanta, '西安青禾培训有限公司', '杜星野', '青禾志愿者之家', 'qinghe-zhijia.cn'], ['just-opened', 4]],
  [[11, yuhua, '石家庄燕北农业有限公司', '白松涛', '燕北农业官网', 'yanbei-nongye.cn'], ['provider', 10]],
  [[11, yuhua, '石家庄燕北种业有限公司', '杜星野', '燕北种业', 'yanbei-zhongye.cn'], ['half-told', 14]],
  [[11, yuhua, '石家庄燕北冷链物流有限公司', '龚见微', '燕北冷链', 'yanbei-lenglian.cn'], ['materials-to-judge', 16]],
]

/** What follows for bodies that are filed above: the place of their filing in the list, what is done, how far it has come. */
// biome-ignore format: one case, one line
const further: readonly (readonly [of: number, procedure: ProcedureId, plan: PlanName, opened: number])[] = [
  [0, 'public-security-filing', 'with-the-police', 16],
  [5, 'public-security-filing', 'granted-by-the-police', 30],
  [22, 'licence-application', 'licence-under-review', 34],
  [0, 'licence-application', 'licence-told-to-complete', 12],
  [5, 'filing-change', 'changed', 26],
  [22, 'filing-change', 'half-told', 5],
]

const firstFilings: readonly DemoFiling[] = rows.map(([row, [plan, opened, nature = 'enterprise']], place) => {
  const [client, where, principal, person, service, domainName] = row
  return {
    client,
    ...where,
    principal,
    person,
    service,
    domainName,
    plan,
    opened,
    nature,
    bornOn: bornOn(person, place),
  }
})

export const demoFilings: readonly DemoFiling[] = [
  ...firstFilings,
  ...further.flatMap(([of, procedure, plan, opened]) => {
    const filed = firstFilings[of]
    return filed === undefined ? [] : [{ ...filed, procedure, plan, opened }]
  }),
]

/** The same person is the same age in every filing. */
function bornOn(person: string, place: number): string {
  const first = rows.findIndex(([row]) => row[3] === person)
  const seed = first === -1 ? place : first
  return `${1971 + ((seed * 7) % 27)}-${String(1 + (seed % 12)).padStart(2, '0')}-${String(3 + ((seed * 5) % 24)).padStart(2, '0')}`
}
