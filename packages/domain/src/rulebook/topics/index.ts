/** 条目登记 Every topic, room by room, in the order a reader meets them. A test compares these lists with the folders. */
import { accessTopics } from './access/index.ts'
import { appsTopics } from './apps/index.ts'
import { consequencesTopics } from './consequences/index.ts'
import { contactsTopics } from './contacts/index.ts'
import { displayTopics } from './display/index.ts'
import { domainNamesTopics } from './domain-names/index.ts'
import { dutiesTopics } from './duties/index.ts'
import { endingsTopics } from './endings/index.ts'
import { licenceTopics } from './licence/index.ts'
import { onRecordTopics } from './on-record/index.ts'
import { ordersTopics } from './orders/index.ts'
import { personalDataTopics } from './personal-data/index.ts'
import { personsTopics } from './persons/index.ts'
import { principalTopics } from './principal/index.ts'
import { priorApprovalTopics } from './prior-approval/index.ts'
import { publicSecurityTopics } from './public-security/index.ts'
import { scopeTopics } from './scope/index.ts'
import { servicesTopics } from './services/index.ts'
import { stepsTopics } from './steps/index.ts'

export const topics = {
  ...scopeTopics,
  ...priorApprovalTopics,
  ...principalTopics,
  ...personsTopics,
  ...contactsTopics,
  ...domainNamesTopics,
  ...servicesTopics,
  ...appsTopics,
  ...accessTopics,
  ...ordersTopics,
  ...stepsTopics,
  ...onRecordTopics,
  ...endingsTopics,
  ...displayTopics,
  ...dutiesTopics,
  ...licenceTopics,
  ...publicSecurityTopics,
  ...personalDataTopics,
  ...consequencesTopics,
} as const
export type Topics = typeof topics
