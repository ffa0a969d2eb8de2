import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { corpora } from './testing.js';

/** Says what the schema finds wrong with a text; nothing where it is valid. Schemas are the corpora's. */
export function schemaCheck(...path: readonly string[]): (xml: string) => string[] {
  xmlRegisterFsInputProviders();
  const file = join(corpora, 'qti-xsd', ...path);
  const schema = XmlDocument.fromBuffer(readFileSync(file), { url: file });
  const validator = XsdValidator.fromDoc(schema);
  return (xml) => {
    const document = XmlDocument.fromString(xml);
    try {
      validator.validate(document);
      return [];
    } catch (error) {
      if (error instanceof XmlValidateError) return error.details.map(({ line, message }) => `${line}: ${message.trim()}`);
      throw error;
    } finally {
      document.dispose();
    }
  };
}
