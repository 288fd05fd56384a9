import type { Example } from "../Example.ts";
import { Pagination } from "./Pagination.tsx";

export const paginationExamples: readonly Example[] = [
  {
    id: "pagination",
    render: (language) => (
      <Pagination language={language} page={5} pages={12} href={(page) => `?sida=${page}`} />
    ),
  },
];
