import type { Child } from "hono/jsx";
import { Tag } from "../tag/Tag.tsx";
import type { TagKind } from "../tag/Tag.tsx";

export interface Task {
  readonly title: string;
  readonly href: string;
  /** Why, or how long it takes: "Tre minuter. Stänger på fredag." */
  readonly detail?: string;
  readonly tag?: { readonly label: string; readonly kind: TagKind };
}

/** Things to do, each a link with the whole row as target. */
export const TaskList = (props: { readonly tasks: readonly Task[]; readonly empty?: Child }) =>
  props.tasks.length === 0 ? (
    <div class="ls-calm">{props.empty}</div>
  ) : (
    <ul class="ls-tasks">
      {props.tasks.map((task) => (
        <li>
          <div>
            <a href={task.href}>{task.title}</a>
            {task.detail !== undefined && <p>{task.detail}</p>}
          </div>
          {task.tag && <Tag kind={task.tag.kind}>{task.tag.label}</Tag>}
        </li>
      ))}
    </ul>
  );
