import type { CourseBlock } from "../../../domain/learning/course.ts";

type Example = { readonly name: string; readonly id: string; readonly lines: readonly string[] };

/** An example of each kind of block, as it is written in a course; `{id}` is where its id stands. */
export const blockKey = {
  summary: "Så skriver du: exempel att kopiera",
  step: {
    name: "Steg",
    lines: [
      "# Rubriken (5 min)",
      "",
      "Skriv som du talar. En tom rad börjar ett nytt stycke.",
      "",
      "- Ett streck börjar en punkt.",
    ],
  },
  copy: (name: string) => `Kopiera ${name.toLowerCase()}`,
  ids: "Varje block har ett eget namn efter sitt slag: a–z, siffror och bindestreck. Namnen i exemplen finns inte i kursen än. På engelska har blocken samma namn.",
  example: {
    question: {
      name: "Fråga",
      id: "fraga",
      lines: [
        "::: question {id}",
        "Vad gör du först?",
        "- [ ] Ett svar som är fel. | Vad som händer då.",
        "- [x] Det svar som är rätt. | Varför.",
        ":::",
      ],
    },
    recall: {
      name: "Att minnas",
      id: "minns",
      lines: ["::: recall {id}", "Något att svara på i huvudet?", "---", "Svaret att jämföra med.", ":::"],
    },
    reflection: {
      name: "Att tänka efter om",
      id: "tanke",
      lines: ["::: reflection {id}", "När hände det dig senast?", ":::"],
    },
    commitment: {
      name: "Löfte",
      id: "lofte",
      lines: ["::: commitment {id}", "days: 7", "I veckan: en sak att pröva på jobbet.", ":::"],
    },
    checklist: {
      name: "Checklista",
      id: "lista",
      lines: ["::: checklist {id}", "- En sak att göra i ordning", "- En sak till", ":::"],
    },
    law: {
      name: "Lag",
      id: "lag",
      lines: [
        "::: law {id}",
        "title: AFS 2023:2, 2 kap. 9 §",
        "from: 2025-01-01",
        "Vad lagen betyder för den som läser.",
        ":::",
      ],
    },
    dialogue: { name: "Samtal att öva", id: "", lines: ["::: dialogue {id}", ":::"] },
  } satisfies Record<CourseBlock["kind"], Example>,
  dialogues: "Välj ett samtal och skriv namnet som står efter det:",
};
