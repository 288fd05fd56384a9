/** Menus of the header close with Escape, and when something else is chosen. */
export function closeMenus(): void {
  const menus = document.querySelectorAll<HTMLDetailsElement>("details.ls-menu");
  document.addEventListener("click", (event) => {
    for (const menu of menus)
      if (event.target instanceof Node && !menu.contains(event.target)) menu.open = false;
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    for (const menu of menus) {
      if (!menu.open) continue;
      menu.open = false;
      menu.querySelector("summary")?.focus();
    }
  });
}
