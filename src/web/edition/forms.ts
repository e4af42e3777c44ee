/** The forms that an edition is had in, beside its pages; each is also the ending of its address. */
export const editionForms = ['pdf', 'pptx', 'xlsx', 'html', 'zip', 'json'] as const
export type EditionForm = (typeof editionForms)[number]

/** The type that each is sent as. */
export const formTypes: Readonly<Record<EditionForm, string>> = {
  pdf: 'application/pdf',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  html: 'text/html; charset=utf-8',
  zip: 'application/zip',
  json: 'application/json; charset=utf-8',
}
