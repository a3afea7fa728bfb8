/** 委托 What is agreed with a client: one row a client, under the client's own id. */
import type { Day } from '@beian/domain/vocabulary'

export type EngagementTable = {
  id: string
  contract_on: Day | null
  /** 个人信息委托处理协议 Signed on. */
  data_processing_on: Day | null
  /** Sealed JSON: scope and fee terms. */
  words: Buffer
  rev: number
}
