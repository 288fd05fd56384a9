import type { PlayData } from "./playData.ts";
import type { SenderState } from "./sender.ts";

/** Milliseconds until another part is asked for again, when there was no connection. */
const againAfter = 3000;

/** Asks for another part, and goes there. @param say tells why it could not be had */
export async function goToPart(data: PlayData, to: number, say: (state: SenderState) => void): Promise<void> {
  const headers = { "content-type": "application/json" };
  try {
    const answer = await fetch(data.move, { method: "POST", headers, body: JSON.stringify({ to }) });
    if (answer.status === 409) return say("elsewhere");
    if (!answer.ok) return say("gone");
    const { address } = (await answer.json()) as { readonly address: string }; // as the server writes it
    location.replace(address);
  } catch {
    say("lost");
    setTimeout(() => void goToPart(data, to, say), againAfter);
  }
}
