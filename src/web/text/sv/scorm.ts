import type { ScormRule } from "../../../domain/coursepackage/scorm/scormFault.ts";
import type { ScormVerb } from "../../../domain/coursepackage/scorm/scormIris.ts";
import type { NotFollowed } from "../../../domain/coursepackage/scorm/scormStructure.ts";

/** What courses of cmi5 tell too has its words there. */
type ScormWord = Extract<ScormVerb, "resumed" | "suspended" | "responded">;
type Words<Key extends string> = Readonly<Record<Key, string>>;

/** Packages of SCORM: what is wrong with one, and the page that plays them. */
export const scorm = {
  fault: (sentence: string, at: string, line: string) => `${sentence} ${at} (rad ${line})`,
  rules: {
    versionUnknown: "Det står inte vilken version av SCORM paketet följer:",
    organizationMissing: "Kursens uppläggning saknas:",
    identifierMissing: "Elementet saknar identifier:",
    identifierDuplicate: "Samma identifier står två gånger:",
    nothingToLaunch: "Det finns inget att öppna i:",
    resourceMissing: "En del hänvisar till en resurs som inte finns:",
    hrefOutside: "Adressen leder ut ur paketet:",
    hrefElsewhere: "Delen ligger inte i paketet, och SCORM fungerar bara där:",
    fileMissing: "Filen finns inte i paketet:",
    valueOutside: "Värdet är inget tal inom sina gränser:",
    filesMissing: "Paketet har inga filer, bara:",
  } satisfies Words<ScormRule> as Words<ScormRule>,
  notFollowedTitle: "Det här ber kursen om, men det följs inte här",
  notFollowedHelp: "Kursen går att gå ändå, men den kan bete sig annorlunda än hos andra. Prova den först.",
  notFollowed: {
    prerequisites: "Förkunskapskrav mellan delar: alla delar kan öppnas.",
    sequencingRules: "Egna regler för vilken del som kommer sedan.",
    rollupRules: "Egna regler för när kursen är klar: här är den klar när alla delar är det.",
    sharedObjectives: "Mål som flera delar delar på.",
    limits: "Gräns för hur många försök man har.",
    randomization: "Delar i slumpad ordning.",
    subManifests: "Paket inuti paketet.",
  } satisfies Words<NotFollowed> as Words<NotFollowed>,
  /** What a course tells in the own learning record, where cmi5 has no word for it. */
  verbs: {
    resumed: "Fortsatte med",
    suspended: "Lade undan",
    responded: "Svarade på",
  } satisfies Words<ScormWord> as Words<ScormWord>,
  player: {
    back: "Tillbaka till Ledstjärna",
    parts: "Alla delar",
    previous: "Föregående",
    next: "Nästa",
    navigation: "Kursens delar",
    frame: (title: string) => `Kursens innehåll: ${title}`,
    learner: "Deltagare",
    needsScript:
      "Den här kursen är gjord så att den behöver JavaScript, och det är avstängt i din webbläsare eller kom inte fram. Slå på det eller ladda om sidan, eller be HR om ett annat sätt att gå kursen.",
    endTitle: "Den här delen är slut",
    end: "Det du har gjort är sparat. Du kan gå vidare, eller gå tillbaka.",
    nextPart: "Gå vidare",
    stoppedTitle: "Kursen fortsätter inte här",
    words: {
      saving: "Sparar …",
      saved: "Sparat",
      lost: "Ingen kontakt just nu. Fortsätt gärna, men låt sidan vara öppen: det sparas när kontakten är tillbaka.",
      elsewhere:
        "Kursen har öppnats i en annan flik eller på en annan enhet, och fortsätter där. Det du gjorde här innan dess är sparat.",
      gone: "Kursen har varit öppen för länge. Det du har gjort är sparat. Gå tillbaka och öppna den igen.",
      refused:
        "Kursen försökte spara något som inte går att spara. Gå tillbaka och öppna den igen. Händer det flera gånger, säg till HR.",
    },
  },
};

export type ScormTexts = typeof scorm;
