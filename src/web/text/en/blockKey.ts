import type { blockKey as swedish } from "../sv/blockKey.ts";

export const blockKey: typeof swedish = {
  summary: "How to write: examples to copy",
  step: {
    name: "Step",
    lines: [
      "# The heading (5 min)",
      "",
      "Write as you talk. An empty line begins a new paragraph.",
      "",
      "- A hyphen begins an item.",
    ],
  },
  copy: (name) => `Copy ${name.toLowerCase()}`,
  ids: "Each block has a name of its own after its kind: a–z, digits and hyphens. The names in the examples are not in the course yet. In English the blocks have the same names.",
  example: {
    question: {
      name: "Question",
      id: "question",
      lines: [
        "::: question {id}",
        "What do you do first?",
        "- [ ] An answer that is wrong. | What happens then.",
        "- [x] The answer that is right. | Why.",
        ":::",
      ],
    },
    recall: {
      name: "To recall",
      id: "recall",
      lines: [
        "::: recall {id}",
        "Something to answer in one's head?",
        "---",
        "The answer to compare with.",
        ":::",
      ],
    },
    reflection: {
      name: "To think about",
      id: "thought",
      lines: ["::: reflection {id}", "When did it last happen to you?", ":::"],
    },
    commitment: {
      name: "Promise",
      id: "promise",
      lines: ["::: commitment {id}", "days: 7", "This week: one thing to try at work.", ":::"],
    },
    checklist: {
      name: "Checklist",
      id: "list",
      lines: ["::: checklist {id}", "- One thing to put in order", "- One thing more", ":::"],
    },
    law: {
      name: "Law",
      id: "law",
      lines: [
        "::: law {id}",
        "title: AFS 2023:2, 2 kap. 9 §",
        "from: 2025-01-01",
        "What the law means for the reader.",
        ":::",
      ],
    },
    dialogue: { name: "Talk to practise", id: "", lines: ["::: dialogue {id}", ":::"] },
  },
  dialogues: "Choose a talk and write the name that stands after it:",
};
