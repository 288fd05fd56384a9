/**
 * <ls-passkey data-kind data-question>: where the browser has passkeys, shows its form; when that is sent, asks the
 * server for a question, the browser for an answer, and sends the form with it.
 */
export class PasskeyQuestion extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector("form");
    if (!form || !canAsk()) return;
    form.hidden = false;
    this.querySelector("[data-without]")?.remove();
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#answer(form);
    });
  }

  async #answer(form: HTMLFormElement): Promise<void> {
    const said = form.querySelector("[role=status]");
    const credential = form.querySelector<HTMLInputElement>("input[name=credential]");
    const { question = "", refused = "", stopped = "" } = this.dataset;
    if (!said || !credential) return;
    said.textContent = "";
    try {
      const response = await fetch(question, { method: "POST", headers: { accept: "application/json" } });
      if (!response.ok) throw new Error("the server gave no question");
      const answer = await ask(this.dataset["kind"], await response.json());
      credential.value = JSON.stringify(answer);
      form.submit();
    } catch (error) {
      // NotAllowedError is what a browser says when the person, or time, put an end to it.
      said.textContent =
        error instanceof DOMException && error.name === "NotAllowedError" ? stopped : refused;
    }
  }
}

function canAsk(): boolean {
  return (
    typeof PublicKeyCredential === "function" &&
    typeof PublicKeyCredential.parseCreationOptionsFromJSON === "function" &&
    typeof PublicKeyCredential.parseRequestOptionsFromJSON === "function"
  );
}

async function ask(
  kind: string | undefined,
  question: PublicKeyCredentialCreationOptionsJSON & PublicKeyCredentialRequestOptionsJSON,
): Promise<unknown> {
  const credential =
    kind === "create"
      ? await navigator.credentials.create({
          publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(question),
        })
      : await navigator.credentials.get({
          publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(question),
        });
  if (!(credential instanceof PublicKeyCredential)) throw new Error("the browser gave no passkey");
  return credential.toJSON();
}
