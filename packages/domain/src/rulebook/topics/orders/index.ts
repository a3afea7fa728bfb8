/** 订单数量 How much goes into one order, and how many orders may be open. */
import constructionPlan from './construction-plan.ts'
import domainNamesPerOrder from './domain-names-per-order.ts'
import fewServicesAtATime from './few-services-at-a-time.ts'
import oneOpenOrder from './one-open-order.ts'
import orderLimit from './order-limit.ts'
import providerOrderLimits from './provider-order-limits.ts'
import servicesInAll from './services-in-all.ts'
import statementOnSeveralNames from './statement-on-several-names.ts'

export const ordersTopics = {
  'provider-order-limits': providerOrderLimits,
  'order-limit': orderLimit,
  'domain-names-per-order': domainNamesPerOrder,
  'services-in-all': servicesInAll,
  'few-services-at-a-time': fewServicesAtATime,
  'construction-plan': constructionPlan,
  'statement-on-several-names': statementOnSeveralNames,
  'one-open-order': oneOpenOrder,
} as const
