export const roundDesign = {
  title: "Prova planen",
  lead: (asked: string) =>
    `${asked} skulle tillfrågas i dag. Tabellen visar hur ofta varje enhets resultat skulle gå att visa om 50, 70 eller 90 procent svarar.`,
  caption: "Så ofta visas resultatet",
  unit: "Enhet",
  invited: "Tillfrågade",
  index: (rate: string) => `Index, ${rate} svarar`,
  items: (rate: string) => `Frågor, ${rate}`,
  countedIn: (unit: string) => `Räknas med ${unit}`,
  always: "alltid",
  never: "aldrig",
  adviceTitle: "Att tänka på",
  folded: (count: number) =>
    count === 1
      ? "En enhet har för få medarbetare för att stå för sig. Deras svar räknas med enheten ovanför. Slå ihop den med en likadan i organisationen om ni vill se ett eget resultat."
      : `${count} enheter har för få medarbetare för att stå för sig. Deras svar räknas med enheten ovanför. Slå ihop likadana enheter i organisationen om ni vill se egna resultat.`,
  rarely: (units: string) =>
    `Vid 70 procents svar visas de här sällan: ${units}. Följ upp svarsviljan där, eller läs resultatet på nivån ovanför.`,
  andMore: (count: string) => `${count} till`,
  withBackground: (share: string) =>
    `Bakgrunden följer med för ${share} av de tillfrågade. I övriga enheter skulle den kunna peka ut någon.`,
  allWell: "Alla enheter står sig. Planen är klar att öppna.",
  tooFew: "Så få blir tillfrågade att inget skulle kunna visas.",
  back: "Tillbaka till planen",
  method: "Så räknar vi",
  methodText:
    "Vi drar många gånger vilka som svarar, var och en oberoende av de andra, och avgör varje gång vad som får visas med samma regler som när mätningen stängs. En liten enhet kan döljas för att skydda en annan.",
};

export type RoundDesignTexts = typeof roundDesign;
