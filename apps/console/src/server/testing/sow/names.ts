/** Invented names for sown cases: no two companies are called alike, and one in about five thousand has the rare word. */

const places = [
  '广州',
  '深圳',
  '上海',
  '北京',
  '杭州',
  '南京',
  '成都',
  '武汉',
  '福州',
  '合肥',
  '石家庄',
  '西安',
  '长沙',
]
const words =
  '云帆 星河 听澜 木石 衡山 海棠 万里 拾光 青竹 白鹭 长风 明月 龙凤 鹏程 远山 晨曦 金穗 银杏 流云 松涛 碧波 朝阳 锦绣 雅集 同舟 百川'.split(
    ' ',
  )
const kinds = ['贸易', '科技', '文化传播', '物流', '教育', '电子商务', '餐饮', '信息技术', '医疗器械', '家居', '广告']
const families = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨'
const givens = '明远 思齐 若兰 文博 子涵 晓东 雨桐 建国 丽华 志强'.split(' ')

export const rare = '麒麟'
/** No multiple of how many models there are, so that cases in every state have it. */
const rareEvery = 4999
const rarePlace = 2500

const pick = <T>(list: readonly T[], place: number): T => list[place % list.length] as T

export function companyName(place: number): string {
  const [first, second] = [Math.floor(place / places.length), Math.floor(place / places.length / words.length)]
  const middle = place % rareEvery === rarePlace ? rare : pick(words, second)
  const kind = pick(kinds, Math.floor(second / words.length))
  const branch = Math.floor(second / words.length / kinds.length)
  return `${pick(places, place)}${pick(words, first)}${middle}${kind}有限公司${branch === 0 ? '' : `第${branch}分公司`}`
}

export const personName = (place: number) => `${pick([...families], place)}${pick(givens, Math.floor(place / 16))}`
export const serviceName = (place: number) => `${pick(words, place * 5)}${pick(words, Math.floor(place / 7))}官网`
export const domainName = (place: number) => `shop${place.toString(36)}.cn`
export const creditCode = (place: number) => `91440300${String(place).padStart(10, '0')}`
