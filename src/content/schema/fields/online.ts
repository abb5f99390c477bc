/** Whether a session is online: yes or no, or the address of the meeting. */
import { saysOnline } from "../../../locale/fr/online-words.ts";
import { readYesNo } from "../../hiding/spelling.ts";
import { isHost, readWebAddress } from "./addresses.ts";
import { field, wrongType } from "./field.ts";

/** Words for « no » that are not an address. */
const NO_WORDS = /^(?:en (?:présence|personne|salle|présentiel)|présentiel|sur place)$/iu;

/** `true`, or the URL of the meeting. */
export const online = field<string | boolean>(
  { form: "`true` ou adresse Web", holds: "yes or address", json: { type: ["boolean", "string"] } },
  (value) => {
    if (typeof value === "boolean") return { value };
    const yes = readYesNo(value) ?? readWords(String(value).trim());
    if (yes !== undefined)
      return {
        ...wrongType(value, "`true`, `false` ou l’adresse de la salle virtuelle", `\`${yes}\``),
        replacement: String(yes),
      };
    const reading = readWebAddress(value);
    if ("value" in reading) return reading;
    const typed = String(value).trim();
    return {
      ...reading,
      message: `\`${typed.slice(0, 60)}\` n’est ni oui (\`true\`), ni non (\`false\`), ni une adresse Web complète.`,
      advice: isHost(typed) ? `\`https://${typed}\`` : "`true`, ou une adresse qui commence par `https://`",
    };
  },
);

function readWords(typed: string): boolean | undefined {
  return saysOnline(typed) || /^(?:hybride|vidéo)$/iu.test(typed) ? true : NO_WORDS.test(typed) ? false : undefined;
}
