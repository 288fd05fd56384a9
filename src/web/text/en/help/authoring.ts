import type { HelpTopic } from "../../sv/help.ts";

export const authoringTopics = {
  ownWorks: {
    title: "Writing courses and talks of your own",
    lead: "You can write courses and talks for your own organisation. They stand among the others once they are published.",
    steps: [
      "Go to Courses or Practise talks and choose to write one of your own. Begin from the template, which has an example of each thing, or from a copy.",
      "Fill in what the course is called and trains, and rewrite the steps. A step begins with # and a heading with minutes. A block begins with ::: and its kind, and ends with :::. Examples to copy stand below the text.",
      "Save and check. Each fault stands with its field or its line, and its link leads there.",
      "Try it as a reader. You can answer and choose. Nothing is saved.",
      "Publish. Ask somebody who knows the subject to review it, and then say who it was.",
    ],
    questions: [
      {
        asked: "What happens to those who have begun when we publish again?",
        answer: "Nothing. They keep the version they began with. The new one is met by whoever begins after.",
      },
      {
        asked: "Two of us write at once. Is anything lost?",
        answer: "No. Whoever saves last sees both texts and chooses what is to stand.",
      },
      {
        asked: "In which order do the answers to a question stand?",
        answer:
          "Everybody meets them in an order of their own. Begin the block with order: kept where the order means something.",
      },
      {
        asked: "Can we remove a course?",
        answer: "You can withdraw it. Then nobody new can begin, and whoever has begun can finish.",
      },
    ],
  },
} satisfies Readonly<Record<string, HelpTopic>>;
