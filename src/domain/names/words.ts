/**
 * Words that stand beside municipalities' names in lists.
 * Patterns have no nested repetition, so their time grows slowly with the text, which is at most one long name.
 */
const oneOf = (...words: readonly string[]): string => words.join('|')

const municipal = oneOf(
  'kommunane',
  'kommunene',
  'kommunar',
  'kommuner',
  'kommune',
  'komune',
  'bykommune',
  'heradskommune',
  'herad',
)
const sami = oneOf('suohkan', 'gielda', 'tjïelte', 'tjielte', 'komuuni')

/** "Sel kommune", "Fjell, Øygarden og Sund kommunar", "Voss herad": the word and what comes after it. */
export const municipalWord = new RegExp(
  String.raw`^(.+?)\s+(${municipal}|${sami})(?=$|[\s,.;:()–-])[\s,.;:–-]*(.*)$`,
  'iu',
)

/** Sámi and Kven words for municipality: the name beside them says the same in another language. */
export const samiWord = new RegExp(String.raw`\s(${sami})$`, 'iu')

/** A county authority, whatever stands before it. */
export const countyAuthority =
  /fylkeskommun|fylkesmann|statsforvalt|fylkesbibliotek|fylkesting|fylkka(suohkan|gielda)|fylhkentj[ïi]elte/iu

const several = String.raw`alle|samtlige|samtlege|øvrige|dei|de|\d+ av( dei| de)? \d+|\d{1,3}`

/** "Alle kommuner i Viken", "40 av 43 kommunar i Vestland", "Kommunene i Agder", "Gjøvikregionen". */
export const collective = new RegExp(
  oneOf(
    String.raw`^(${several})\s.*kommun(er|ar|ene|ane)\b`,
    '^kommun(ene|ane) (i|på) ',
    String.raw`^\p{L}{4,}(s|-)kommun(er|ar|ene|ane)$`,
    String.raw`^[\p{L}-]+regionen$`,
  ),
  'iu',
)

const companyForms = oneOf('AS', 'ASA', 'IKS', 'SA', 'KF', 'FKF', 'HF', 'RHF', 'BA', 'DA', 'IPR')

/** Marks of companies, associations, state bodies and inter-municipal bodies. */
export const organisation = new RegExp(
  oneOf(
    String.raw`[\s,(](${companyForms})($|[\s,)])`,
    'samkommune|regionråd|region[a-zæøå]* ?råd|rådet$',
    'stiftels|forening|selskap|klynge|naturvern|næringsutvikling|næringshage',
    String.raw`forum\b|lag$|senter$`,
    'universitet|høgskul|høgskole|høyskole|forskningsråd|museum',
    'direktorat|departement|sjukehus|sykehus|helseforetak',
    'lokalstyre|longyearbyen|sametinget',
  ),
  'iu',
)

/** A public library is a part of its municipality (the library act says every municipality has one). */
export const library = /^(.+?)\s+(folkebibliotek|folkebibliotekar|bibliotek|folkeboksamling)$/iu

const bodies = oneOf(
  'frivilligsentral|frivilligsentralen|frivillighetssentral|frivillegsentral|kulturhus',
  'kirkelige fellesråd|kyrkjelege fellesråd|by|sentrum|næringshage',
)

/** Bodies that carry a municipality's name and may be independent of it. */
export const perhapsIndependent = new RegExp(String.raw`^(.+?)\s+(${bodies})$`, 'iu')

/** A city district: "Bydel Alna", "Bydel Østensjø i Oslo", "Sagene bydel". */
export const districtWord = /^bydel(?:en|ene|ane|er)?\s+(.+)$|^(.+)\s+bydel$/iu

/** What a district's name and its city's are parted by: "Alna i Oslo", "Alna, Oslo". */
export const districtInCity = /^(.+?)(?:\s+i\s+|,\s*)(\S.*)$/iu

/** A name and a part of the body after a comma, a dash or "v/": "Oslo, bydel Alna", "Stavanger - Helse". */
export const nameAndPart = /^(.+?)(?:,\s*|\s[-–—]\s|\s(v\/|c\/|ved\s))\s*(.+)$/iu

const departmentStarts = oneOf(
  'bydel|byråd|enhet|eining|etat|avdeling|seksjon|sektor|tjeneste|teneste|kontor|område|virksomhet|verksemd',
  String.raw`stab\b|rådmann|kommunedirektør|helse|oppvekst|kultur|utdanning|omsorg|teknisk|plan|samfunn|nav\b`,
  'legevakt|sykehjem|sjukeheim|barnehage|skole|skule',
)
const departmentEnds = oneOf(
  'etaten|avdelinga|avdelingen|seksjonen|sektoren|tjenesten|tenesta|kontoret|enheten|eininga',
)

/** Words that departments and areas of a municipality's work begin with, or end with. */
export const department = new RegExp(`^(${departmentStarts})|(${departmentEnds})$`, 'iu')

/** A municipality that is to come: "Nye Indre Østfold", "Ny kommune Sunnfjord". */
export const newWord = /^(?:nye|ny|nytt|nye kommune|ny kommune)\s+(?:kommune[n]?\s+)?(.+)$/iu

/** A name with a number and more words after it: "Vefsn 2 prosjekter", "Alta 3 søknader". */
export const nameAndNumber = /^(\D*\p{L})\s+(\d+\s+\p{L}.*)$/u

/** The letter that the post and the railway told Kristiansand S and Kristiansund N apart by. */
export const postalLetter = /^(.+\p{L})\s[NS]$/u

/** Brackets that say something about status, former names or companions. */
export const bracketWithdrawn = /trukket|trekt|trakk seg|trekte seg|withdr/iu
export const bracketFormer = /^(?:tidligere|tidlegare|tidl\.?|før|formerly|forhenværende|nå|no|now)\s+(.+)$/iu
export const bracketCompanions =
  /^(?:inkl\.?|inkludert|inklusive|med|saman med|sammen med|i samarbeid med|samarbeid med|og|including|with)\s+(.+)$/iu

/** What stands around a name without being a part of it: list marks, "Kommunen", a loose "og", footnote marks. */
const around = [
  /^(?:\d{1,2}[.)]|[•·*–—-])\s+/u,
  /^kommun(?:en|ane|ene|e|ar|er)?:?\s+/iu,
  /^(?:og|and|samt)\s+/iu,
  /\s(?:og|and|samt)$/iu,
  /(?:\s*[*†‡¹²³⁴⁵]+|\s\d\))$/u,
]

/** One line of text without what stands around the name: "Kommunen Tinn", "1. Bærum", "Bærum*". */
export const tidyPrinted = (printed: string): string =>
  around.reduce((text, pattern) => text.replace(pattern, ''), printed.normalize('NFC').replace(/\s+/g, ' ').trim())
