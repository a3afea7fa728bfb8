/** Statutes, regulations, rules, notices and standards: one line a text, compared with this folder by a test. */
import administrativeLicensingLaw from './administrative-licensing-law.ts'
import antiFraudLaw from './anti-fraud-law.ts'
import civilCode from './civil-code.ts'
import crossBorderDataProvisions from './cross-border-data-provisions.ts'
import cybersecurityLaw from './cybersecurity-law.ts'
import decree291 from './decree-291.ts'
import decree292 from './decree-292.ts'
import decree333 from './decree-333.ts'
import decree797 from './decree-797.ts'
import gb116431999 from './gb-11643-1999.ts'
import gb117141997 from './gb-11714-1997.ts'
import gb321002015 from './gb-32100-2015.ts'
import governmentApplicationsProvisions from './government-applications-provisions.ts'
import holidayMeasures from './holiday-measures.ts'
import holidayNotice2023 from './holiday-notice-2023.ts'
import holidayNotice2024 from './holiday-notice-2024.ts'
import holidayNotice2025 from './holiday-notice-2025.ts'
import holidayNotice2026 from './holiday-notice-2026.ts'
import miiReply4132002 from './mii-reply-413-2002.ts'
import miitCircular1072024 from './miit-circular-107-2024.ts'
import miitNotice1052023 from './miit-notice-105-2023.ts'
import miitNotice2642017 from './miit-notice-264-2017.ts'
import miitNotice3212017 from './miit-notice-321-2017.ts'
import miitNotice4852016 from './miit-notice-485-2016.ts'
import miitNotice6332019 from './miit-notice-633-2019.ts'
import miitOrder52009 from './miit-order-5-2009.ts'
import miitOrder422017 from './miit-order-42-2017.ts'
import miitOrder432017 from './miit-order-43-2017.ts'
import mpsOrder331997 from './mps-order-33-1997.ts'
import networkDataRegulations from './network-data-regulations.ts'
import order332005 from './order-33-2005.ts'
import personalInformationProtectionLaw from './personal-information-protection-law.ts'
import servicesOpeningPlan2025 from './services-opening-plan-2025.ts'
import stateCouncilAbolition2010 from './state-council-abolition-2010.ts'
import stateCouncilDecision572015 from './state-council-decision-57-2015.ts'
import telecomServicesCatalogue2015 from './telecom-services-catalogue-2015.ts'
import threeInOneOpinion502015 from './three-in-one-opinion-50-2015.ts'

export const instruments = [
  administrativeLicensingLaw,
  antiFraudLaw,
  civilCode,
  crossBorderDataProvisions,
  cybersecurityLaw,
  decree291,
  decree292,
  decree333,
  decree797,
  gb116431999,
  gb117141997,
  gb321002015,
  governmentApplicationsProvisions,
  holidayMeasures,
  holidayNotice2023,
  holidayNotice2024,
  holidayNotice2025,
  holidayNotice2026,
  miiReply4132002,
  miitCircular1072024,
  miitNotice1052023,
  miitNotice2642017,
  miitNotice3212017,
  miitNotice4852016,
  miitNotice6332019,
  miitOrder422017,
  miitOrder432017,
  miitOrder52009,
  mpsOrder331997,
  networkDataRegulations,
  order332005,
  personalInformationProtectionLaw,
  servicesOpeningPlan2025,
  stateCouncilAbolition2010,
  stateCouncilDecision572015,
  telecomServicesCatalogue2015,
  threeInOneOpinion502015,
] as const
