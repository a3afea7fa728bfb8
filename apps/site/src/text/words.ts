/** Words for the shelves of the book, in both languages: standing, confidence, kinds, nouns, sections. */
import type { DemandKind, ProvinceRegion } from '@beian/domain/rulebook'
import type { PieceKind, SnippetOption } from '@beian/domain/snippets'
import type { Confidence, Noun, SourceKind, Standing, Text, TopicRegime } from '@beian/domain/vocabulary'
import type { SectionId } from '../book/sections.ts'

export type { SectionId } from '../book/sections.ts'

export const standings: Record<Standing, Text> = {
  statute: { zh: '法律法规', en: 'Statute or regulation' },
  ministerial: { zh: '部门规章和文件', en: 'Rule or notice of the ministry' },
  'ca-practice': { zh: '管局口径', en: 'Practice of the administration' },
  'provider-practice': { zh: '接入商做法', en: 'Practice of an access provider' },
  'agency-claim': { zh: '代办机构说法', en: 'Claim of an agency' },
}

export const confidences: Record<Confidence, Text> = {
  primary: { zh: '已读原文', en: 'read in the original' },
  secondary: { zh: '据转述', en: 'from a second-hand source' },
  unverified: { zh: '未核实', en: 'unverified' },
}

export const kinds: Record<DemandKind, Text> = {
  condition: { zh: '资格', en: 'Condition' },
  material: { zh: '材料', en: 'Material' },
  duty: { zh: '义务', en: 'Duty' },
  'time-limit': { zh: '期限', en: 'Time limit' },
  window: { zh: '时段', en: 'Window' },
  ban: { zh: '禁止', en: 'Ban' },
  estimate: { zh: '预计', en: 'Estimate' },
  path: { zh: '路径', en: 'Path' },
  consequence: { zh: '法律后果', en: 'Consequence' },
  advice: { zh: '建议', en: 'Advice' },
}

export const nouns: Record<Noun, Text> = {
  case: { zh: '整个案件', en: 'the case as a whole' },
  principal: { zh: '主办单位', en: 'the principal' },
  person: { zh: '每位负责人', en: 'each person in charge' },
  service: { zh: '每项服务', en: 'each service' },
  'domain-name': { zh: '每个域名', en: 'each domain name' },
}

export const regimes: Record<TopicRegime, Text> = {
  'icp-filing': { zh: 'ICP 备案', en: 'ICP filing' },
  'icp-licence': { zh: 'ICP 经营许可', en: 'ICP licence' },
  'public-security-filing': { zh: '公安联网备案', en: 'Public-security filing' },
  'personal-data': { zh: '个人信息保护', en: 'Personal data' },
}

export const sectionTitles: Record<SectionId, Text> = {
  path: { zh: '该走哪条路', en: 'Which way is right' },
  principal: { zh: '主办单位', en: 'The principal' },
  person: { zh: '负责人', en: 'The persons in charge' },
  'domain-name': { zh: '域名', en: 'The domain name' },
  service: { zh: '网站、App 等服务', en: 'The service' },
  case: { zh: '整个案件', en: 'The case as a whole' },
  material: { zh: '要交的材料', en: 'What you hand in' },
  limit: { zh: '期限和时长', en: 'How long it takes' },
  after: { zh: '办完之后', en: 'Afterwards' },
  consequence: { zh: '不遵守会怎样', en: 'If it is not kept' },
  advice: { zh: '建议', en: 'Advice' },
}

export const sourceKindTitles: Record<SourceKind, Text> = {
  statute: { zh: '法律', en: 'Statutes' },
  regulation: { zh: '行政法规', en: 'Regulations' },
  rule: { zh: '部门规章', en: 'Ministerial rules' },
  notice: { zh: '通知和文件', en: 'Notices' },
  standard: { zh: '国家标准', en: 'National standards' },
  authority: { zh: '主管部门页面', en: 'Pages of authorities' },
  provider: { zh: '接入商文档', en: 'Pages of access providers' },
  platform: { zh: '平台文档', en: 'Pages of platforms' },
  agency: { zh: '代办机构', en: 'Pages of agencies' },
  press: { zh: '报道和笔记', en: 'Reports and notes' },
  dataset: { zh: '数据集', en: 'Data sets' },
}

export const regions: Record<ProvinceRegion, Text> = {
  north: { zh: '华北', en: 'North' },
  northeast: { zh: '东北', en: 'Northeast' },
  east: { zh: '华东', en: 'East' },
  central: { zh: '华中', en: 'Central' },
  south: { zh: '华南', en: 'South' },
  southwest: { zh: '西南', en: 'Southwest' },
  northwest: { zh: '西北', en: 'Northwest' },
}

export const pieces: Record<PieceKind | 'badge', Text> = {
  filing: { zh: 'ICP 备案号', en: 'filing number' },
  licence: { zh: '许可证号', en: 'licence number' },
  'public-security': { zh: '公安联网备案号', en: 'public-security number' },
  badge: { zh: '公安图标', en: 'police badge' },
}

/** What a footer may be given beside its numbers. */
export const snippetOptions: Record<SnippetOption, Text> = {
  order: { zh: '公安编号在前', en: 'The public-security number first' },
  labels: { zh: '编号前加英文说明', en: 'English words before each number' },
  look: { zh: '居中，深色页脚', en: 'Centred, on a dark footer' },
  decoration: { zh: '装饰（不是备案）：IPv6、趣味编号', en: 'Decoration (no filing): IPv6 and a fun number' },
  hosts: { zh: '另一个域名用另一个编号', en: 'Another number for another host name' },
  'chinese-only': { zh: '只在中文页面展示', en: 'On Chinese pages only' },
}
