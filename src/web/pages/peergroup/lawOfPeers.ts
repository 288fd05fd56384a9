import { day, type Day } from "../../../domain/shared/day.ts";
import type { Texts } from "../../text/sv.ts";

interface Provision {
  /** As Swedish law is cited, in either language. */
  readonly title: string;
  /** The day from which it applies. */
  readonly from: Day;
  readonly says: keyof Texts["peerGroup"]["meeting"]["lawSays"];
}

/** When the provisions were read. */
export const lawOfPeersAsOf = day("2026-11-28");

/** What the law says of talks between colleagues, and of what has to be reported whatever a group thinks. */
export const lawOfPeers: readonly Provision[] = [
  {
    title: "Offentlighets- och sekretesslagen (2009:400) 2 kap. 1 §",
    from: day("2009-06-30"),
    says: "secrecy",
  },
  {
    title: "Offentlighets- och sekretesslagen (2009:400) 8 kap. 1 §",
    from: day("2009-06-30"),
    says: "otherAuthority",
  },
  {
    title: "Dataskyddsförordningen (EU) 2016/679, artikel 5.1 c",
    from: day("2018-05-25"),
    says: "dataProtection",
  },
  { title: "Arbetsmiljölagen (1977:1160) 6 kap. 4 §", from: day("1978-07-01"), says: "danger" },
  { title: "Arbetsmiljölagen (1977:1160) 3 kap. 3 a §", from: day("2014-01-01"), says: "injury" },
  {
    title: "Lagen (2021:890) om skydd för personer som rapporterar om missförhållanden, 3 kap. 1 §",
    from: day("2021-12-17"),
    says: "whistleblowing",
  },
];
