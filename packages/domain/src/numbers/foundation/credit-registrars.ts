/** 登记管理部门与机构类别 What the first two characters of a credit code stand for (GB 32100-2015). */
import type { Text } from '../../vocabulary/text.ts'

export const registrars: Readonly<Record<string, Text>> = {
  1: { zh: '机构编制', en: 'Establishment office (bianban)' },
  5: { zh: '民政', en: 'Civil affairs' },
  9: { zh: '市场监督管理（原工商）', en: 'Market regulation (formerly industry and commerce)' },
  Y: { zh: '其他', en: 'Other' },
}
/** By the first two characters together. */
export const categories: Readonly<Record<string, Text>> = {
  11: { zh: '机关', en: 'Government body' },
  12: { zh: '事业单位', en: 'Public institution' },
  51: { zh: '社会团体', en: 'Social group' },
  52: { zh: '民办非企业单位', en: 'Private non-enterprise unit' },
  53: { zh: '基金会', en: 'Foundation' },
  91: { zh: '企业', en: 'Company' },
  92: { zh: '个体工商户', en: 'Sole trader' },
  93: { zh: '农民专业合作社', en: 'Farmers’ cooperative' },
}
