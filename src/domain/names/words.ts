/** Words that stand beside municipalities' names in lists. Patterns have no nested repetition: their time grows linearly with the text. */

/** "Sel kommune", "Fjell, Øygarden og Sund kommunar", "Voss herad": the word and what comes after it. */
export const municipalWord =
  /^(.+?)\s+(kommunane|kommunene|kommunar|kommuner|kommune|komune|bykommune|heradskommune|herad|suohkan|gielda|tjïelte|tjielte|komuuni)(?=$|[\s,.;:()–-])[\s,.;:–-]*(.*)$/iu

/** Sámi and Kven words for municipality: the name beside them says the same in another language. */
export const samiWord = /\s(suohkan|gielda|tjïelte|tjielte|komuuni)$/iu

/** A county authority, whatever stands before it. */
export const countyAuthority = /fylkeskommun|fylkesmann|statsforvalt|fylkesbibliotek|fylkesting|fylkka(suohkan|gielda)|fylhkentj[ïi]elte/iu

/** "Alle kommuner i Viken", "40 av 43 kommunar i Vestland", "de seks kommunene i Vestfold", "Kommunene i Agder", "Grenlandskommuner". */
export const collective =
  /^(alle|samtlige|samtlege|øvrige|dei|de|\d+ av( dei| de)? \d+|\d+)\s.*kommun(e|er|ar|ene|ane)\b|^kommun(ene|ane) (i|på) |^\p{L}{4,}(s|-)kommun(er|ar|ene|ane)$/iu

/** Marks of companies, associations, state bodies and inter-municipal bodies. */
export const organisation =
  /[\s,(](AS|ASA|IKS|SA|KF|FKF|HF|RHF|BA|DA|IPR)($|[\s,)])|samkommune|regionråd|region[a-zæøå]* ?råd|rådet$|stiftels|forening|forum\b|lag$|selskap|universitet|høgskul|høgskole|høyskole|direktorat|departement|forskningsråd|sjukehus|sykehus|helseforetak|næringsutvikling|næringshage|museum|lokalstyre|longyearbyen|sametinget|senter$|klynge|naturvern/iu

/** A public library is a part of its municipality (the library act says every municipality has one). */
export const library = /^(.+?)\s+(folkebibliotek|folkebibliotekar|bibliotek|folkeboksamling)$/iu

/** Bodies that carry a municipality's name and may be independent of it. */
export const perhapsIndependent =
  /^(.+?)\s+(frivilligsentral|frivilligsentralen|frivillighetssentral|frivillegsentral|kulturhus|kirkelige fellesråd|kyrkjelege fellesråd|by|sentrum|næringshage)$/iu

/** A city district: "Bydel Alna", "Bydel Østensjø i Oslo", "Sagene bydel". */
export const districtWord = /^bydel(?:en|ene|ane|er)?\s+(.+)$|^(.+)\s+bydel$/iu

/** What a district's name and its city's are parted by: "Alna i Oslo", "Alna, Oslo". */
export const districtInCity = /^(.+?)(?:\s+i\s+|,\s*)(\S.*)$/iu

/** A name and a part of the body after a comma, a dash or "v/": "Oslo, bydel Alna", "Stavanger - Helse". */
export const nameAndPart = /^(.+?)(?:,\s*|\s[-–—]\s|\s(v\/|c\/|ved\s))\s*(.+)$/iu

/** Words that departments and areas of a municipality's work begin with, or end with. */
export const department =
  /^(bydel|byråd|enhet|eining|etat|avdeling|seksjon|sektor|tjeneste|teneste|kontor|område|virksomhet|verksemd|stab\b|rådmann|kommunedirektør|helse|oppvekst|kultur|utdanning|omsorg|teknisk|plan|samfunn|nav\b|legevakt|sykehjem|sjukeheim|barnehage|skole|skule)|(etaten|avdelinga|avdelingen|seksjonen|sektoren|tjenesten|tenesta|kontoret|enheten|eininga)$/iu

/** A municipality that is to come: "Nye Indre Østfold", "Ny kommune Sunnfjord". */
export const newWord = /^(?:nye|ny|nytt|nye kommune|ny kommune)\s+(?:kommune[n]?\s+)?(.+)$/iu

/** The letter that the post and the railway told Kristiansand S and Kristiansund N apart by. */
export const postalLetter = /^(.+\p{L})\s[NS]$/u

/** Brackets that say something about status, former names or companions. */
export const bracketWithdrawn = /trukket|trekt|trakk seg|trekte seg|withdr/iu
export const bracketFormer = /^(?:tidligere|tidlegare|tidl\.?|før|formerly|forhenværende|nå|no|now)\s+(.+)$/iu
export const bracketCompanions = /^(?:inkl\.?|inkludert|inklusive|med|saman med|sammen med|i samarbeid med|samarbeid med|og|including|with)\s+(.+)$/iu

/** What stands around a name without being a part of it: list marks, "Kommunen", a loose "og", footnote marks. */
const around = [/^(?:\d{1,2}[.)]|[•·*–—-])\s+/u, /^kommun(?:en|ane|ene|e|ar|er)?:?\s+/iu, /^(?:og|and|samt)\s+/iu, /\s(?:og|and|samt)$/iu, /(?:\s*[*†‡¹²³⁴⁵]+|\s\d\))$/u]

/** One line of text without what stands around the name: "Kommunen Tinn", "1. Bærum", "Bærum*". */
export const tidyPrinted = (printed: string): string =>
  around.reduce((text, pattern) => text.replace(pattern, ''), printed.normalize('NFC').replace(/\s+/g, ' ').trim())
