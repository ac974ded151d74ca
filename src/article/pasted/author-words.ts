/** How pages print the ORCID of an author. */
export const ORCID =
  /(?:view )?orcid(?: profile| logo| icon)?(?:\s*:?\s*(?:https?:\/\/)?(?:orcid\.org\/)?(?:\d{4}-){3}\d{3}[\dX])?|(?:https?:\/\/)?orcid\.org\/[\dX-]+/gi;

/** Buttons that are glued to the last author. */
export const TAIL =
  /\*?\s*(?:(?:show|view) (?:all|fewer|more|less|authors)\b.{0,40}|\+\s?\d{1,3}\s?(?:more|authors|view|show).{0,60}|authors? info(?:rmation)?\b.{0,40}|author affiliations.{0,40}|… show all.{0,40}|\[…\].{0,20}|…)$/i;

/** Degrees, memberships and suffixes, in lower case without points. */
export const DEGREE: ReadonlySet<string> = new Set(
  `md phd dphil mbbs mbchb mbbch mbbchir bmbs bmbch mbbchao mph ms msc mscr msce msci bs bsc ba ma mba
  mhs mha mhsc mhsci mpp mpa mmed mphil mmsc scd dsc dmsc drph drmed rn np dnp pharmd do dds dmd dvm
  vmd frcp frcpc frcs frcpch frcpath frcr frcog franzcp fracp fracs frcpe frcsc facp facs facc faha
  fasco facep fesc fahm fmedsci frs mrcp mrcs mrcpch mstat mas mres med edd psyd jd jr sr ii iii iv
  mlitt bch bds mdcm habil esq cph rd rdn ldn pt dpt otr lcsw aprn pac crna mn bn msn bsn mclinsc
  bpharm mpharm mbe mse meng beng bba mshs msph mshp mtr mts scm cnm cns ccrp ccrn fnp faan fnla
  facog facr frca ffpmrca fanzca fcicm ffarcsi mmedsc facrm face frsc pe drpharm dr prof mr mrs ms professor sir dame dm mbbsm mdphd lld llm msw`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/** What an author is, where a page prints it among the names. */
export const ROLE =
  /\b(?:professor|lecturer|fellow|researcher|student|consultant|statistician|epidemiologist|director|scientist|registrar|physician|surgeon|reader|manager|head|nurse|chair|coordinator|officer|author|analyst|investigators?|group|team|consortium|collaborat(?:ors|ion|ive)|network|committee|on behalf of|for the|editor|reviewer|dr|doctor|paediatrician|pediatrician|pharmacist|representative|specialist|practitioner|adviser|advisor|leader|dean)\b/i;

/** Words in lower case that are part of a name. */
export const PARTICLE =
  /^(?:de|da|do|dos|das|del|della|di|du|van|von|vom|der|den|het|ten|ter|la|le|los|las|lo|el|al|bin|ibn|ben|bint|y|e|zu|zur|af|av|st|san|santa|’t|'t|d'|abu|abd|ul|ur|ud|uz|ap|mac|mc|do|e)$/i;

/** Words with a capital that titles, menus and places have and names have not. */
export const NOT_A_NAME =
  /\b(?:universit\w*|department|hospital|institut\w*|school|college|faculty|cent(?:er|re)|laborator\w*|journals?|research\w*|articles?|open|access|published|received|accepted|reviews?|medicine|medical|sciences?|scientific|editorial|abstract|print|metrics|cancers?|carcinoma|tumou?rs?|disease|diseases|disorders?|syndrome|infections?|health|healthcare|clinical|stud(?:y|ies)|trials?|volume|issues?|google|scholar|rights|license|show|view|download|pdf|the|with|without|from|via|among|between|during|after|versus|using|biology|therap(?:y|ies)|treatment|supplementary|home|search|menu|topics?|news|nature|cells?|lancet|international|original|letters|reports?|contents?|subjects?|immunology|oncology|genetics|genomics|neuroscience|chemistry|surgery|surgical|psychology|epidemiology|commentary|perspectives?|patients?|outcomes?|risk|effects?|analysis|failure|dysfunction|expression|response|model|models|protein|proteins|gene|genes|acute|chronic|blood|heart|brain|lung|liver|kidney|acid|system|systems|mortality|survival|prevalence|incidence|management|diagnosis|prevention|development|function|growth|signaling|signalling|resistance|account|set|get|add|alerts?|cite|share|submit|follow|log|sign|my|your|our|author|authors|info|affiliations?|current|advanced|special|collections?|reprints|tools|notes|figures?|tables?|data|about|all|more|media|collaborators|available|online|version|citation|related|united|states|kingdom|republic|china|germany|france|japan|canada|australia|italy|spain|india|brazil)\b/i;

/** Words that a name has at most as initials: "Ana IN" is one, "Ana in" is not. */
export const FUNCTION_WORD =
  /(?:^|\s)(?:a|an|of|for|to|on|by|in|at|as|or|is|are|vs\.?|and)(?:\s|$)/;
