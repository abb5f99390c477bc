/** Whether a drawing is well-formed XML, by a parser that did not write it. */
import { XMLValidator } from "fast-xml-parser";

export const XmlParser = { isValid: (text: string): boolean => XMLValidator.validate(text) === true };
