/** <ls-lines data-words>: says on which line of its text the cursor stands, and sets it where a link with a line leads. */
export class LineFinder extends HTMLElement {
  connectedCallback(): void {
    const area = this.querySelector("textarea");
    const place = this.querySelector<HTMLElement>("p[hidden]");
    if (!area || !place) return;
    const tell = () => {
      const line = area.value.slice(0, area.selectionStart).split("\n").length;
      const words = this.dataset["words"] ?? "";
      const lines = area.value.split("\n").length;
      place.textContent = words.replace("{lines}", String(lines)).replace("{line}", String(line));
    };
    place.hidden = false;
    tell();
    for (const event of ["keyup", "click", "input", "focus"]) area.addEventListener(event, tell);
    document.addEventListener("click", (event) => {
      const link = event.target instanceof Element ? event.target.closest("a[data-line]") : null;
      if (!(link instanceof HTMLAnchorElement) || link.hash !== `#${area.id}`) return;
      event.preventDefault();
      const folded = this.closest("details");
      if (folded) folded.open = true;
      goToLine(area, Number(link.dataset["line"]));
      tell();
    });
  }
}

function goToLine(area: HTMLTextAreaElement, line: number): void {
  const lines = area.value.split("\n");
  const start = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  area.focus();
  area.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
  // Long lines are wrapped: by letters is nearer than by lines.
  const share = start / Math.max(1, area.value.length);
  area.scrollTop = Math.max(0, share * area.scrollHeight - area.clientHeight / 3);
}
