/** 接入 Servers, access providers, and what may be open when. */
import accessAdvice from './access-advice.ts'
import providerAccount from './provider-account.ts'
import resourcesPerService from './resources-per-service.ts'
import serverBilling from './server-billing.ts'
import serverFilings from './server-filings.ts'
import serverInTheMainland from './server-in-the-mainland.ts'
import serverPrepaidMonths from './server-prepaid-months.ts'
import serverResources from './server-resources.ts'
import serviceOpen from './service-open.ts'
import severalServerProvinces from './several-server-provinces.ts'
import siteClosed from './site-closed.ts'

export const accessTopics = {
  'provider-account': providerAccount,
  'server-in-the-mainland': serverInTheMainland,
  'server-billing': serverBilling,
  'server-prepaid-months': serverPrepaidMonths,
  'server-filings': serverFilings,
  'several-server-provinces': severalServerProvinces,
  'server-resources': serverResources,
  'resources-per-service': resourcesPerService,
  'site-closed': siteClosed,
  'service-open': serviceOpen,
  'access-advice': accessAdvice,
} as const
