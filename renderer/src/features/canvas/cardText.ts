/** A title as a card draws it: a number stays with the sign or unit that follows it ("9 %", "40 km"). */
export function cardText(title: string): string {
  return title.replace(/(\d) (?=%|‰|°|km\b|kg\b|cm\b|m²|am\b|pm\b)/gu, '$1\u00a0')
}
