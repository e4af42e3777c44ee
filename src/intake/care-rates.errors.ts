import { careServices } from '../domain/care-rate.ts'
import { Refusal } from '../domain/refusal.ts'

/** A service in data/care-rates that the product does not know: the file itself is wrong. */
export const unknownCareService = (service: string): Refusal => {
  const known = careServices.join(', ')
  return new Refusal({
    code: 'unknown-care-service',
    kind: 'bad-input',
    where: { file: 'care-rates/rates.csv', column: 'service', text: service },
    text: {
      nb: `Omsorgstjenesten «${service}» i care-rates/rates.csv er ukjent. Kjente tjenester: ${known}. Rett filen.`,
      nn: `Omsorgstenesta «${service}» i care-rates/rates.csv er ukjend. Kjende tenester: ${known}. Rett fila.`,
      en: `The care service “${service}” in care-rates/rates.csv is not known. Known services: ${known}. Correct the file.`,
    },
  })
}
