import type { SenderState } from "./sender.ts";

/** The page of the player, as far as it changes. */
export interface ShownPlayer {
  say(text: string, state: SenderState): void;
  open(address: string): void;
  /** Takes the part away, so that it ends itself. */
  close(): void;
  showEnd(): void;
  /** Nothing more can be done here. */
  stop(text: string): void;
  /** @param go is called when somebody chooses another part, or to go back */
  onGo(go: (to: number | "back") => void): void;
}

export function showPlayer(): ShownPlayer {
  document.getElementById("player-script")?.remove();
  const frame = find("unit", HTMLIFrameElement);
  const status = find("player-status", HTMLElement);
  const end = find("player-end", HTMLElement);
  const stopped = find("player-stopped", HTMLElement);
  const close = () => {
    frame.src = "about:blank";
    frame.hidden = true;
  };
  const focus = (element: HTMLElement) => {
    element.hidden = false;
    element.focus();
  };
  return {
    say(text, state) {
      status.textContent = text;
      status.dataset["state"] = state;
    },
    open(address) {
      frame.hidden = false;
      frame.src = address;
    },
    close,
    showEnd() {
      if (stopped.hidden) focus(end);
    },
    stop(text) {
      close();
      end.hidden = true;
      const told = stopped.querySelector("p");
      if (told) told.textContent = text;
      for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-to]"))
        button.disabled = true;
      focus(stopped);
    },
    onGo(go) {
      document.addEventListener("click", (event) => {
        const target = event.target instanceof Element ? event.target.closest("[data-to]") : null;
        if (!(target instanceof HTMLElement)) return;
        const { to } = target.dataset;
        if (to === "back" && !stopped.hidden) return;
        event.preventDefault();
        target.closest("details")?.removeAttribute("open");
        go(to === "back" ? "back" : Number(to));
      });
    },
  };
}

function find<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new TypeError(`the page has no #${id}`);
  return element;
}
