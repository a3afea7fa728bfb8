/** The words of a procedure's picture and of its text. */
import type { Language } from '@beian/domain/vocabulary'

const zh = {
  title: '全程一图',
  alt: (procedure: string) => `${procedure}流程图：每个阶段、由谁办理、每种结果通向哪里。图下的文字版内容相同。`,
  asList: '流程图的文字版',
  locked: '锁定',
  ends: '到此结束',
  leadsTo: (event: string, stage: string) => (event === stage ? `→ ${stage}` : `${event} → ${stage}`),
  stays: (event: string) => `${event}（仍在本阶段）`,
}

export type FlowWords = typeof zh

const en: FlowWords = {
  title: 'The whole way in one picture',
  alt: (procedure) =>
    `Flow of “${procedure}”: each stage, who acts in it, and where each outcome leads. The list below the picture says the same.`,
  asList: 'The picture in words',
  locked: 'locked',
  ends: 'The way ends here',
  leadsTo: (event, stage) => (event === stage ? `→ ${stage}` : `${event} → ${stage}`),
  stays: (event) => `${event} (the stage goes on)`,
}

export const flowWords: Record<Language, FlowWords> = { zh, en }
