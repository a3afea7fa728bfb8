/** 主办单位 The principal: its documents, names, seals and letters. */
import commitmentLetters from './commitment-letters.ts'
import creditStatus from './credit-status.ts'
import documentsAdvice from './documents-advice.ts'
import establishmentOfficeForm from './establishment-office-form.ts'
import lettersDate from './letters-date.ts'
import materialTemplates from './material-templates.ts'
import nameAsRegistered from './name-as-registered.ts'
import partyBuildingLetter from './party-building-letter.ts'
import photocopies from './photocopies.ts'
import principalAdvice from './principal-advice.ts'
import principalDocument from './principal-document.ts'
import principalDocumentNumber from './principal-document-number.ts'
import principalDocumentValidity from './principal-document-validity.ts'
import seal from './seal.ts'
import separateCertificates from './separate-certificates.ts'
import soleProprietor from './sole-proprietor.ts'
import superiorUnit from './superior-unit.ts'

export const principalTopics = {
  'principal-document': principalDocument,
  'principal-document-number': principalDocumentNumber,
  'principal-document-validity': principalDocumentValidity,
  'separate-certificates': separateCertificates,
  'name-as-registered': nameAsRegistered,
  'credit-status': creditStatus,
  'establishment-office-form': establishmentOfficeForm,
  'party-building-letter': partyBuildingLetter,
  'commitment-letters': commitmentLetters,
  photocopies: photocopies,
  seal: seal,
  'letters-date': lettersDate,
  'sole-proprietor': soleProprietor,
  'superior-unit': superiorUnit,
  'principal-advice': principalAdvice,
  'documents-advice': documentsAdvice,
  'material-templates': materialTemplates,
} as const
